import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as importKeys from "../../stages/org.osbuild.rpmkeys.import.ts";
import { hasRpmTools, makeRpmRepository } from "../helpers/rpm-repository.ts";
import { runStage } from "../helpers/run-module.ts";

const describeWithRpm = hasRpmTools() ? describe : describe.skip; // needs the packages rpm and createrepo-c

describeWithRpm("rpmkeys.import", () => {
  test("puts keys into the database", async () => {
    using repository = makeRpmRepository({ sign: false });
    using keys = makeKeyFolder(repository.key);
    using outcome = await runStage(importKeys, { inputs: { keys: { path: keys.path, data: { files: { "sha256:key": {} } } } } });

    const args = ["--root", outcome.tree.path, "--dbpath", "/usr/lib/sysimage/rpm", "-q", "gpg-pubkey"];
    expect(execFileSync("rpm", args, { encoding: "utf8" })).toMatch(/^gpg-pubkey-/);
  }, 60_000);

  test("names a file that is no key", async () => {
    using keys = makeKeyFolder("not a key");

    await expect(
      runStage(importKeys, { inputs: { keys: { path: keys.path, data: { files: { "sha256:key": {} } } } } }),
    ).rejects.toThrow("Cannot import the key 'sha256:key'");
  });
});

function makeKeyFolder(text: string): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "keys-"));
  writeFileSync(join(path, "sha256:key"), text);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}
