import { writeDropIn } from "../src/modules/drop-in.ts";
import { formatIni } from "../src/modules/ini.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";

const firstOptions = ["name", "baseurl", "metalink", "mirrorlist", "enabled", "gpgcheck", "repo_gpgcheck", "gpgkey"];

export const meta = {
  summary: "Write a file of package repositories",
  description:
    "Writes a new file in `/etc/yum.repos.d` with one section for each repository. Options stand in the order other tools write them, the rest in the order given.",
  definitions: {
    repo: {
      type: "object",
      additionalProperties: false,
      oneOf: [{ required: ["id", "baseurl"] }, { required: ["id", "metalink"] }, { required: ["id", "mirrorlist"] }],
      properties: {
        id: { type: "string", pattern: "^[\\w.\\-:]+$" },
        baseurl: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
        cost: { type: "integer" },
        enabled: { type: "boolean" },
        gpgkey: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
        metalink: { type: "string", minLength: 1 },
        mirrorlist: { type: "string", minLength: 1 },
        module_hotfixes: { type: "boolean" },
        name: { type: "string", minLength: 1 },
        priority: { type: "integer" },
        gpgcheck: { type: "boolean" },
        repo_gpgcheck: { type: "boolean" },
        sslverify: { type: "boolean" },
      },
    },
  },
  options: {
    additionalProperties: false,
    properties: {
      filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.repo$" },
      repos: { type: "array", description: "Repositories in order", minItems: 1, items: { $ref: "#/definitions/repo" } },
    },
  },
  example: {
    type: "org.osbuild.yum.repos",
    options: {
      filename: "app.repo",
      repos: [
        { id: "app", name: "App", baseurl: ["https://example.com/app"], gpgcheck: true, gpgkey: ["https://example.com/key.asc"] },
      ],
    },
  },
} as const satisfies StageMeta;

export function run({ tree, options: { filename, repos } }: StageContext<typeof meta>): void {
  if (filename === undefined || repos === undefined)
    throw new StageFailure("Cannot write repositories: 'filename' and 'repos' are needed");
  const ids = repos.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new StageFailure(`Cannot write repositories: the id '${twice}' is there twice`);
  const sections = new Map(repos.map(({ id, ...settings }) => [String(id), orderOptions(settings)]));
  writeDropIn(tree, `/etc/yum.repos.d/${filename}`, formatIni(sections), { exclusive: true });
}

function orderOptions(settings: Readonly<Record<string, unknown>>): Record<string, string> {
  const keys = [
    ...firstOptions.filter((key) => key in settings),
    ...Object.keys(settings).filter((key) => !firstOptions.includes(key)),
  ];
  return Object.fromEntries(keys.map((key) => [key, formatValue(settings[key])]));
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}
