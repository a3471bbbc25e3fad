import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as dpkg from "../../stages/org.osbuild.dpkg.ts";
import { type DebianRepository, makeDebianRepository } from "../helpers/debian-repository.ts";
import { type ModuleOutcome, runStage } from "../helpers/run-module.ts";

let repository: DebianRepository;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "packages-"));
  repository = makeDebianRepository([
    { name: "toy-lib", files: { "/usr/lib/toy": "library" } },
    { name: "toy-app", depends: "toy-lib (>= 1.0) | toy-other", postinst: "cat /usr/lib/toy > /etc/toy.conf" },
    { name: "toy-broken", postinst: "exit 3" },
  ]);
  for (const name of ["toy-base", "toy-lib", "toy-app", "toy-broken"])
    copyFileSync(repository.find(name), join(folder, `sha256:${name}`));
  writeFileSync(join(folder, "sha256:garbage"), "not a package");
});

afterAll(() => {
  repository[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

function install(...names: readonly string[]): Promise<ModuleOutcome> {
  const files = Object.fromEntries(names.map((name) => [`sha256:${name}`, {}]));
  return runStage(dpkg, { inputs: { packages: { path: folder, data: { files } } } });
}

describe("dpkg", () => {
  test("bootstraps an empty tree from files named by checksum, in any order", async () => {
    using outcome = await install("toy-app", "toy-lib", "toy-base");

    expect(outcome.tree.read("/etc/toy.conf")).toBe("library");
    expect(outcome.metadata).toMatchObject({
      packages: [{ name: "toy-app", version: "1.0" }, { name: "toy-base" }, { name: "toy-lib" }],
    });
  });

  test("names a package whose dependency is not among the files", async () => {
    await expect(install("toy-base", "toy-app")).rejects.toThrow("Cannot install 'toy-app': see what dpkg says above");
  });

  test("names a package whose script fails", async () => {
    await expect(install("toy-base", "toy-broken")).rejects.toThrow("Cannot install 'toy-broken'");
  });

  test("asks for essential packages in an empty tree", async () => {
    await expect(install("toy-lib")).rejects.toThrow("none of the packages is essential");
  });

  test("refuses a file that is no package", async () => {
    await expect(install("toy-base", "garbage")).rejects.toThrow("Cannot install 'sha256:garbage': it is not a Debian package");
  });
});
