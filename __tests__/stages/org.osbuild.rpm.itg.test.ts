import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as rpm from "../../stages/org.osbuild.rpm.ts";
import { damage, hasRpmTools, makeRpmRepository, type RpmRepository } from "../helpers/rpm-repository.ts";
import { type ModuleOutcome, runStage } from "../helpers/run-module.ts";

const describeWithRpm = hasRpmTools() ? describe : describe.skip; // needs the packages rpm and createrepo-c

describeWithRpm("rpm", () => {
  let signed: RpmRepository;
  let unsigned: RpmRepository;

  beforeAll(() => {
    signed = makeRpmRepository();
    unsigned = makeRpmRepository({ sign: false });
  }, 60_000);

  afterAll(() => {
    signed[Symbol.dispose]();
    unsigned[Symbol.dispose]();
  });

  function install(names: readonly string[], options: object = {}, repository = signed): Promise<ModuleOutcome> {
    const files = Object.fromEntries(names.map((name) => [repository.find(name), { "rpm.check_gpg": true }]));
    return runStage(rpm, {
      options: { gpgkeys: [signed.key], ...options },
      inputs: { packages: { path: repository.folder, data: { files } } },
    });
  }

  test("installs signed packages into an empty tree and runs their scripts", async () => {
    using outcome = await install(["toy-app", "toy-lib"]);

    expect(outcome.tree.read("/usr/lib/toy/lib")).toBe("library\n");
    expect(outcome.tree.read("/etc/toy.conf")).toBe("configured");
    expect((outcome.tree.find("/usr/share/toy/app")?.mode ?? 0) & 0o777).toBe(0o750);
    expect(outcome.tree.read("/etc/machine-id")).toBe("");
    expect(outcome.tree.isFile("/usr/lib/sysimage/rpm/rpmdb.sqlite")).toBe(true);
    const common = { version: "1.0", release: "1", arch: "noarch", sigmd5: expect.stringMatching(/^[0-9a-f]{32}$/) };
    expect(outcome.metadata).toMatchObject({
      packages: [{ name: "gpg-pubkey" }, { name: "toy-app", epoch: "3", ...common }, { name: "toy-lib", epoch: "3", ...common }],
    });
  });

  test("leaves documentation out when told", async () => {
    using outcome = await install(["toy-lib"], { exclude: { docs: true } });

    expect(outcome.tree.has("/usr/lib/toy/lib")).toBe(true);
    expect(outcome.tree.has("/usr/share/doc/toy/manual")).toBe(false);
  });

  test("names a package without a signature", async () => {
    await expect(install(["toy-lib"], {}, unsigned)).rejects.toThrow(
      /Cannot install 'toy-lib-.*': it is not signed by one of the keys/,
    );
  });

  test("names a package that is signed with another key", async () => {
    await expect(install(["toy-lib"], { gpgkeys: [] })).rejects.toThrow(
      /Cannot install 'toy-lib-.*': it is not signed by one of the keys/,
    );
  });

  test("names a package that was changed after it was signed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "damaged-"));
    cpSync(signed.folder, folder, { recursive: true });
    damage(join(folder, signed.find("toy-lib")));
    using damaged = { ...signed, folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };

    await expect(install(["toy-lib"], {}, damaged)).rejects.toThrow(
      /Cannot install 'toy-lib-.*': it is not signed .* or damaged/,
    );
  });

  test("says which dependency is missing", async () => {
    await expect(install(["toy-orphan"])).rejects.toThrow(/error: Failed dependencies:\n\s+toy-missing is needed by toy-orphan/);
  });

  test("says which script failed", async () => {
    await expect(install(["toy-broken"])).rejects.toThrow(/error: toy-broken-.*|error: .*scriptlet failed/);
  });

  test("refuses a key that is none", async () => {
    await expect(install(["toy-lib"], { gpgkeys: ["not a key"] })).rejects.toThrow("Cannot import key 1 of 'gpgkeys'");
  });
});
