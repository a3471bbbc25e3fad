import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openFolder, runCli, whyNoRoot } from "../../helpers/cli.ts";

const suite = whyNoRoot() === undefined ? describe : describe.skip;
const epoch = 1700000000;
const uuid = "6264d520-3fb9-423f-8ab8-7a0a8e3d3562";

/** A stage that writes another file every time. */
function makeLibdir(folder: string): string {
  const libdir = join(folder, "libdir");
  const stage = join(libdir, "stages/org.example.random");
  mkdirSync(join(libdir, "stages"), { recursive: true });
  writeFileSync(
    stage,
    "#!/bin/sh\nset -e\nmkdir -p /run/osbuild/tree/etc\nhead -c 16 /dev/urandom > /run/osbuild/tree/etc/chance\n",
  );
  writeFileSync(
    `${stage}.meta.json`,
    JSON.stringify({ summary: "Chance", description: [], schema: { additionalProperties: true } }),
  );
  chmodSync(stage, 0o755);
  return libdir;
}

const hostname = { name: "org.osbuild.hostname", options: { hostname: "same" } };
const tar = { name: "org.osbuild.tar", options: { filename: "root.tar" } };
const disk = (type: string) => ({
  name: "org.osbuild.qemu",
  options: {
    format: type,
    filename: `disk.${type}`,
    size: 32 * 2 ** 20,
    pttype: "gpt",
    ptuuid: "D209C89E-EA5E-4FBD-B161-B461CCE297E0",
    partitions: [{ start: 2048, filesystem: { type: "ext4", uuid, mountpoint: "/" } }],
  },
});

