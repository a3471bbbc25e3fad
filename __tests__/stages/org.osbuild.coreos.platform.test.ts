import { describe, expect, test } from "@jest/globals";
import * as platform from "../../stages/org.osbuild.coreos.platform.ts";
import { runStage } from "../helpers/run-module.ts";

const entry = { "/boot/loader/entries/a.conf": "title a\noptions root=x\n" };
const described = JSON.stringify({
  qemu: { grub_commands: ["serial", "terminal_input serial"], kernel_arguments: ["console=ttyS0"] },
});

/** Mounts keep their layout below one folder: here the only one is that folder's root. */
function run(files: Readonly<Record<string, string | null>>, name: string) {
  const mounts = Object.fromEntries(["boot", "usr"].map((top) => [top, filesBelow(files, `/${top}/`)]));
  return runStage(platform, { options: { platform: name }, mounts });
}

function filesBelow(files: Readonly<Record<string, string | null>>, start: string) {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => (path.startsWith(start) ? [[path.slice(start.length - 1), text]] : [])),
  );
}

describe("coreos.platform", () => {
  test("sets kernel arguments and the console of the platform", async () => {
    const files = { ...entry, "/boot/grub2": null, "/usr/share/coreos-assembler/platforms.json": described };
    using outcome = await run(files, "qemu");

    const boot = outcome.mounts.boot;
    expect(boot?.read("/loader/entries/a.conf")).toBe("title a\noptions root=x ignition.platform.id=qemu console=ttyS0\n");
    expect(boot?.read("/coreos/platforms.json")).toBe(described);
    expect(boot?.read("/grub2/console.cfg")).toBe(
      [
        ...["# Any non-default console settings will be inserted here.", "# CONSOLE-SETTINGS-START", "serial"],
        ...["terminal_input serial", "# CONSOLE-SETTINGS-END", ""],
      ].join("\n"),
    );
  });

  test("knows platforms that nothing is said about", async () => {
    using outcome = await run(entry, "metal");

    expect(outcome.mounts.boot?.read("/loader/entries/a.conf")).toContain("options root=x ignition.platform.id=metal\n");
    expect(outcome.mounts.boot?.has("/coreos")).toBe(false);
  });

  test("refuses a system without boot loader entries", async () => {
    await expect(run({ "/boot/x": "" }, "qemu")).rejects.toThrow("/boot has no boot loader entries");
  });
});
