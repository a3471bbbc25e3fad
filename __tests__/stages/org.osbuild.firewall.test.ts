import { describe, expect, test } from "@jest/globals";
import * as firewall from "../../stages/org.osbuild.firewall.ts";
import { callsInTree, inTreePrograms } from "../helpers/in-tree.ts";
import { runStage } from "../helpers/run-module.ts";

describe("firewall", () => {
  test("sets the default zone, then ports and services at once", async () => {
    const options = {
      default_zone: "public",
      ports: ["53:tcp", "1-2:udp"],
      enabled_services: ["http"],
      disabled_services: ["telnet"],
    };
    using outcome = await runStage(firewall, { options, programs: inTreePrograms });

    expect(callsInTree(outcome)).toEqual([
      ["firewall-offline-cmd", "--set-default-zone=public"],
      ["firewall-offline-cmd", "--port=53:tcp", "--port=1-2:udp", "--service=http", "--remove-service=telnet"],
    ]);
  });

  test("makes zones that are not there", async () => {
    const zones = [
      { name: "home", sources: [] },
      { name: "mine", sources: ["10.0.0.0/8", "fe80::/10"] },
    ];
    const chroot = 'case "$3" in --info-zone=mine) exit 112;; esac';
    using outcome = await runStage(firewall, { options: { zones }, programs: { ...inTreePrograms, chroot } });

    expect(callsInTree(outcome).map((argv) => argv.slice(1))).toEqual([
      ["--info-zone=home"],
      ["--info-zone=mine"],
      ["--new-zone=mine"],
      ["--zone=mine", "--add-source=10.0.0.0/8", "--add-source=fe80::/10"],
    ]);
  });

  test("fails when a service is not known", async () => {
    const programs = { ...inTreePrograms, chroot: "exit 101" };

    await expect(runStage(firewall, { options: { enabled_services: ["x"] }, programs })).rejects.toThrow(
      "--service=x' in the tree ended with code 101",
    );
  });
});
