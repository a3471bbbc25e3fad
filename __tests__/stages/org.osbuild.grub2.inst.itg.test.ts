import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.grub2.inst.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

const options = {
  filename: "disk.img",
  platform: "i386-pc",
  location: 2048,
  core: { type: "mkimage", partlabel: "gpt", filesystem: "ext4" },
  prefix: { type: "partition", partlabel: "gpt", number: 1, path: "/boot/grub2" },
};

stageCases("org.osbuild.grub2.inst", stage, [
  {
    does: "fails when the program is missing",
    options: { ...options, core: { ...options.core, binary: "no-such-mkimage" } },
    files: { "/disk.img": "" },
    fails: "Cannot run 'no-such-mkimage'",
  },
  { does: "fails when the platform is missing", options: { ...options, platform: "sparc" }, fails: "the build root has no" },
  {
    does: "refuses an unknown filesystem",
    options: { ...options, core: { ...options.core, filesystem: "vfat" } },
    refused: true,
  },
]);

test("grub2.inst writes boot sector and core, and where the rest of the core is", async () => {
  using outcome = await runStage(stage, { options, files: { "/disk.img": "\0".repeat(4096 * 512) } });
  const disk = outcome.tree.readBytes("/disk.img");
  const boot = readFileSync("/usr/lib/grub/i386-pc/boot.img");

  expect(disk.subarray(0, 0x5c).equals(boot.subarray(0, 0x5c))).toBe(true);
  expect(disk.readBigUInt64LE(0x5c)).toBe(2048n);
  expect(disk.subarray(0x64, 440).equals(boot.subarray(0x64, 440))).toBe(true);
  expect(disk.readBigUInt64LE(2048 * 512 + 500)).toBe(2049n);
  expect(disk.subarray(440, 512).every((byte) => byte === 0)).toBe(true);
});

test("grub2.inst makes the core image the whole file when it has no place", async () => {
  const { location, ...rest } = options;
  const iso = { ...rest, core: { ...options.core, filesystem: "iso9660" }, prefix: { path: "/boot/grub2" } };
  using outcome = await runStage(stage, { options: { ...iso, filename: "eltorito.img" } });

  expect(location).toBe(2048);
  expect(outcome.tree.readBytes("/eltorito.img").length).toBeGreaterThan(10_000);
});

test("grub2.inst asks for a core that finds its partition", async () => {
  const programs = { "grub2-mkimage": 'while [ "$1" != --output ]; do shift; done; head -c 1024 /dev/zero > "$2"' };
  using outcome = await runStage(stage, { options, files: { "/disk.img": "" }, programs });

  expect(outcome.calls[0]?.argv).toEqual([
    ...["grub2-mkimage", "--directory", "/usr/lib/grub/i386-pc", "--prefix", "(,gpt2)/boot/grub2", "--output", expect.anything()],
    ...["--format", "i386-pc", "--compression", "auto", "biosdisk", "part_gpt", "ext2"],
  ]);
});
