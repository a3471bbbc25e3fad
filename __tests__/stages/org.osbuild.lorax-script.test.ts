import { describe, expect, test } from "@jest/globals";
import * as lorax from "../../stages/org.osbuild.lorax-script.ts";
import { type ModuleOutcome, type ModuleRun, runStage } from "../helpers/run-module.ts";

/** Runs a script as if Python had made it of a template. */
function runScript(script: string, given: ModuleRun = {}): Promise<ModuleOutcome> {
  const programs = { python3: `cat <<'END'\n${script}\nEND`, ...given.programs };
  return runStage(lorax, { ...given, options: { path: "a/b.tmpl", product: { name: "Linux" } }, programs });
}

const rpm = `case "$*" in
*--eval*) echo /usr/lib/sysimage/rpm all;;
*-qa*) printf 'one\\ntwo\\n';;
*-ql*one) printf '/usr/bin/a\\n/usr/share/one\\n/usr/share/one/x.mo\\n';;
*-ql*) printf '/usr/bin/two\\n/usr/lib/sysimage/rpm/kept\\n';;
esac`;
const packaged = { "/usr/bin/a": "", "/usr/share/one/x.mo": "", "/usr/bin/two": "", "/usr/lib/sysimage/rpm/kept": "" };

describe("lorax-script", () => {
  test("has Python fill in the template", async () => {
    using outcome = await runScript("# nothing to do");

    const [program, , , path, given] = outcome.calls[0]?.argv ?? [];
    expect([program, path]).toEqual(["python3", "/usr/share/lorax/templates.d/a/b.tmpl"]);
    expect(JSON.parse(given ?? "")).toMatchObject({
      basearch: "x86_64",
      configdir: "/usr/share/lorax/templates.d/a/config_files",
      product: { name: "Linux", version: "" },
    });
  });

  test("makes, moves, links, appends and removes files", async () => {
    const script = [
      "mkdir /a /b/{c,d}",
      'append /etc/x "one\\ntwo three"',
      "move /etc/old /a",
      "symlink /a/old /link",
      "remove /var/*.log /var/lib/rpm/x /none*",
    ];
    const files = { "/etc/old": "old", "/var/1.log": "", "/var/2.txt": "", "/var/lib/rpm/x": "", "/link": "was a file" };
    using outcome = await runScript(script.join("\n"), { files });

    const { tree } = outcome;
    expect(tree.list("/b")).toEqual(["c", "d"]);
    expect(tree.read("/etc/x")).toBe("one\ntwo three\n");
    expect(tree.read("/link")).toBe("old");
    expect(tree.list("/var")).toEqual(["2.txt", "lib"]);
    expect(tree.has("/var/lib/rpm/x")).toBe(true);
  });

  test("replaces by pattern in files, and fails where no file matches", async () => {
    const files = { "/etc/a.conf": "x=1\ny=2\n", "/etc/b.conf": "x=3\n" };
    using outcome = await runScript("replace '^x=(\\d)' 'z=\\1$' /etc/*.conf", { files });

    expect(outcome.tree.read("/etc/a.conf")).toBe("z=1$\ny=2\n");
    expect(outcome.tree.read("/etc/b.conf")).toBe("z=3$\n");
    await expect(runScript("replace a b /none")).rejects.toThrow("nothing matches /none");
  });

  test("installs files of the build root", async () => {
    using outcome = await runScript("install /etc/host* /etc", { files: { "/etc": null } });

    expect(outcome.tree.isFile("/etc/hosts")).toBe(true);
    await expect(runScript("install /none/* /etc")).rejects.toThrow("the build root has no such file");
  });

  test("runs programs, but none that acts on /boot, and goes on after a line with a dash", async () => {
    const programs = { tool: "", bad: "exit 3", systemctl: "exit 1" };
    using outcome = await runScript("runcmd tool /usr\nruncmd tool /boot/x\n-runcmd bad\nsystemctl enable a.service b.service", {
      programs,
    });

    const calls = outcome.calls.map(({ argv }) => argv.join(" "));
    expect(calls.slice(1)).toEqual([
      ...[
        "tool /usr",
        "bad",
        "systemctl --root {tree} --no-reload enable a.service",
        "systemctl --root {tree} --no-reload enable b.service",
      ],
    ]);
    await expect(runScript("runcmd bad", { programs })).rejects.toThrow("'bad' ended with code 3");
  });

  test("removes files of packages", async () => {
    using all = await runScript("removepkg o* two", { files: packaged, programs: { rpm } });
    using some = await runScript("removefrom one --allbut /usr/share/*", { files: packaged, programs: { rpm } });

    expect([all.tree.has("/usr/bin/a"), all.tree.has("/usr/bin/two"), all.tree.has("/usr/share/one")]).toEqual([
      false,
      false,
      true,
    ]);
    expect(all.tree.has("/usr/lib/sysimage/rpm/kept")).toBe(true);
    expect([some.tree.has("/usr/bin/a"), some.tree.has("/usr/share/one/x.mo")]).toEqual([false, true]);
  });

  test("removes kernel modules but those to keep", async () => {
    const files = {
      "/lib/modules/6.1/kernel/drivers/char/a.ko": "",
      "/lib/modules/6.1/kernel/drivers/char/hw_random/b.ko": "",
      "/lib/modules/6.1/kernel/sound/c.ko": "",
    };
    using outcome = await runScript("removekmod drivers/char --allbut hw_random\nremovekmod sound", { files });

    expect(outcome.tree.list("/lib/modules/6.1/kernel/drivers/char")).toEqual(["hw_random"]);
    expect(outcome.tree.list("/lib/modules/6.1/kernel/sound")).toEqual([]);
  });

  test("refuses a command that Lorax does not have", async () => {
    await expect(runScript("explode /")).rejects.toThrow("it has the unknown command 'explode'");
  });
});
