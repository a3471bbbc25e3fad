import { openApt } from "../src/modules/apt.ts";
import { installPackages, listInstalled } from "../src/modules/dpkg.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Install Debian or Ubuntu packages by name",
  description: [
    "Bootstraps an empty tree, or adds to a Debian tree. Names are resolved with the repositories that the host's apt is configured",
    "for (only those of the suite, and only those of the distribution), else with debootstrap's own default for a suite that the host",
    "does not have, or with `repositories`; signatures are always checked.",
    "The result depends on what the repositories hold today: use `org.osbuild.dpkg` with files that a lock names for equal images.",
    "",
    "No service is started; the initramfs is built once, at the end. Logs and backups are removed, the machine id is emptied and host",
    "keys of an ssh server are removed: a unit makes new ones at the first boot of each machine. Reports the installed packages as metadata.",
  ].join("\n"),
  network: true,
  tools: [
    "apt-get",
    "debootstrap",
    "dpkg-deb",
    "gpgv",
    "flock",
    "mount",
    "unshare",
    "/usr/share/keyrings/debian-archive-keyring.gpg",
  ],
  options: {
    type: "object",
    additionalProperties: false,
    required: ["packages"],
    properties: {
      packages: {
        type: "array",
        minItems: 1,
        description: "Names, each with `=VERSION` where a certain version is wanted",
        items: { type: "string", pattern: "^[a-z0-9][a-z0-9+.-]*[a-z0-9+](:[a-z0-9]+)?(=[A-Za-z0-9.+:~-]+)?$" },
      },
      suite: {
        type: "string",
        pattern: "^[a-z][a-z0-9.-]*$",
        description: "Release to install, such as `bookworm`; that of the build root when absent",
      },
      components: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z][a-z0-9/-]*$" } },
      architecture: {
        type: "string",
        pattern: "^[a-z0-9]+$",
        description: "As Debian names it; that of the build root when absent",
      },
      recommends: { type: "boolean", default: false, description: "Also install what the packages recommend" },
      repositories: {
        type: "array",
        minItems: 1,
        description: "Repositories to use in place of those of the host",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["uris", "suites", "keys"],
          properties: {
            uris: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z+]+:\\S+$" } },
            suites: { type: "array", minItems: 1, items: { type: "string", pattern: "^\\S+$" } },
            components: { type: "array", items: { type: "string", pattern: "^\\S+$" } },
            keys: { type: "array", minItems: 1, description: "Armoured OpenPGP keys", items: { type: "string" } },
          },
        },
      },
    },
  },
  example: {
    type: "org.osbuild.apt",
    options: { suite: "bookworm", packages: ["linux-image-amd64", "systemd-sysv", "openssh-server"] },
  },
} as const satisfies StageMeta;

export async function run({ tree, options, exec, log, reportMetadata }: StageContext<typeof meta>): Promise<void> {
  const installed = tree.findText("/var/lib/dpkg/status") ?? "";
  const architecture = options.architecture ?? (await exec("dpkg", ["--print-architecture"], { quiet: true })).stdout.trim();
  await using apt = await openApt(exec, { ...options, recommends: options.recommends ?? false, architecture, installed });
  await apt.update();
  const choice = await apt.choose(options.packages, { isEmpty: installed === "" });
  await apt.download(choice);
  const { archives, essential } = choice;
  log(`Installing ${archives.length} packages`);
  const files = archives.map(({ file }) => file);
  await installPackages(
    { tree, exec, log },
    { folder: apt.archives, files, essential: essential.map(({ file }) => file), architecture },
  );
  reportMetadata({ packages: listInstalled(tree) });
}
