import { dirname } from "node:path/posix";
import * as kickstart from "../src/modules/kickstart.ts";
import { kickstartDefinitions, kickstartOptions } from "../src/modules/kickstart-schema.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Write a kickstart file for the Anaconda installer",
  description: [
    "Writes the commands that the options stand for, in the order the installer expects them. At most one of `ostree`, `ostreecontainer` and `bootc` says what",
    "is installed. Passwords of users are hashes.",
  ].join("\n"),
  definitions: kickstartDefinitions,
  options: kickstartOptions,
  example: {
    type: "org.osbuild.kickstart",
    options: {
      path: "/osbuild.ks",
      lang: "en_US.UTF-8",
      timezone: "UTC",
      zerombr: true,
      clearpart: { all: true },
      autopart: { type: "plain" },
      reboot: true,
    },
  },
} as const satisfies StageMeta;

type Options = StageContext<typeof meta>["options"];

export function run({ tree, options }: StageContext<typeof meta>): void {
  const lines = [
    ...describeSource(options),
    ...kickstart.formatGroups(options.groups ?? {}),
    ...kickstart.formatUsers(options.users ?? {}),
    ...kickstart.formatRootPassword({ ...options.rootpw }),
    ...(options.lang ? [`lang ${options.lang}`] : []),
    ...(options.keyboard ? [`keyboard ${options.keyboard}`] : []),
    ...(options.timezone ? [`timezone ${options.timezone}`] : []),
    ...(options.zerombr ? ["zerombr"] : []),
    ...(options.clearpart === undefined ? [] : [kickstart.formatClearPartitions(options.clearpart)]),
    ...(options.display_mode ? [options.display_mode] : []),
    ...(options.autopart === undefined ? [] : [kickstart.formatAutomaticPartitions(options.autopart)]),
    ...describeReboot(options.reboot),
    ...(options.network ?? []).map((network) => kickstart.formatNetwork(network)),
    ...(options.bootloader?.append ? [`bootloader --append='${options.bootloader.append}'`] : []),
    ...(options["%post"] ?? []).flatMap((script) => kickstart.formatScript(script)),
  ];
  const { path = "" } = options; // the schema asks for it
  tree.makeDirectory(dirname(path), { parents: true });
  tree.write(path, `${lines.join("\n")}\n`);
}

function describeSource({ ostree, ostreecontainer, bootc, liveimg }: Options): readonly string[] {
  const named = (values: Readonly<Record<string, string | undefined>>) =>
    Object.entries(values).map(([name, value]) => (value ? ` --${name}=${value}` : ""));
  const lines: string[] = [];
  if (ostree !== undefined) {
    const { osname, url, ref, remote, gpg = true } = ostree;
    const source = `ostreesetup --osname=${osname} --url=${url} --ref=${ref}`;
    lines.push([source, ...named({ remote }), gpg ? "" : " --nogpg"].join(""));
  }
  if (ostreecontainer !== undefined) {
    const { url, stateroot, transport, remote } = ostreecontainer;
    lines.push([`ostreecontainer --url=${url}`, ...named({ stateroot, transport, remote })].join(""));
  }
  if (bootc !== undefined) {
    const target = bootc["target-imgref"] ? ` --target-imgref ${bootc["target-imgref"]}` : "";
    lines.push(`bootc --source-imgref ${bootc["source-imgref"]}${target}`);
  }
  if (liveimg !== undefined) lines.push(`liveimg --url ${liveimg.url}`);
  return lines;
}

function describeReboot(reboot: Options["reboot"]): readonly string[] {
  if (!reboot) return [];
  const { eject = false, kexec = false } = reboot === true ? {} : reboot;
  return [["reboot", ...(eject ? ["--eject"] : []), ...(kexec ? ["--kexec"] : [])].join(" ")];
}
