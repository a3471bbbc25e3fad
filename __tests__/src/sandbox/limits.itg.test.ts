import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findControllers, openLimits, removeAbandonedLimits } from "../../../src/sandbox/limits.ts";

const [controller] = findControllers(readFileSync("/proc/self/mountinfo", "utf8"), readFileSync("/proc/self/cgroup", "utf8"));
const withGroups = controller === undefined ? test.skip : test; // a container may come without control groups

describe("openLimits", () => {
  withGroups("makes groups that go with it", async () => {
    const devPath = mkdtempSync(join(tmpdir(), "limits-"));
    let groups: readonly string[] = [];
    {
      await using limits = openLimits(900, devPath);
      groups = limits.groups.map((path) => dirname(path));
      expect(groups.map((path) => existsSync(path))).not.toContain(false);
      expect(groups.length).toBeGreaterThan(0);
    }
    expect(groups.map((path) => existsSync(path))).not.toContain(true);
    rmSync(devPath, { recursive: true });
  });
});

describe("openLimits, again", () => {
  withGroups("takes over a group that an earlier process of its number left", async () => {
    const devPath = mkdtempSync(join(tmpdir(), "limits-"));
    const left = join(controller?.folder ?? "", `osbuild-action-${process.pid}-902`);
    mkdirSync(left);
    {
      await using limits = openLimits(902, devPath);
      expect(limits.groups).toContain(join(left, "cgroup.procs"));
    }
    expect(existsSync(left)).toBe(false);
    rmSync(devPath, { recursive: true });
  });
});

describe("removeAbandonedLimits", () => {
  withGroups("removes groups of processes that are gone and no others", async () => {
    const folder = controller?.folder ?? "";
    const [abandoned, used] = ["999999999", String(process.pid)].map((pid) => join(folder, `osbuild-action-${pid}-901`));
    mkdirSync(abandoned ?? "");
    mkdirSync(used ?? "");
    removeAbandonedLimits();
    expect([existsSync(abandoned ?? ""), existsSync(used ?? "")]).toEqual([false, true]);
    rmdirSync(used ?? "");
  });
});
