import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

export const meta = {
  summary: "Set the time zone",
  description:
    "Replaces `/etc/localtime` by a link into `/usr/share/zoneinfo`. The zone must be known to the tree, to the build root or to this program.",
  options: {
    additionalProperties: false,
    required: ["zone"],
    properties: { zone: { type: "string", description: "Zone of the tz database, like `Europe/Berlin`" } },
  },
  example: { type: "org.osbuild.timezone", options: { zone: "Europe/Berlin" } },
} as const satisfies StageMeta;

export function run({ tree, options: { zone } }: StageContext<typeof meta>): void {
  if (!isZone(tree, zone))
    throw new StageFailure(`The time zone '${zone}' is not known: use a name of the tz database, like 'Europe/Berlin'`);
  tree.remove("/etc/localtime");
  tree.makeDirectory("/etc", { parents: true });
  tree.symlink(`../usr/share/zoneinfo/${zone}`, "/etc/localtime");
}

function isZone(tree: Tree, zone: string): boolean {
  if (!/^[\w+-]+(\/[\w+-]+)*$/.test(zone)) return false;
  const path = `/usr/share/zoneinfo/${zone}`;
  if (zone === "UTC" || tree.isFile(path) || new Tree("/").isFile(path)) return true;
  return Intl.supportedValuesOf("timeZone").includes(zone);
}
