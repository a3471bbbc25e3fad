import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openFolder, runCli, whyNoRoot } from "../../helpers/cli.ts";

/** What `new` writes builds as it is, and the disk starts. */

const minutes = 60_000;
const suite = whyNoRoot() === undefined ? describe : describe.skip;

suite(`new (${whyNoRoot() ?? "as root"})`, () => {
  test(
    "writes a Debian disk that builds and boots to its login",
    async () => {
      await using folder = await openFolder("new-disk");
      const manifest = join(folder.path, "box.yaml");
      expect(await runCli(["new", "--hostname", "box", "--format", "raw", manifest])).toMatchObject({ exitCode: 0 });
      const places = ["--store", join(folder.path, "store"), "--output-directory", join(folder.path, "output")];

      const built = await runCli(["build", "--install-dependencies", ...places, manifest]);
      expect({ exitCode: built.exitCode, end: built.all.slice(-3000) }).toMatchObject({ exitCode: 0 });
      const booted = await runCli([
        "boot",
        join(folder.path, "output/assembler/box.raw"),
        "--timeout",
        "600",
        "--expect",
        "box login:",
      ]);

      expect({ exitCode: booted.exitCode, end: booted.all.slice(-3000) }).toMatchObject({ exitCode: 0 });
    },
    30 * minutes,
  );

  test(
    "writes a Debian 13 container archive that builds",
    async () => {
      await using folder = await openFolder("new-container");
      const manifest = join(folder.path, "box.yaml");
      expect(await runCli(["new", "-d", "debian-13", "-f", "oci", "--hostname", "box", manifest])).toMatchObject({ exitCode: 0 });
      const places = ["--store", join(folder.path, "store"), "--output-directory", join(folder.path, "output")];

      const built = await runCli(["build", "--install-dependencies", ...places, manifest]);

      expect({ exitCode: built.exitCode, end: built.all.slice(-3000) }).toMatchObject({ exitCode: 0 });
      expect(built.all).toMatch(/^Image {6}.*\/box\.oci\.tar$/m);
    },
    20 * minutes,
  );
});
