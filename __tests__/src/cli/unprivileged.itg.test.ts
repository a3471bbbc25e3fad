import { chmodSync, cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { execa } from "execa";
import { openFolder, programPath, whyNoRoot } from "../../helpers/cli.ts";

const asRoot = whyNoRoot() === undefined ? test : test.skip; // only root can make a checkout read-only and become somebody else

/** Runs the command line as nobody, with the checkout shown read-only in the folder and Node told to refuse native code. */
async function runAsNobody(folder: string, args: readonly string[]) {
  const checkout = join(folder, "checkout");
  mkdirSync(checkout);
  const shell = 'mount --bind "$1" "$2" && mount -o remount,bind,ro "$2" && cd "$2/.." && shift 2 && exec "$@"';
  const user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", "--inh-caps=-all"];
  const [program, cli] = [process.execPath, programPath("cli")].map((path) => path.replace(process.cwd(), checkout));
  const node = [`${program}`, "--no-addons", "--disable-warning=ExperimentalWarning", `${cli}`, ...args];
  const inside = ["sh", "-c", shell, "sh", process.cwd(), checkout, ...user, ...node];
  return await execa("unshare", ["--mount", "--propagation", "private", ...inside], { reject: false, all: true });
}

asRoot.each(["validate", "inspect", "plan"])(
  "%s runs as anybody, from a read-only checkout, without native code",
  async (command) => {
    await using folder = await openFolder("unprivileged");
    chmodSync(folder.path, 0o755);
    const manifest = join(folder.path, "manifest.yaml");
    cpSync(join(process.cwd(), "samples/debian-12-qcow2.yaml"), manifest);
    chmodSync(manifest, 0o644);

    const result = await runAsNobody(folder.path, [command, manifest]);

    expect(result.all).not.toMatch(/Cannot|denied|read-only/i);
    expect(result.exitCode).toBe(0);
  },
  300_000,
);
