import { bindMount, countMounts, unmountDownTo } from "../src/modules/filesystem.ts";
import type { MountContext, MountMeta, OpenedMount } from "../src/modules/mount.ts";
import { StageFailure } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Show a mounted filesystem inside the tree",
  description:
    "Shows what is mounted at `options.source` (`mount://PATH`, a path below the stage's mounts) at `target` (`tree://PATH`, a folder " +
    "that exists in the tree), with everything mounted below it.",
  schema: {
    additionalProperties: false,
    required: ["name", "type", "target"],
    properties: {
      name: { type: "string", description: "Name of the mount in the stage" },
      type: { type: "string" },
      target: { type: "string", description: "Folder of the tree", pattern: "^tree://" },
      options: {
        required: ["source"],
        properties: { source: { description: "Folder below the stage's mounts: `mount://PATH`" } },
      },
    },
  },
  example: { name: "boot", type: "org.osbuild.bind", target: "tree://boot", options: { source: "mount://boot" } },
} as const satisfies MountMeta;

export async function mount({ mount: { target, options }, root, treePath }: MountContext<typeof meta>): Promise<OpenedMount> {
  const places = { tree: treePath, mount: root };
  const path = locate(target, places);
  const before = countMounts(path);
  bindMount(locate(String(options?.source), places), path);
  return { path: undefined, [Symbol.asyncDispose]: () => unmountDownTo(path, before) };
}

function locate(url: string, places: Readonly<Record<string, string>>): string {
  const [, scheme = "", path = ""] = /^([a-z]+):\/\/(.*)$/s.exec(url) ?? [];
  const place = Object.hasOwn(places, scheme) ? places[scheme] : undefined;
  if (place === undefined) throw new StageFailure(`Cannot mount '${url}': use tree://PATH or mount://PATH`);
  const tree = new Tree(place);
  if (!tree.isDirectory(path)) throw new StageFailure(`Cannot mount '${url}': there is no such folder`);
  return tree.resolve(path);
}
