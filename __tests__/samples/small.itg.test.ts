import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { openFolder, runCli, whyNoRoot } from "../helpers/cli.ts";
import { hasRpmTools, makeRpmRepository } from "../helpers/rpm-repository.ts";
import { startWebServer } from "../helpers/web-server.ts";

/** Samples that build in seconds, with this host as the build root. */

const minutes = 60_000;
const suite = whyNoRoot() === undefined ? describe : describe.skip;

async function build(folder: string, manifest: string, ...flags: readonly string[]) {
  const folders = ["--store", join(folder, "store"), "--output-directory", join(folder, "output")];
  return runCli(["build", ...folders, ...flags, manifest]);
}

async function readArchive(file: string, ...names: readonly string[]): Promise<string> {
  return (await execa("tar", ["--extract", "--to-stdout", "--file", file, ...names])).stdout;
}

suite(`small samples (${whyNoRoot() ?? "as root"})`, () => {
  test("samples/own-stages runs a stage in TypeScript and one in shell", async () => {
    await using folder = await openFolder("own-stages");

    const { exitCode, all } = await build(folder.path, "samples/own-stages/image.yaml", "--libdir", "samples/own-stages");
    const archive = join(folder.path, "output/archive/root.tar");

    expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
    const motd = await readArchive(archive, "./etc/motd");
    expect(motd).toMatch(/^Welcome to web-1\n/);
    const checksum = createHash("sha256").update(`${motd}\n`).digest("hex");
    expect(await readArchive(archive, "./etc/checksums")).toBe(`${checksum}  ./etc/motd`);
  }, 60_000);

  test.each(["2019-pipeline", "2019-stages", "2020-build"])(
    "samples/early/%s.json builds as it was written",
    async (name) => {
      await using folder = await openFolder("early");

      const { exitCode, all } = await build(folder.path, `samples/early/${name}.json`);
      const archive = join(folder.path, "output/assembler/root.tar.gz");

      expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
      expect(await readArchive(archive, "./etc/year")).toBe(name.slice(0, 4));
      expect(await readArchive(archive, "./etc/locale.conf")).toBe("LANG=C.UTF-8");
    },
    60_000,
  );

  test("samples/early/2020-bare.json builds as it was written", async () => {
    await using folder = await openFolder("early");

    const { exitCode, all } = await build(folder.path, "samples/early/2020-bare.json");

    expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
    expect(all).toContain("Tree id    beda46704765a47e6d4f44aff22168ae36866c9c0e6e11552b775b77776b2969");
  }, 60_000);

  const testWithRpm = hasRpmTools() ? test : test.skip; // needs the packages dnf, rpm and createrepo-c
  testWithRpm(
    "samples/rpm-tree.yaml installs from a repository of one's own",
    async () => {
      await using folder = await openFolder("rpm-tree");
      using repository = makeRpmRepository();
      await using server = await startWebServer((request, response) => {
        const file = join(repository.folder, request.url ?? "");
        if (!existsSync(file)) return void response.writeHead(404).end();
        createReadStream(file).pipe(response);
      });
      const checksum = createHash("sha256")
        .update(readFileSync(join(repository.folder, "repodata/repomd.xml")))
        .digest("hex");
      const manifest = join(folder.path, "rpm-tree.yaml");
      const text = readFileSync("samples/rpm-tree.yaml", "utf8");
      writeFileSync(manifest, text.replace("http://127.0.0.1:8000/", `${server.url}/`).replace("0".repeat(64), checksum));

      const { exitCode, all } = await build(folder.path, manifest);

      expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
      expect(await readArchive(join(folder.path, "output/archive/root.tar.gz"), "usr/share/toy/app")).toBe("app");
    },
    2 * minutes,
  );
});
