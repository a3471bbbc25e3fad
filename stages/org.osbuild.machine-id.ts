import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Decide what the machine id says at the first boot",
  description:
    "`yes` writes `uninitialized`: the first boot makes an id and counts as first boot for systemd. `no` leaves an empty file: an id is made, but conditions on the first boot do not hold. `preserve` keeps the id of the tree, which must have one.",
  options: {
    additionalProperties: false,
    required: ["first-boot"],
    properties: { "first-boot": { description: "State of `/etc/machine-id`", enum: ["yes", "no", "preserve"] } },
  },
  example: { type: "org.osbuild.machine-id", options: { "first-boot": "yes" } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const path = "/etc/machine-id";
  if (options["first-boot"] !== "preserve") tree.write(path, options["first-boot"] === "yes" ? "uninitialized\n" : "");
  else if (!tree.isFile(path)) throw new StageFailure("Cannot preserve /etc/machine-id: the tree has none");
}
