import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as dnf from "../../stages/org.osbuild.dnf.ts";
import { damage, hasRpmTools, makeRpmRepository, type RpmRepository } from "../helpers/rpm-repository.ts";
import { type ModuleOutcome, runStage } from "../helpers/run-module.ts";

const hasDnf = hasRpmTools() && execFileSync("sh", ["-c", "command -v dnf || true"], { encoding: "utf8" }) !== "";
const describeWithDnf = hasDnf ? describe : describe.skip; // needs the packages dnf, rpm and createrepo-c

describeWithDnf("dnf", () => {
  let signed: RpmRepository;
  let unsigned: RpmRepository;
  let damaged: RpmRepository;

  beforeAll(() => {
    [signed, unsigned, damaged] = [makeRpmRepository(), makeRpmRepository({ sign: false }), makeRpmRepository()];
    damage(join(damaged.folder, damaged.find("toy-lib")));
  }, 90_000);

  afterAll(() => {
    for (const one of [signed, unsigned, damaged]) one[Symbol.dispose]();
  });

  function install(packages: readonly string[], repository = signed, settings: object = {}): Promise<ModuleOutcome> {
    const metadata = readFileSync(join(repository.folder, "repodata/repomd.xml"));
    const checksum = `sha256:${createHash("sha256").update(metadata).digest("hex")}`;
    const repos = [{ baseurl: `file://${repository.folder}`, checksum, gpgkey: repository.key, ...settings }];
    return runStage(dnf, { options: { repos, packages, releasever: "1", basearch: "x86_64", fastestmirror: false } });
  }

  test("resolves and installs packages, and leaves no trace of itself", async () => {
    using outcome = await install(["toy-app"]);

    expect(outcome.tree.read("/usr/lib/toy/lib")).toBe("library\n");
    expect(outcome.tree.read("/etc/toy.conf")).toBe("configured");
    expect(outcome.tree.list("/var/cache/dnf")).toEqual([]);
    expect(outcome.tree.read("/etc/machine-id")).toBe("");
    expect(outcome.tree.isFile("/usr/lib/sysimage/rpm/rpmdb.sqlite")).toBe(true);
    expect(outcome.tree.has("/root/.rpmdb")).toBe(false);
  });

  test("leaves excluded packages out", async () => {
    const metadata = readFileSync(join(signed.folder, "repodata/repomd.xml"));
    const checksum = `sha256:${createHash("sha256").update(metadata).digest("hex")}`;
    const repos = [{ baseurl: `file://${signed.folder}`, checksum }];
    const options = { repos, packages: ["toy-app"], exclude_packages: ["toy-lib"], releasever: "1", basearch: "x86_64" };

    await expect(runStage(dnf, { options })).rejects.toThrow(/nothing provides toy-lib|is filtered out|excluded/);
  });

  test("names a package that no repository has", async () => {
    await expect(install(["toy-apq"])).rejects.toThrow(/Unable to find a match: toy-apq/);
  });

  test("refuses a package without a signature", async () => {
    await expect(install(["toy-lib"], unsigned)).rejects.toThrow(/GPG check FAILED|not signed/);
  });

  test("refuses a package that was changed", async () => {
    await expect(install(["toy-lib"], damaged)).rejects.toThrow("Cannot install the packages");
  });

  test("says which dependency is missing", async () => {
    await expect(install(["toy-orphan"])).rejects.toThrow(/nothing provides toy-missing needed by toy-orphan/);
  });

  test("says that a script failed", async () => {
    await expect(install(["toy-broken"])).rejects.toThrow(/[Ee]rror.*toy-broken|scriptlet|Transaction failed/);
  });

  test("refuses metadata that changed", async () => {
    const checksum = `sha256:${"0".repeat(64)}`;

    await expect(install(["toy-lib"], signed, { checksum })).rejects.toThrow(
      "Cannot use repository 0: its metadata should be sha256:000",
    );
  });

  test("takes repositories that a source describes", async () => {
    const checksum = `sha256:${createHash("sha256")
      .update(readFileSync(join(signed.folder, "repodata/repomd.xml")))
      .digest("hex")}`;
    const inputs = {
      repos: { path: "/none", data: { repos: { [checksum]: { baseurl: `file://${signed.folder}`, gpgkey: signed.key } } } },
    };
    const options = { repos: [checksum], packages: ["toy-lib"], releasever: "1", basearch: "x86_64" };
    using outcome = await runStage(dnf, { options, inputs });

    expect(outcome.tree.has("/usr/lib/toy/lib")).toBe(true);
    await expect(runStage(dnf, { options })).rejects.toThrow("no source describes it");
  });
});
