import { writeDropIn } from "../src/modules/drop-in.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Configure pacman",
  description: "Replaces `/etc/pacman.conf`. Each repository has a `server` or an `include`.",
  options: {
    additionalProperties: false,
    properties: {
      architecture: { type: "string", description: "Architecture of packages", default: "x86_64" },
      repositories: {
        type: "array",
        description: "Repositories in order",
        items: {
          type: "object",
          oneOf: [{ required: ["name", "server"] }, { required: ["name", "include"] }],
          properties: {
            name: { type: "string" },
            siglevels: {
              type: "array",
              minLength: 1,
              maxLength: 2,
              items: { type: "string", enum: ["Required", "Optional", "Never", "TrustAll", "TrustedOnly"] },
            },
            server: { type: "string" },
            include: { type: "string", default: "/etc/pacman.d/mirrorlist" },
          },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.pacman.conf",
    options: { repositories: [{ name: "core", include: "/etc/pacman.d/mirrorlist" }] },
  },
} as const satisfies StageMeta;

export function run({ tree, options }: StageContext<typeof meta>): void {
  const { architecture = "x86_64", repositories = [] } = options;
  const head = `
[options]
Architecture = ${architecture}
SigLevel    = Required DatabaseOptional
LocalFileSigLevel = Optional
`;
  const sections = repositories.map(({ name, siglevels = [], server, include }) => {
    const lines = [
      `[${name}]`,
      siglevels.length > 0 ? `SigLevel = ${siglevels.join(" ")}` : "",
      server === undefined ? "" : `Server = ${server}`,
    ];
    return `${[...lines, include === undefined ? "" : `Include = ${include}`].filter((line) => line !== "").join("\n")}\n\n`;
  });
  writeDropIn(tree, "/etc/pacman.conf", head + sections.join(""));
}
