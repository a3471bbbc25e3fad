import { requireOption } from "../src/modules/required-option.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make folders",
  description:
    "Makes folders in the tree or in a mounted file system, in order. The mode is reduced by the umask 022 and applies to new folders only; missing parents get the default mode.",
  options: {
    additionalProperties: false,
    properties: {
      paths: {
        type: "array",
        description: "Folders in order",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["path"],
          properties: {
            path: {
              anyOf: [
                { type: "string", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
                { type: "string", pattern: "^mount://.+" },
                { type: "string", pattern: "^tree://.+" },
              ],
            },
            mode: { type: "number", description: "Mode as a number (448 is octal 0700)" },
            parents: { type: "boolean", description: "Make missing parents too", default: false },
            exist_ok: { type: "boolean", description: "Go on when the folder exists", default: false },
          },
        },
        additionalItems: false,
      },
    },
  },
  format1Options: true,
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  example: {
    type: "org.osbuild.mkdir",
    options: {
      paths: [
        { path: "/srv/www", parents: true },
        { path: "/var/lib/secrets", mode: 448, exist_ok: true },
      ],
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options, locate }: StageContext<typeof meta>): void {
  for (const { path, mode = 0o777, parents = false, exist_ok = false } of requireOption("paths", options.paths)) {
    const place = path.includes("://") ? locate(path) : { root: tree, path };
    const found = place.root.find(place.path);
    if (found !== undefined && !exist_ok) throw new StageFailure(`Cannot make the folder '${path}': it exists already`);
    if (found !== undefined && parents && !place.root.isDirectory(place.path))
      throw new StageFailure(`'${path}' exists and is no folder`);
    if (found === undefined) place.root.makeDirectory(place.path, { mode: mode & 0o1777 & ~0o022, parents });
  }
}
