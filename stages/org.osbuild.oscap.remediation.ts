import { runInTree } from "../src/modules/run-in-tree.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";
import { linkStandardStreams } from "../src/modules/standard-streams.ts";

export const meta = {
  summary: "Bring the system in line with a security profile",
  description: [
    "Evaluates a profile with the tree's `oscap`, has it write a script that mends what fails, and runs the script. With `html_report` the result is evaluated",
    "again. Results stay in `data_dir` of the tree.",
  ].join("\n"),
  options: {
    additionalProperties: false,
    required: ["config"],
    properties: {
      data_dir: { type: "string", description: "Folder of the tree for results", default: "/root" },
      config: {
        type: "object",
        description: "What to evaluate",
        additionalProperties: false,
        required: ["profile_id", "datastream"],
        properties: {
          profile_id: { type: "string", description: "Id of the profile" },
          datastream: { type: "string", description: "Path of the datastream in the tree" },
          datastream_id: { type: "string", description: "Id of the datastream" },
          xccdf_id: { type: "string", description: "Id of the checklist" },
          benchmark_id: { type: "string", description: "Not used" },
          tailoring: { type: "string", description: "Path of a tailoring file in the tree" },
          tailoring_id: { type: "string", description: "Not used" },
          arf_results: { type: "string", description: "File name for ARF results" },
          xml_results: { type: "string", description: "Former name of `arf_results`" },
          xccdf_results: { type: "string", description: "File name for XCCDF results", default: "oscap_eval_xccdf_results.xml" },
          html_report: { type: "string", description: "File name for a report of the final state" },
          verbose_log: { type: "string", description: "Start of the file names of logs" },
          verbose_level: { type: "string", description: "What logs tell", enum: ["DEVEL", "INFO", "WARNING", "ERROR"] },
          compress_results: { type: "boolean", description: "Compress results with xz", default: false },
        },
      },
    },
  },
  tools: ["unshare", "xz"],
  example: {
    type: "org.osbuild.oscap.remediation",
    options: {
      config: { profile_id: "standard", datastream: "/usr/share/xml/scap/ssg/content/ssg-fedora-ds.xml", compress_results: true },
    },
  },
} as const satisfies StageMeta;

type Config = StageContext<typeof meta>["options"]["config"];

const script = "oscap_remediation.bash";
const someFailed = 2; // rules that do not hold are no error of oscap
const offline = { OSCAP_PROBE_ROOT: "", OSCAP_CONTAINER_VARS: "container=bwrap-osbuild" };

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options, exec } = context;
  const { config } = options;
  const folder = (options.data_dir ?? "/root").replace(/^\/+/, "");
  const arf = config.arf_results ?? config.xml_results;
  const xccdf = config.xccdf_results ?? "oscap_eval_xccdf_results.xml";
  const oscap = (args: readonly string[], env = {}) =>
    runInTree(context, "/usr/bin/oscap", ["xccdf", ...args], { okCodes: [someFailed], env });
  const results = [...(arf === undefined ? [] : ["--results-arf", `${folder}/${arf}`]), "--results", `${folder}/${xccdf}`];

  tree.makeDirectory(folder, { parents: true });
  linkStandardStreams(["/dev/fd"]);
  await oscap(["eval", ...logging(config, folder, "eval"), ...content(config), ...results, config.datastream], offline);
  const fix = ["--fix-type", "bash", "--output", `${folder}/${script}`, `${folder}/${xccdf}`];
  await oscap(["generate", "fix", ...logging(config, folder, "generate-fix"), ...content(config), ...fix]);
  await remediate(context, folder);
  if (config.html_report !== undefined) {
    const report = ["--report", `${folder}/${config.html_report}`, config.datastream];
    const skip = "--skip-signature-validation"; // the policy just set may forbid the algorithms of the signature
    await oscap(["eval", ...logging(config, folder, "eval-remediated"), skip, ...content(config), ...report], offline);
  }
  if (!config.compress_results) return;
  const files = [...(arf === undefined ? [] : [arf]), xccdf].map((name) => tree.resolve(`${folder}/${name}`));
  await exec("xz", files, { okCodes: [1, 2] });
}

/** Runs the script that mends; what it cannot mend is in its log. */
async function remediate(context: StageContext<typeof meta>, folder: string): Promise<void> {
  const { tree, options } = context;
  const log = options.config.verbose_log;
  const argv =
    log === undefined
      ? ["/usr/bin/bash", `${folder}/${script}`]
      : ["/usr/bin/bash", "-c", 'exec /usr/bin/bash "$0" 2> "$1"', `${folder}/${script}`];
  if (log !== undefined) argv.push(`${folder}/${log}.remediation`);
  const [command = "", ...args] = argv;
  const okCodes = Array.from({ length: 255 }, (_, index) => index + 1);
  await runInTree({ tree, exec: context.exec }, command, args, { okCodes });
}

function logging({ verbose_level, verbose_log }: Config, folder: string, name: string): readonly string[] {
  const level = verbose_level ?? (verbose_log === undefined ? undefined : "INFO");
  const file = verbose_log === undefined ? [] : ["--verbose-log-file", `${folder}/${verbose_log}.${name}`];
  return [...(level === undefined ? [] : ["--verbose", level]), ...file];
}

function content({ profile_id, datastream_id, xccdf_id, tailoring }: Config): readonly string[] {
  return [
    ...["--profile", profile_id],
    ...(datastream_id === undefined ? [] : ["--datastream-id", datastream_id]),
    ...(xccdf_id === undefined ? [] : ["--xccdf-id", xccdf_id]),
    ...(tailoring === undefined ? [] : ["--tailoring-file", tailoring]),
  ];
}
