import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runCli, whyNoRoot } from "../../helpers/cli.ts";
import { openSampleBuilder } from "../../helpers/samples.ts";

/** What `new` writes builds as it is, and the disk starts. */

const minutes = 60_000;
const suite = whyNoRoot() === undefined ? describe : describe.skip;

suite(`new (${whyNoRoot() ?? "as root"})`, () => {
  test(
    "writes a Debian disk that builds, on the samples' build root, and boots to its login",
    async () => {
      await using builder = await openSampleBuilder("new-disk");
      const manifest = join(builder.folder, "box.yaml");
      expect(await runCli(["new", "--hostname", "box", "--format", "raw", manifest])).toMatchObject({ exitCode: 0 });
      const root = async (path: string) => {
        const { stdout } = await runCli(["inspect", path]);
        return (JSON.parse(stdout) as { readonly pipeline: { readonly build: unknown } }).pipeline.build;
      };
      expect(await root(manifest)).toEqual(await root("samples/debian-12-qcow2.yaml"));

      const built = await builder.build(manifest);
      expect({ exitCode: built.exitCode, end: built.all.slice(-3000) }).toMatchObject({ exitCode: 0 });
      const image = join(builder.output, "assembler/box.raw");
      const booted = await runCli(["boot", image, "--timeout", "600", "--expect", "box login:"]);

      expect({ exitCode: booted.exitCode, end: booted.all.slice(-3000) }).toMatchObject({ exitCode: 0 });
    },
    30 * minutes,
  );

  test(
    "writes a Debian 13 container archive that builds",
    async () => {
      await using builder = await openSampleBuilder("new-container");
      const manifest = join(builder.folder, "box.yaml");
      expect(await runCli(["new", "-d", "debian-13", "-f", "oci", "--hostname", "box", manifest])).toMatchObject({ exitCode: 0 });

      const built = await builder.build(manifest);

      expect({ exitCode: built.exitCode, end: built.all.slice(-3000) }).toMatchObject({ exitCode: 0 });
      expect(built.all).toMatch(/^Image {6}.*\/box\.oci\.tar$/m);
    },
    20 * minutes,
  );
});
