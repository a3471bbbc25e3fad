import { formatIni } from "../src/modules/ini.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write what the installer on an ISO installs",
  description:
    "Writes `/.buildstamp`, where Anaconda reads product and version. The id has the time of the build, or the source epoch where the pipeline has one.",
  options: {
    additionalProperties: true,
    required: ["arch", "product", "version", "final"],
    properties: {
      arch: { type: "string", description: "Architecture" },
      product: { type: "string", description: "Name of the product" },
      version: { type: "string", description: "Version of the product" },
      final: { type: "boolean", description: "Whether this is a final release" },
      variant: { type: "string", description: "Variant of the product" },
      bugurl: { type: "string", description: "Where to report bugs" },
    },
  },
  example: { type: "org.osbuild.buildstamp", options: { arch: "x86_64", product: "Linux", version: "9", final: true } },
} as const satisfies StageMeta;

export function run({ tree, options, sourceEpoch }: StageContext<typeof meta>): void {
  const { product, version, final, arch, bugurl, variant } = options;
  const main = {
    ...{ product, version, isfinal: final, uuid: `${formatTime(sourceEpoch)}.${arch}` },
    ...(bugurl ? { bugurl } : {}),
    ...(variant ? { variant } : {}),
  };
  tree.write("/.buildstamp", formatIni({ Main: main, Compose: { osbuild: "devel" } }, { delimiter: " = " }));
}

/** Year to minute as digits, in UTC. */
function formatTime(epoch: number | undefined): string {
  const time = epoch === undefined ? new Date() : new Date(epoch * 1000);
  return time.toISOString().slice(0, "2026-01-01T00:00".length).replace(/\D/g, "");
}
