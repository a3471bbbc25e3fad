import { describe, expect, test } from "@jest/globals";
import { findControllers } from "../../../src/sandbox/limits.ts";

describe("findControllers", () => {
  test("finds the one folder of version 2", () => {
    const mountinfo = "30 24 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n";
    expect(findControllers(mountinfo, "0::/system.slice/x.service\n")).toEqual([
      { folder: "/sys/fs/cgroup", names: ["devices", "pids", "memory"] },
    ]);
  });
  test("finds each controller of version 1 at this process's own group", () => {
    const mountinfo = [
      "31 30 0:27 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory",
      "32 30 0:28 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct",
      "33 30 0:29 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids",
    ].join("\n");
    expect(findControllers(mountinfo, "9:memory:/job/7\n8:pids:/\n3:cpu,cpuacct:/x\n")).toEqual([
      { folder: "/sys/fs/cgroup/memory/job/7", names: ["memory"] },
      { folder: "/sys/fs/cgroup/pids", names: ["pids"] },
    ]);
  });
  test("finds a hierarchy once that is mounted twice", () => {
    const mountinfo = [
      "35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory",
      "83 79 0:32 / /srv/root/sys/fs/cgroup/memory rw - cgroup cgroup rw,memory",
      "41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw",
      "89 79 0:38 / /srv/root/sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw",
    ].join("\n");
    expect(findControllers(mountinfo, "4:memory:/\n0::/\n").map(({ folder }) => folder)).toEqual([
      "/sys/fs/cgroup/memory",
      "/sys/fs/cgroup/unified",
    ]);
  });
  test("finds a container's own group where only that part is mounted", () => {
    const mountinfo = "31 30 0:27 /docker/1f0a /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory";
    expect(findControllers(mountinfo, "9:memory:/docker/1f0a\n")).toEqual([
      { folder: "/sys/fs/cgroup/memory", names: ["memory"] },
    ]);
    expect(findControllers(mountinfo, "9:memory:/docker/1f0a/job\n")).toEqual([
      { folder: "/sys/fs/cgroup/memory/job", names: ["memory"] },
    ]);
  });
  test("finds nothing on a host without control groups", () => {
    expect(findControllers("22 1 8:1 / / rw - ext4 /dev/sda1 rw\n", "")).toEqual([]);
  });
});
