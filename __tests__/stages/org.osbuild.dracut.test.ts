import { describe, expect, test } from "@jest/globals";
import * as dracut from "../../stages/org.osbuild.dracut.ts";
import { callsInTree, inTreePrograms } from "../helpers/in-tree.ts";
import { runStage } from "../helpers/run-module.ts";

describe("dracut", () => {
  test("runs once for each kernel, with /dev, /proc and /sys", async () => {
    using outcome = await runStage(dracut, { options: { kernel: ["6.1", "6.2"] }, programs: inTreePrograms });

    const rest = ["--force", "-v", "--show-modules", "--no-early-microcode", "--reproducible"];
    expect(callsInTree(outcome)).toEqual(
      ["6.1", "6.2"].map((kernel) => ["/usr/bin/dracut", "--no-hostonly", "--kver", kernel, ...rest]),
    );
    expect(outcome.calls.filter(({ argv }) => argv[0] === "mount").map(({ argv }) => argv.at(-1))).toEqual(
      [1, 2].flatMap(() => ["{tree}/dev", "{tree}/proc", "{tree}/sys"]),
    );
    expect(outcome.tree.isDirectory("/dev")).toBe(true);
  });

  test("passes every option on", async () => {
    using outcome = await runStage(dracut, {
      options: {
        kernel: ["6.1"],
        compress: "xz",
        modules: ["base", "nfs"],
        add_modules: ["a"],
        omit_modules: ["b"],
        drivers: ["c", "d"],
        add_drivers: ["e"],
        omit_drivers: ["f"],
        force_drivers: ["g"],
        filesystems: ["xfs"],
        include: [{ "/from": "/to" }],
        install: ["/bin/x"],
        remove: ["/bin/y"],
        early_microcode: true,
        reproducible: false,
        initoverlayfs: true,
        extra: ["--debug"],
      },
      programs: inTreePrograms,
    });

    expect(callsInTree(outcome)[0]).toEqual([
      ...["/usr/bin/initoverlayfs-install", "--no-hostonly", "--kver", "6.1", "--force", "-v", "--show-modules"],
      ...["--early-microcode", "--no-reproducible", "--compress=xz", "--modules", "base nfs", "--add", "a", "--omit", "b"],
      ...["--drivers", "c d", "--add-drivers", "e", "--omit-drivers", "f", "--force-drivers", "g", "--filesystems", "xfs"],
      ...["--include", "/from", "/to", "--remove", "/bin/y", "--install", "/bin/x", "--debug"],
    ]);
  });

  test("silences the logger of the tree", async () => {
    using outcome = await runStage(dracut, {
      options: { kernel: ["6.1"] },
      files: { "/usr/bin/logger": "", "/usr/bin/true": "" },
      programs: inTreePrograms,
    });

    expect(outcome.calls.map(({ argv }) => argv)).toContainEqual([
      "mount",
      "--rbind",
      "{tree}/usr/bin/true",
      "{tree}/usr/bin/logger",
    ]);
  });

  test("says what failed", async () => {
    const programs = { ...inTreePrograms, chroot: "exit 4" };

    await expect(runStage(dracut, { options: { kernel: ["6.1"] }, programs })).rejects.toThrow(
      /'\/usr\/bin\/dracut --no-hostonly --kver 6.1 .*' in the tree ended with code 4/,
    );
  });
});
