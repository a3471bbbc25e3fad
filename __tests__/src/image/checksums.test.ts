import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { writeChecksums } from "../../../src/image/checksums.ts";
import { openFolder } from "../../helpers/cli.ts";

test("writeChecksums writes what sha256sum checks, names with backslashes and line ends too", async () => {
  await using folder = await openFolder("checksums");
  const names = ["disk.qcow2", "a b", "back\\slash", "line\nend"];
  mkdirSync(join(folder.path, "image"));
  const images = names.map((name) => {
    const path = join(folder.path, "image", name);
    writeFileSync(path, name);
    return { path, sha256: createHash("sha256").update(name).digest("hex") };
  });

  const path = writeChecksums(folder.path, images);

  const check = () =>
    execFileSync("sha256sum", ["--check", "--strict", path], { cwd: folder.path, encoding: "utf8", stdio: "pipe" });
  expect(check().trimEnd().split("\n")).toHaveLength(names.length);
  expect(readFileSync(path, "utf8")).toMatch(/^[0-9a-f]{64} {2}image\/disk\.qcow2\n/);
  writeFileSync(join(folder.path, "image/a b"), "changed");
  expect(check).toThrow("computed checksum did NOT match");
});
