import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set the host name",
  description:
    "Replaces `/etc/hostname`. The name may be fully qualified; labels are letters, digits and hyphens, 64 characters in all.",
  options: {
    additionalProperties: false,
    required: ["hostname"],
    properties: { hostname: { type: "string", description: "Host name of the system" } },
  },
  example: { type: "org.osbuild.hostname", options: { hostname: "web-1.example.com" } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const name = options.hostname.replace(/(?<=\..*)\.$/, "");
  const labels = name.split(".");
  if (options.hostname.length > 64 || !labels.every((label) => /^[a-z\d]([a-z\d-]*[a-z\d])?$/i.test(label))) {
    throw new StageFailure(
      `The host name '${options.hostname}' is not valid: use letters, digits and hyphens, 64 characters at most`,
    );
  }
  tree.remove("/etc/hostname");
  tree.makeDirectory("/etc", { parents: true });
  tree.write("/etc/hostname", `${name}\n`);
}
