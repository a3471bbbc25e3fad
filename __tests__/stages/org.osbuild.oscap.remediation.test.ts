import { describe, expect, test } from "@jest/globals";
import * as remediation from "../../stages/org.osbuild.oscap.remediation.ts";
import { callsInTree, inTreePrograms } from "../helpers/in-tree.ts";
import { runStage } from "../helpers/run-module.ts";

const config = { profile_id: "standard", datastream: "/ds.xml" };

describe("oscap.remediation", () => {
  test("evaluates, writes a script and runs it; failed rules are no failure", async () => {
    const programs = { ...inTreePrograms, chroot: "exit 2" };
    using outcome = await runStage(remediation, { options: { config: { ...config, tailoring: "/t.xml" } }, programs });

    const content = ["--profile", "standard", "--tailoring-file", "/t.xml"];
    const results = "root/oscap_eval_xccdf_results.xml";
    expect(callsInTree(outcome)).toEqual([
      ["/usr/bin/oscap", "xccdf", "eval", ...content, "--results", results, "/ds.xml"],
      [
        "/usr/bin/oscap",
        "xccdf",
        "generate",
        "fix",
        ...content,
        "--fix-type",
        "bash",
        "--output",
        "root/oscap_remediation.bash",
        results,
      ],
      ["/usr/bin/bash", "root/oscap_remediation.bash"],
    ]);
    expect(outcome.tree.isDirectory("/root")).toBe(true);
  });

  test("logs, reports and compresses when told", async () => {
    const more = {
      verbose_log: "log",
      html_report: "report.html",
      arf_results: "arf.xml",
      compress_results: true,
      datastream_id: "d",
      xccdf_id: "x",
    };
    const options = { data_dir: "/var/oscap", config: { ...config, ...more } };
    using outcome = await runStage(remediation, { options, programs: { ...inTreePrograms, xz: "" } });

    const content = ["--profile", "standard", "--datastream-id", "d", "--xccdf-id", "x"];
    const logging = (name: string) => ["--verbose", "INFO", "--verbose-log-file", `var/oscap/log.${name}`];
    const calls = callsInTree(outcome);
    expect(calls[0]?.slice(3)).toEqual([
      ...[...logging("eval"), ...content, "--results-arf", "var/oscap/arf.xml"],
      ...["--results", "var/oscap/oscap_eval_xccdf_results.xml", "/ds.xml"],
    ]);
    expect(calls[2]?.at(-1)).toBe("var/oscap/log.remediation");
    expect(calls[3]?.slice(3)).toEqual([
      ...[...logging("eval-remediated"), "--skip-signature-validation", ...content],
      ...["--report", "var/oscap/report.html", "/ds.xml"],
    ]);
    const packed = ["xz", "{tree}/var/oscap/arf.xml", "{tree}/var/oscap/oscap_eval_xccdf_results.xml"];
    expect(outcome.calls.at(-1)?.argv).toEqual(packed);
  });

  test("fails when oscap does", async () => {
    const programs = { ...inTreePrograms, chroot: "exit 1" };

    await expect(runStage(remediation, { options: { config }, programs })).rejects.toThrow("ended with code 1");
  });
});