suite(`verify (${whyNoRoot() ?? "as root"})`, () => {
  test("says with the digest that an archive with source-epoch is the same", async () => {
    await using folder = await openFolder("verify");
    const manifest = join(folder.path, "m.json");
    writeFileSync(manifest, JSON.stringify({ pipeline: { "source-epoch": epoch, stages: [hostname], assembler: tar } }));

    const { exitCode, stdout, all } = await runCli(["verify", "-q", "--store", join(folder.path, "store"), manifest]);

    expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
    expect(stdout).toMatch(/^Identical {2}assembler\/root\.tar\nsha256 {5}[0-9a-f]{64}$/);
    expect(readdirSync(folder.path).filter((name) => name.startsWith(".osbuild-verify"))).toEqual([]);
  }, 300_000);

  test("names the files of an archive that differ only in their times, and why", async () => {
    await using folder = await openFolder("verify");
    const manifest = join(folder.path, "m.json");
    writeFileSync(manifest, JSON.stringify({ pipeline: { stages: [hostname], assembler: tar } }));

    const { exitCode, stdout } = await runCli(["verify", "--json", "--store", join(folder.path, "store"), manifest]);

    expect(exitCode).toBe(1);
    const { identical, exports } = JSON.parse(stdout);
    expect(identical).toBe(false);
    expect(exports[0].differences).toContainEqual({
      where: "archive",
      path: "/etc/hostname",
      what: "time",
      reason: "the time of the build, which a source-epoch of the pipeline would replace",
    });
  }, 300_000);

  test.each(["raw", "qcow2"])(
    "names partition and file of a %s image that differ, and keeps the builds when told to",
    async (type) => {
      await using folder = await openFolder("verify");
      const manifest = join(folder.path, "m.json");
      const stages = [{ name: "org.example.random" }];
      writeFileSync(manifest, JSON.stringify({ pipeline: { "source-epoch": epoch, stages, assembler: disk(type) } }));
      const kept = join(folder.path, "kept");
      const flags = ["-q", "--libdir", makeLibdir(folder.path), "--keep", kept, "--store", join(folder.path, "store")];

      const { exitCode, stdout, all } = await runCli(["verify", ...flags, manifest]);

      expect({ exitCode, all }).toMatchObject({ exitCode: 1 });
      expect(stdout).toContain(`Differs    assembler/disk.${type}: 1 difference\n  partition 1 (ext4) /etc/chance: content`);
      expect(existsSync(join(kept, `first/output/assembler/disk.${type}`))).toBe(true);
      expect(await runCli(["verify", ...flags, manifest])).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining("not empty"),
      });
    },
    90_000,
  );

  test("a build that fails ends with 1 and the end of its log", async () => {
    await using folder = await openFolder("verify");
    const manifest = join(folder.path, "m.json");
    writeFileSync(manifest, JSON.stringify({ pipeline: { stages: [{ name: "org.osbuild.error" }] } }));

    const result = await runCli(["verify", "-q", "--store", join(folder.path, "store"), manifest]);

    expect(result).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("Cannot verify: the first build failed") });
    expect(await runCli(["verify", "-"], { input: "{}" })).toMatchObject({ exitCode: 2 });
  }, 300_000);

  test("report and sbom look into a disk image, and report tells what changed since another", async () => {
    await using folder = await openFolder("report");
    const status = (version: string) =>
      `Package: toy\nStatus: install ok installed\nInstalled-Size: 4\nVersion: ${version}\nArchitecture: all\n`;
    const build = async (version: string) => {
      const content = Buffer.from(status(version)).toString("base64");
      const libdir = join(folder.path, version);
      mkdirSync(join(libdir, "stages"), { recursive: true });
      const stage = join(libdir, "stages/org.example.dpkg");
      const database = "/run/osbuild/tree/var/lib/dpkg";
      writeFileSync(stage, `#!/bin/sh\nset -e\nmkdir -p ${database}\necho ${content} | base64 -d > ${database}/status\n`);
      writeFileSync(
        `${stage}.meta.json`,
        JSON.stringify({ summary: "x", description: [], schema: { additionalProperties: true } }),
      );
      chmodSync(stage, 0o755);
      const manifest = join(libdir, "m.json");
      writeFileSync(
        manifest,
        JSON.stringify({ pipeline: { stages: [{ name: "org.example.dpkg", options: { version } }], assembler: disk("qcow2") } }),
      );
      const output = join(libdir, "output");
      const built = await runCli([
        "build",
        "-q",
        "--libdir",
        libdir,
        "--store",
        join(folder.path, "store"),
        "--output-directory",
        output,
        manifest,
      ]);
      expect({ exitCode: built.exitCode, all: built.all }).toMatchObject({ exitCode: 0 });
      return join(output, "assembler/disk.qcow2");
    };
    const [before, after] = [await build("1.0"), await build("2.0")];

    const text = await runCli(["report", after, "--against", before]);
    expect({ exitCode: text.exitCode, all: text.all }).toMatchObject({ exitCode: 0 });
    expect(text.stdout).toMatch(/^ {2}1 +1 MiB +\d+(?:\.\d)? MiB +\S+ \w+ +ext4 +6264d520-3fb9-423f-8ab8-7a0a8e3d3562/m);
    expect(text.stdout).toMatch(/Packages {3}1, 4 KiB installed/);
    expect(text.stdout).toContain(
      "1 package changed, +0 B\n  ~ toy  1.0 -> 2.0\n0 files added, 0 removed, 1 changed\n  ~ /var/lib/dpkg/status",
    );
    const json = await runCli(["report", "--json", after]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      image: { format: "qcow2" },
      partitions: [{ filesystem: "ext4" }],
      packages: { count: 1 },
    });
    const bill = await runCli(["sbom", "--format", "cyclonedx", after]);
    expect(JSON.parse(bill.stdout)).toMatchObject({ components: [{ name: "toy", version: "2.0" }] });
    expect(await runCli(["sbom", "--format", "swid", after])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("spdx, cyclonedx"),
    });
    expect(await runCli(["sbom", folder.path])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("Cannot find a system"),
    });
    expect(await runCli(["report", "missing.raw"])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("there is no such file"),
    });
  }, 300_000);
});
