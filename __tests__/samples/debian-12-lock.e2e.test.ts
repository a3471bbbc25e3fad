import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readImageFacts } from "../../src/image/image-facts.ts";
import { openFolder, runCli, whyNoRoot } from "../helpers/cli.ts";

/** The Debian sample, locked: built without an index, the same bits twice in every format. */

const minutes = 60_000;
const suite = whyNoRoot() === undefined ? describe : describe.skip;

suite(`the lock of samples/debian-12-qcow2.yaml (${whyNoRoot() ?? "as root"})`, () => {
  const stack = new AsyncDisposableStack();
  let folder: string;
  let lock: string;
  let kept: string;

  beforeAll(async () => {
    folder = stack.use(await openFolder("debian-12-lock")).path;
    [lock, kept] = [join(folder, "lock.yaml"), join(folder, "kept")];
  });
  afterAll(() => stack.disposeAsync());

  test(
    "lock pins every package, and plan finds nothing unpinned in it",
    async () => {
      const { exitCode, stderr } = await runCli(["lock", "-q", "samples/debian-12-qcow2.yaml", "-o", lock]);

      expect({ exitCode, stderr }).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/Locked \d+ packages of 'tree'/) });
      const plan = await runCli(["plan", "--store", join(folder, "store"), lock]);
      expect(plan.stdout).toContain("org.osbuild.dpkg");
      expect(plan.stdout).not.toMatch(/unpinned|org\.osbuild\.apt/);
    },
    3 * minutes,
  );

  test(
    "verify finds the same qcow2 twice",
    async () => {
      const { exitCode, stdout, stderr } = await runCli(["verify", "-q", "--store", join(folder, "store"), "--keep", kept, lock]);

      expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 0 });
      expect(stdout).toMatch(/^Identical {2}assembler\/debian-12\.qcow2\nsha256 {5}[0-9a-f]{64}$/);
    },
    30 * minutes,
  );

  test.each(["raw", "tar"])(
    "the trees of both builds give the same %s",
    async (format) => {
      const manifest = join(folder, `${format}.yaml`);
      writeFileSync(manifest, changeFormat(readFileSync(lock, "utf8"), format));
      const digests: string[] = [];
      for (const build of ["first", "the-second-build"]) {
        const places = ["--store", join(kept, build, "store"), "--output-directory", join(kept, build, format)];
        const { exitCode, all } = await runCli(["build", ...places, manifest]);
        expect({ exitCode, end: all.slice(-2000) }).toMatchObject({ exitCode: 0 });
        expect(all).toContain("1 stage run, ");
        digests.push((await readImageFacts(join(kept, build, format, `assembler/debian-12.${format}`))).sha256);
      }

      expect(digests[1]).toBe(digests[0]);
    },
    10 * minutes,
  );

  test(
    "the image boots as the one of the sample does",
    async () => {
      const image = join(kept, "first/output/assembler/debian-12.qcow2");
      const expected = "boot-report: host=debian root=/dev/vda3 firmware=bios failed=0";

      const { exitCode, all } = await runCli(["boot", image, "--timeout", "600", "--expect", expected]);

      expect({ exitCode, end: all.slice(-3000) }).toMatchObject({ exitCode: 0 });
    },
    12 * minutes,
  );
});

/** The same tree in another format. */
function changeFormat(text: string, format: string): string {
  if (format === "raw")
    return text.replace("format: qcow2", "format: raw").replace(/filename: debian-12\.qcow2/, "filename: debian-12.raw");
  const assembler = "  assembler:\n    name: org.osbuild.tar\n    options: { filename: debian-12.tar }\n";
  return text.replace(/^ {2}assembler:\n(?: {3,}.*\n|\n)*/m, assembler);
}
