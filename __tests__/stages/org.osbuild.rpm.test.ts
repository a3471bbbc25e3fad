import { describe, expect, test } from "@jest/globals";
import * as rpm from "../../stages/org.osbuild.rpm.ts";
import { type ModuleRun, runStage } from "../helpers/run-module.ts";

/** rpm that says where Fedora has its database, and what it is asked for. */
const fedora = `case "$*" in *--eval*) echo /usr/lib/sysimage/rpm all;; *--querytags*) echo NAME;; esac`;
const given: ModuleRun = {
  inputs: { packages: { path: "/tmp", data: { files: { "sha256:a": { "rpm.check_gpg": true }, "sha256:b": {} } } } },
  programs: { unshare: 'shift 3; exec "$@"', mount: "", rpm: fedora, rpmkeys: "", "other-keys": "exit 2" },
};

describe("rpm", () => {
  test("builds the command lines", async () => {
    using outcome = await runStage(rpm, {
      ...given,
      options: {
        dbpath: "/db",
        gpgkeys: ["key"],
        "gpgkeys.fromtree": ["/etc/key"],
        exclude: { docs: true },
        nodeps: true,
        install_langs: ["cs", "en"],
        ignorearch: true,
        disable_dracut: true,
        ostree_booted: true,
      },
    });

    const calls = outcome.calls.map(({ argv }) => argv).filter(([name]) => name?.startsWith("rpm"));
    expect(calls).toEqual([
      ["rpm", "--eval", "%{_dbpath} %{_pkgverify_level}"],
      ["rpmkeys", "--dbpath", "/db", "--root", "{tree}", "--import", expect.stringMatching(/key\.asc$/)],
      ["rpmkeys", "--dbpath", "/db", "--root", "{tree}", "--checksig", "sha256:a"],
      [
        ...["rpm", "--verbose", "--dbpath", "/db", "--root", "{tree}", "--excludedocs", "--nodeps", "--define"],
        ...["%_install_langs cs:en", "--ignorearch", "--nosignature", "--install", expect.stringMatching(/manifest$/)],
      ],
      ["rpmkeys", "--dbpath", "/db", "--root", "{tree}", "--import", "{tree}/etc/key"],
      ["rpm", "--querytags"],
      ["rpm", "--dbpath", "/db", "-qa", "--root", "{tree}", expect.stringContaining('"epoch": null, "arch": null')],
    ]);
    expect(outcome.tree.list("/etc/kernel/install.d")).toEqual([]);
    expect(outcome.tree.list("/run")).toEqual([]);
  });

  test("goes on with a key that cannot be imported when told, with the program given", async () => {
    const rpmkeys = { bin_path: "other-keys", ignore_import_failures: true };
    const inputs = { packages: { path: "/tmp", data: { files: { "sha256:b": {} } } } };
    using outcome = await runStage(rpm, { ...given, inputs, options: { gpgkeys: ["key"], rpmkeys } });

    expect(outcome.calls.map(({ argv }) => argv[0])).toContain("other-keys");
  });

  test("refuses a variable that is set twice", async () => {
    const options = { generic_env: { MACHINE_ID: "x" }, kernel_install_env: { machine_id: "0".repeat(32) } };

    await expect(runStage(rpm, { ...given, options })).rejects.toThrow("Cannot set MACHINE_ID both in");
  });
});
