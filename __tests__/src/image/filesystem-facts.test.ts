import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readFilesystem } from "../../../src/image/filesystem-facts.ts";
import { openFolder } from "../../helpers/cli.ts";

const uuid = "6264d520-3fb9-423f-8ab8-7a0a8e3d3562";
const find = (program: string) =>
  execFileSync("sh", ["-c", `PATH=$PATH:/usr/sbin:/sbin command -v ${program} || true`], { encoding: "utf8" }).trim();

/** Makes a filesystem in a file of this size with the host's own tool. */
async function factsOf(sizeBytes: number, program: string, ...args: readonly string[]) {
  await using folder = await openFolder("filesystem");
  const file = join(folder.path, "image");
  writeFileSync(file, "");
  truncateSync(file, sizeBytes);
  mkdirSync(join(folder.path, "content"));
  const given = args.map((arg) => arg.replace("FILE", file).replace("CONTENT", join(folder.path, "content")));
  execFileSync(find(program), given, { stdio: "ignore" });
  const fd = openSync(file, "r");
  try {
    return readFilesystem(fd);
  } finally {
    closeSync(fd);
  }
}

const MiB = 2 ** 20;
const cases = [
  ["mkfs.ext4", 16 * MiB, ["-q", "-U", uuid, "-L", "root", "FILE"], { type: "ext4", uuid, label: "root", sizeBytes: 16 * MiB }],
  [
    "mkfs.fat",
    64 * MiB,
    ["-i", "7B7795E7", "-n", "ESP", "FILE"],
    { type: "vfat", uuid: "7B77-95E7", label: "ESP", sizeBytes: 64 * MiB },
  ],
  ["mkfs.xfs", 320 * MiB, ["-q", "-m", `uuid=${uuid}`, "-L", "data", "FILE"], { type: "xfs", uuid, label: "data" }],
  [
    "mkfs.btrfs",
    128 * MiB,
    ["-q", "-U", uuid, "-L", "pool", "FILE"],
    { type: "btrfs", uuid, label: "pool", sizeBytes: 128 * MiB },
  ],
  ["mkswap", MiB, ["-U", uuid, "-L", "swap", "FILE"], { type: "swap", uuid, label: "swap" }],
  [
    "mksquashfs",
    0,
    ["CONTENT", "FILE", "-noappend", "-mkfs-time", "86400"],
    { type: "squashfs", details: { "creation time": "1970-01-02T00:00:00Z" } },
  ],
  ["mkfs.erofs", 0, ["-T", "86400", "-U", uuid, "FILE", "CONTENT"], { type: "erofs", uuid }],
] as const;

describe("readFilesystem", () => {
  for (const [program, size, args, facts] of cases) {
    const run = find(program) === "" ? test.skip : test; // needs the program
    run(`reads what ${program} made`, async () => {
      expect(await factsOf(size, program, ...args)).toMatchObject(facts);
    });
  }

  test("knows nothing in an empty file", async () => {
    expect(await factsOf(MiB, "true")).toBeUndefined();
  });
});
