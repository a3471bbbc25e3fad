import { execFileSync } from "node:child_process";
import { truncateSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import * as apt from "../../stages/org.osbuild.apt.ts";
import { type DebianRepository, makeDebianRepository } from "../helpers/debian-repository.ts";
import { type ModuleOutcome, type ModuleRun, runStage } from "../helpers/run-module.ts";

let repository: DebianRepository;
let stranger: DebianRepository;

beforeAll(() => {
  repository = makeDebianRepository([
    { name: "toy-lib", files: { "/usr/lib/toy": "library" } },
    { name: "toy-app", depends: "toy-lib", files: { "/usr/share/toy": "app" }, postinst: "cat /usr/lib/toy > /etc/toy.conf" },
    { name: "toy-broken", postinst: "echo no luck >&2; exit 3" },
    { name: "toy-orphan", depends: "toy-missing" },
    { name: "toy-damaged", files: { "/usr/share/damaged": "x" } },
    {
      name: "toy-ssh",
      postinst: "echo k > /etc/ssh/ssh_host_rsa_key",
      files: { "/etc/ssh/sshd_config": "" },
    },
  ]);
  truncateSync(repository.find("toy-damaged"), 400);
  stranger = makeDebianRepository([]);
});

afterAll(() => {
  repository[Symbol.dispose]();
  stranger[Symbol.dispose]();
});

function install(packages: readonly string[], given: ModuleRun = {}, key = repository.key): Promise<ModuleOutcome> {
  const repositories = [{ uris: [repository.uri], suites: ["./"], keys: [key] }];
  return runStage(apt, { ...given, options: { packages, repositories } });
}

describe("apt", () => {
  test("bootstraps an empty tree, with dependencies and scripts", async () => {
    using outcome = await install(["toy-app"]);

    expect(outcome.tree.read("/usr/share/toy")).toBe("app");
    expect(outcome.tree.read("/etc/toy.conf")).toBe("library");
    const { packages } = outcome.metadata as { packages: { name: string }[] };
    expect(packages.map(({ name }) => name)).toEqual(["toy-app", "toy-base", "toy-lib"]);
    expect(outcome.tree.has("/usr/sbin/policy-rc.d")).toBe(false);
    expect(outcome.tree.list("/run")).toEqual([]);
  });

  test("removes host keys that an install made", async () => {
    using outcome = await install(["toy-ssh"], { files: { "/etc/systemd/system": null, "/etc/ssh/ssh_host_old_key": "kept" } });

    expect(outcome.tree.list("/etc/ssh")).toEqual(["ssh_host_old_key", "sshd_config"]);
    expect(outcome.tree.has("/etc/systemd/system/multi-user.target.wants/ssh-host-keys.service")).toBe(true);
  });

  test("names a package that no repository has", async () => {
    await expect(install(["toy-app", "toy-apq"])).rejects.toThrow(
      "Cannot install toy-apq: the repositories have no such package",
    );
  });

  test("says which dependency is missing", async () => {
    await expect(install(["toy-orphan"])).rejects.toThrow(/toy-orphan : Depends: toy-missing but it is not installable/);
  });

  test("names the package whose script fails", async () => {
    await expect(install(["toy-broken"])).rejects.toThrow("Cannot install 'toy-broken': see what dpkg says above");
  });

  test("refuses a package that is not what the signed list says", async () => {
    await expect(install(["toy-damaged"])).rejects.toThrow(/toy-damaged/);
  });

  test("refuses a repository signed with another key", async () => {
    await expect(install(["toy-app"], {}, stranger.key)).rejects.toThrow(/is not signed|NO_PUBKEY|couldn't be verified/);
  });

  test("adds to a tree that has packages", async () => {
    using first = await install(["toy-lib"]);
    using second = await install(["toy-app"], { prepare: (tree) => execFileSync("cp", ["-a", `${first.tree.path}/.`, tree]) });

    expect(second.tree.read("/etc/toy.conf")).toBe("library");
  });
});
