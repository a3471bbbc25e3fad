import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as rpm from "../src/modules/rpm.ts";
import { rpmFormat1Options, rpmOptions } from "../src/modules/rpm-schema.ts";
import { runOnTree } from "../src/modules/run-in-tree.ts";
import { type StageContext, StageFailure, type StageMeta } from "../src/modules/stage.ts";
import { linkStandardStreams } from "../src/modules/standard-streams.ts";
import { withTemporaryMachineId } from "../src/modules/temporary-machine-id.ts";

export const meta = {
  summary: "Install RPM packages from files",
  description: [
    "Installs the files given as the input `packages` with the build root's rpm: no network, no resolving. Where a reference of the input says",
    "`rpm.check_gpg`, the package must be signed by one of `gpgkeys`. Reports the installed packages with their digests and signatures.",
    "",
    "`/etc/machine-id` ends up empty, so that every machine makes its own. On a build root whose rpm keeps its database in a home folder",
    "(Debian) the database is `/usr/lib/sysimage/rpm` unless `dbpath` says otherwise.",
  ].join("\n"),
  options: rpmOptions,
  format1Options: rpmFormat1Options,
  inputs: {
    type: "object",
    additionalProperties: false,
    required: ["packages"],
    properties: { packages: { type: "object", additionalProperties: true } },
  },
  tools: ["rpm", "rpmkeys", "unshare"],
  example: {
    type: "org.osbuild.rpm",
    options: { gpgkeys: ["-----BEGIN PGP PUBLIC KEY BLOCK-----\n..."], exclude: { docs: true } },
    inputs: {
      packages: {
        type: "org.osbuild.files",
        origin: "org.osbuild.source",
        references: [
          {
            id: "sha256:45457bcfc86c87585800b5656bdf2773b063a3bb95486b0e820d51e870491f8d",
            options: { metadata: { "rpm.check_gpg": true } },
          },
        ],
      },
    },
  },
} as const satisfies StageMeta;

export async function run(context: StageContext<typeof meta>): Promise<void> {
  const { tree, options, inputs, exec, reportMetadata } = context;
  const files = inputs.packages?.data.files as Files | undefined;
  if (inputs.packages === undefined || files === undefined)
    throw new StageFailure("Cannot install packages: the input 'packages' has no files");
  const env = listEnvironment(options);
  const database = await rpm.chooseDatabase(exec, tree, options.dbpath);
  const { bin_path: program = "rpmkeys", ignore_import_failures: ignoreFailures } = options.rpmkeys ?? {};
  await rpm.importKeys(exec, database, options.gpgkeys ?? [], { program, ignoreFailures });
  for (const [name, { "rpm.check_gpg": check }] of Object.entries(files)) {
    if (!check) continue;
    const args = [...database.args, "--root", tree.path, ...database.strict, "--checksig", name];
    const { exitCode } = await exec(program, args, { cwd: inputs.packages.path, okCodes: rpm.everyCode });
    if (exitCode !== 0)
      throw new StageFailure(`Cannot install '${name}': it is not signed by one of the keys in 'gpgkeys', or damaged`);
  }
  linkStandardStreams(["/dev/fd"]);
  await withTemporaryMachineId(tree, () =>
    install(context, database, { folder: inputs.packages?.path ?? "", names: Object.keys(files), env }),
  );
  for (const path of options["gpgkeys.fromtree"] ?? [])
    await exec(program, [...database.args, "--root", tree.path, "--import", tree.resolve(path)]);
  tree.remove("/var/lib/systemd/random-seed");
  reportMetadata({ packages: await rpm.listInstalledRpms(exec, database) });
  rpm.tidyDatabase(database);
}

type Options = StageContext<typeof meta>["options"];
type Files = Readonly<Record<string, { readonly "rpm.check_gpg"?: boolean }>>;

const kernelVariables = {
  boot_root: "BOOT_ROOT",
  conf_root: "KERNEL_INSTALL_CONF_ROOT",
  plugins: "KERNEL_INSTALL_PLUGINS",
  machine_id: "MACHINE_ID",
};

function listEnvironment({ generic_env = {}, kernel_install_env = {} }: Options): Readonly<Record<string, string>> {
  const names = Object.keys(kernelVariables) as (keyof typeof kernelVariables)[];
  const own = names.flatMap((name) =>
    kernel_install_env[name] ? [[kernelVariables[name], kernel_install_env[name]] as const] : [],
  );
  const twice = own.map(([name]) => name).filter((name) => name in generic_env);
  if (twice.length > 0)
    throw new StageFailure(`Cannot set ${twice.join(", ")} both in 'generic_env' and in 'kernel_install_env'`);
  return { ...generic_env, ...Object.fromEntries(own) };
}

interface Transaction {
  readonly folder: string;
  readonly names: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const dracutHooks = ["50-dracut.install", "51-dracut-rescue.install"].map((name) => `/etc/kernel/install.d/${name}`);
const bootedMark = "/run/ostree-booted";

async function install(
  context: StageContext<typeof meta>,
  database: rpm.RpmDatabase,
  { folder, names, env }: Transaction,
): Promise<void> {
  const { tree, options } = context;
  const hooks = options.disable_dracut ? dracutHooks : [];
  if (options.ostree_booted) {
    tree.makeDirectory("/run", { parents: true });
    tree.write(bootedMark, "");
  }
  if (hooks.length > 0) tree.makeDirectory("/etc/kernel/install.d", { parents: true });
  for (const path of hooks) tree.symlink("/dev/null", path);
  const scratch = mkdtempSync(join(tmpdir(), "packages-"));
  try {
    writeFileSync(join(scratch, "manifest"), names.map((name) => `${name}\n`).join(""));
    const args = [
      ...database.args,
      "--root",
      tree.path,
      ...listFlags(options),
      "--nosignature",
      "--install",
      join(scratch, "manifest"),
    ];
    const result = await runOnTree(context, "rpm", ["--verbose", ...args], {
      cwd: folder,
      env,
      okCodes: rpm.everyCode,
      mergeErrors: true,
    });
    rpm.requireInstalled(result);
  } finally {
    rmSync(scratch, { recursive: true });
  }
  for (const path of hooks) tree.remove(path);
  if (options.ostree_booted) tree.remove(bootedMark);
}

function listFlags({ exclude, nodeps, install_langs, ignorearch }: Options): readonly string[] {
  return [
    ...(exclude?.docs ? ["--excludedocs"] : []),
    ...(nodeps ? ["--nodeps"] : []),
    ...(install_langs === undefined ? [] : ["--define", `%_install_langs ${install_langs.join(":")}`]),
    ...(ignorearch ? ["--ignorearch"] : []),
  ];
}
