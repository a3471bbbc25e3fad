import { posix } from "node:path";
import { type Location, type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make links",
  description:
    "Makes hard or symbolic links in the tree or in a mounted file system. The target of a symbolic link is taken as it is. That of a hard link is a path (relative to the folder of the link) or a URL.",
  options: {
    additionalProperties: false,
    required: ["paths"],
    properties: {
      paths: {
        type: "array",
        description: "Links in order",
        minItems: 1,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["target", "link_name"],
          properties: {
            target: { type: "string", description: "What the link points to" },
            link_name: {
              oneOf: [
                { type: "string", pattern: "^mount://[^/]+/" },
                { type: "string", pattern: "^tree://" },
              ],
            },
            symbolic: { type: "boolean", description: "Make a symbolic link", default: false },
          },
        },
      },
    },
  },
  format1Options: true,
  inputs: { type: "object", additionalProperties: true },
  devices: { type: "object", additionalProperties: true },
  mounts: { type: "array" },
  example: {
    type: "org.osbuild.ln",
    options: { paths: [{ target: "../usr/lib/os-release", link_name: "tree:///etc/os-release", symbolic: true }] },
  },
} as const satisfies StageMeta;

export function run({ options, locate }: StageContext<typeof meta>): void {
  for (const { target, link_name, symbolic = false } of options.paths) {
    const { root, path } = locate(link_name);
    if (symbolic) root.symlink(target, path);
    else root.link(existingPath(target, { root, path }, locate), path);
  }
}

function existingPath(target: string, link: Location, locate: StageContext["locate"]): string {
  if (!target.includes("://")) {
    const inTree = target.startsWith(`${link.root.path}/`) ? target.slice(link.root.path.length) : target;
    return posix.resolve(posix.dirname(link.path), inTree);
  }
  const place = locate(target);
  if (place.root.path !== link.root.path)
    throw new StageFailure(`Cannot link to '${target}': a hard link stays in one file system`);
  return place.path;
}
