import { describe, expect, test } from "@jest/globals";
import * as bootupd from "../../stages/org.osbuild.bootupd.ts";
import { runStage } from "../helpers/run-module.ts";

const table = JSON.stringify({ partitiontable: { partitions: [{ node: "/dev/loop7p1" }, { node: "/dev/loop7p2" }] } });
const programs = { unshare: 'shift 3; exec "$@"', mount: "", mkdir: "", chroot: "", sfdisk: `echo '${table}'` };
const devices = { disk: { path: "/dev/loop7" } };

describe("bootupd", () => {
  test("installs from the mounted system, with its folders in place", async () => {
    const options = { bios: { device: "disk" }, "static-configs": true };
    using outcome = await runStage(bootupd, { options, devices, programs, mounts: { root: {} } });

    const calls = outcome.calls.map(({ argv }) => argv);
    expect(calls.filter(([name]) => name === "mount").map((argv) => argv.slice(2))).toEqual(
      ["/dev", "/proc", "/sys", "/run", "/var", "/tmp"].map((path) => [path, `{scratch}/mounts${path}`]),
    );
    expect(calls.at(-1)).toEqual([
      ...["chroot", "{scratch}/mounts", "/usr/bin/bootupctl", "backend", "install", "--device=/dev/loop7"],
      ...["--with-static-configs", "{scratch}/mounts"],
    ]);
  });

  test("installs from a deployment, to a partition", async () => {
    const options = { deployment: { default: true }, bios: { device: "disk", partition: 2 } };
    const mounts = { ostree: { "/deploy/toy/deploy/abc.0": null } };
    using outcome = await runStage(bootupd, { options, devices, programs, mounts });

    expect(outcome.calls.at(-1)?.argv).toEqual([
      ...["chroot", "{scratch}/mounts/ostree/deploy/toy/deploy/abc.0", "/usr/bin/bootupctl", "backend", "install"],
      ...["--device=/dev/loop7p2", "{scratch}/mounts"],
    ]);
  });

  test("names a device and a partition that are not there", async () => {
    await expect(runStage(bootupd, { options: { bios: { device: "x" } }, programs })).rejects.toThrow(
      "there is no device named 'x'",
    );
    const third = { bios: { device: "disk", partition: 3 } };
    await expect(runStage(bootupd, { options: third, devices, programs })).rejects.toThrow("'disk' has no partition 3");
  });
});
