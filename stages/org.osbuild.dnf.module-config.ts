import { writeDropIn } from "../src/modules/drop-in.ts";
import { formatIni } from "../src/modules/ini.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

const text = { type: "string" } as const;

export const meta = {
  summary: "Choose streams of DNF modules",
  description: "Writes `/etc/dnf/modules.d/NAME.module`, from which DNF knows which stream and profiles of a module are on.",
  options: {
    additionalProperties: false,
    properties: {
      conf: {
        type: "object",
        description: "What the file says",
        additionalProperties: false,
        properties: { name: text, stream: text, state: text, profiles: { type: "array", items: text } },
      },
    },
  },
  format1Options: true,
  example: {
    type: "org.osbuild.dnf.module-config",
    options: { conf: { name: "nodejs", stream: "20", state: "enabled", profiles: ["common"] } },
  },
} as const satisfies StageMeta;

export function run({ tree, options: { conf } }: StageContext<typeof meta>): void {
  if (conf?.name === undefined || conf.profiles === undefined)
    throw new StageFailure("Cannot configure a module: 'name' and 'profiles' are needed");
  const lines = Object.entries(conf).map(([key, value]) => [key, typeof value === "object" ? value.join(", ") : (value ?? "")]);
  writeDropIn(
    tree,
    `/etc/dnf/modules.d/${conf.name}.module`,
    formatIni({ [conf.name]: Object.fromEntries(lines) }, { delimiter: " = " }),
  );
}
