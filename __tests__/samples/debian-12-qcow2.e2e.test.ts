import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { runCli, whyNoRoot } from "../helpers/cli.ts";
import { type Layout, layOutDisk } from "../helpers/disk-layouts.ts";
import { listLoopsBelow } from "../helpers/loops.ts";
import { openSampleBuilder, type SampleBuilder } from "../helpers/samples.ts";

/** The README's first command on the sample, and everything a user would look at afterwards. */

const sample = "samples/debian-12-qcow2.yaml";
const minutes = 60_000;
const suite = whyNoRoot() === undefined ? describe : describe.skip;

suite(`${sample} (${whyNoRoot() ?? "as root"})`, () => {
  const stack = new AsyncDisposableStack();
  let sampleBuilder: SampleBuilder;
  let folder: string;
  let image: string;
  const build: SampleBuilder["build"] = (manifest, ...flags) => sampleBuilder.build(manifest, ...flags);

  beforeAll(async () => {
    sampleBuilder = stack.use(await openSampleBuilder("debian-12"));
    folder = sampleBuilder.folder;
    image = join(sampleBuilder.output, "assembler/debian-12.qcow2");
  });
  afterAll(() => stack.disposeAsync());

  test(
    "build ends with what it made and leaves nothing mounted or looped",
    async () => {
      const { exitCode, all } = await build(sample);

      expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
      expect(all).toMatch(/^Image {6}.*\/debian-12\.qcow2$/m);
      expect(all).toMatch(/^Format {5}qcow2, 2 GiB virtual, \d+ MiB on disk$/m);
      expect(all).toMatch(/^sha256 {5}[0-9a-f]{64}$/m);
      expect(all).toMatch(/^Tree id {4}[0-9a-f]{64}$/m);
      expect(leftovers(folder)).toEqual([]);
      expect(await sampleBuilder.alone(() => readdirSync(join(sampleBuilder.store, "tmp")))).toEqual([]);
    },
    15 * minutes,
  );

  test(
    "build of the same manifest takes all from the store",
    async () => {
      const { exitCode, all } = await build(sample);

      expect(exitCode).toBe(0);
      expect(all).toContain("everything was cached");
      const plan = await runCli(["plan", "--store", sampleBuilder.store, "--refresh-after", "0", sample]);
      expect(plan.all).toContain("12 stages to run, 2 of them unpinned");
      expect(plan.all).toContain("its unpinned packages are due again");
      expect((await runCli(["plan", "--store", sampleBuilder.store, "--refresh-after", "1", sample])).all).toContain(
        "Nothing to run",
      );
    },
    minutes,
  );

  test(
    "build with another host name runs that stage and what follows it",
    async () => {
      const changed = join(folder, "changed.yaml");
      writeFileSync(changed, readFileSync(sample, "utf8").replace("hostname: debian }", "hostname: other }"));

      const { exitCode, stdout } = await build(changed, "--json");

      const report = JSON.parse(stdout) as {
        readonly pipelines: readonly { readonly name: string; readonly stages: readonly { readonly type: string }[] }[];
      };
      expect(exitCode).toBe(0);
      expect(report.pipelines.map(({ name, stages }) => [name, ...stages.map(({ type }) => type)])).toEqual([
        ["tree", "org.osbuild.hostname"],
        ["assembler", "org.osbuild.qemu"],
      ]);
      await build(sample);
    },
    3 * minutes,
  );

  test(
    "the image is sound, and its partitions and filesystems are those of the manifest",
    async () => {
      const raw = join(folder, "disk.raw");
      await execa("qemu-img", ["check", image]);
      await execa("qemu-img", ["convert", "-O", "raw", image, raw]);
      const { stdout } = await execa("sfdisk", ["--json", raw]);
      const { partitiontable } = JSON.parse(stdout) as {
        readonly partitiontable: {
          readonly label: string;
          readonly id: string;
          readonly partitions: readonly { readonly start: number; readonly size: number; readonly uuid: string }[];
        };
      };

      expect(partitiontable).toMatchObject({ label: "gpt", id: "D209C89E-EA5E-4FBD-B161-B461CCE297E0" });
      expect(partitiontable.partitions.map(({ start, uuid }) => [start, uuid])).toEqual([
        [2048, "FAC7F1FB-3E8D-4137-A512-961DE09A5549"],
        [4096, "68B2905B-DF3E-4FB3-80FA-49D1E773AA33"],
        [135168, "6264D520-3FB9-423F-8AB8-7A0A8E3D3561"],
      ]);
      for (const [index, checker] of [
        [1, ["fsck.fat", "-n"]],
        [2, ["fsck.ext4", "-f", "-n"]],
      ] as const) {
        const { start = 0, size = 0 } = partitiontable.partitions[index] ?? {};
        const part = join(folder, `part-${index}`);
        await execa("dd", [`if=${raw}`, `of=${part}`, "bs=512", `skip=${start}`, `count=${size}`, "conv=sparse", "status=none"]);
        const [program, ...args] = checker;
        const result = await execa(program, [...args, part], { reject: false, all: true });
        expect({ program, exitCode: result.exitCode, all: result.all }).toMatchObject({ program, exitCode: 0 });
      }
    },
    3 * minutes,
  );

  test.each(["bios", "uefi"])(
    "the image boots with %s and has no failed unit",
    async (firmware) => {
      const expected = `boot-report: host=debian root=/dev/vda3 firmware=${firmware} failed=0`;

      const { exitCode, all } = await runCli(["boot", image, "--firmware", firmware, "--timeout", "400", "--expect", expected]);

      expect({ exitCode, end: all.slice(-3000) }).toMatchObject({ exitCode: 0 });
    },
    8 * minutes,
  );

  test.each<Layout>([
    { table: "dos", firmware: "bios", root: "ext4" },
    { table: "gpt", firmware: "uefi", root: "xfs", boot: "ext4" },
    { table: "gpt", firmware: "bios", root: "btrfs" },
  ])(
    "the same packages boot from a $table disk with $firmware and $root",
    async (layout) => {
      const manifest = join(folder, "layout.json");
      writeFileSync(manifest, JSON.stringify(layOutDisk(readFileSync(sample, "utf8"), layout)));
      const built = await build(manifest, "--export", "disk");
      expect({ exitCode: built.exitCode, end: built.all.slice(-3000) }).toMatchObject({ exitCode: 0 });

      const disk = join(folder, "output/disk/disk.img");
      const flags = ["--firmware", layout.firmware, "--timeout", "400", "--expect", "systemd\\[1\\]: Hostname set to <debian>"];
      const { exitCode, all } = await runCli(["boot", disk, ...flags]);
      rmSync(disk);
      expect({ exitCode, end: all.slice(-3000) }).toMatchObject({ exitCode: 0 });
    },
    8 * minutes,
  );

  test(
    "a package that does not exist ends with code 1, the stage's name and its output, and keeps what was finished",
    async () => {
      const broken = join(folder, "broken.yaml");
      writeFileSync(broken, readFileSync(sample, "utf8").replace("- tzdata", "- no-such-package-at-all"));

      const { exitCode, all } = await build(broken);

      expect(exitCode).toBe(1);
      expect(all).toMatch(/Error: Stage 'org\.osbuild\.apt' of pipeline 'tree' failed: .*no-such-package-at-all/);
      expect(all).toContain("Finished stages are kept");
      expect(existsSync(image)).toBe(true);
    },
    5 * minutes,
  );
});

/** Mounts and loop devices of this build; other tests of the suite have their own meanwhile. */
function leftovers(folder: string): readonly string[] {
  const mounts = readFileSync("/proc/mounts", "utf8").split("\n");
  return [...mounts.filter((line) => line.includes(folder)), ...listLoopsBelow(folder)];
}
