import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Set state and policy of SELinux",
  description:
    "Edits `/etc/selinux/config`, which must exist. As in the reference, a state that is not given is written as `None`: always give one.",
  options: {
    additionalProperties: false,
    properties: {
      state: { type: "string", description: "Whether the policy is enforced", enum: ["enforcing", "permissive", "disabled"] },
      type: { type: "string", description: "Name of the policy", enum: ["targeted", "minimum", "mls"] },
    },
  },
  example: { type: "org.osbuild.selinux.config", options: { state: "permissive", type: "targeted" } },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  tree.edit("/etc/selinux/config", (text) =>
    text
      .split("\n")
      .map((line) => editLine(line, options))
      .join("\n"),
  );
}

function editLine(line: string, { state, type }: StageContext<typeof meta>["options"]): string {
  if (line.startsWith("#") || line.trim() === "") return line;
  if (!line.includes("=")) throw new StageFailure(`Cannot edit /etc/selinux/config: the line '${line}' is no setting`);
  const key = line.trim().split("=", 1)[0];
  if (key === "SELINUX") return `SELINUX=${state ?? "None"}`;
  return key === "SELINUXTYPE" && type !== undefined ? `SELINUXTYPE=${type}` : line;
}
