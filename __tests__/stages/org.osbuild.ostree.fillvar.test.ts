import { describe, expect, test } from "@jest/globals";
import * as fillvar from "../../stages/org.osbuild.ostree.fillvar.ts";
import { runStage } from "../helpers/run-module.ts";

const deployment = "/ostree/deploy/toy/deploy/abc.0";
const files = { [`${deployment}/var`]: null, "/ostree/deploy/toy/var/home": null };
const programs = { unshare: 'shift 3; exec "$@"', mount: "", "systemd-tmpfiles": "exit 65" };
const options = { deployment: { default: true } };

describe("ostree.fillvar", () => {
  test("makes what is missing, with the stateroot's /var in place", async () => {
    using outcome = await runStage(fillvar, { options, files, programs });

    const calls = outcome.calls.map(({ argv }) => argv);
    expect(calls).toContainEqual(["mount", "--rbind", "{tree}/ostree/deploy/toy/var", `{tree}${deployment}/var`]);
    const made = calls.filter(([name]) => name === "systemd-tmpfiles");
    expect(made[0]).toEqual(["systemd-tmpfiles", "--create", "--boot", `--root={tree}${deployment}`, "--prefix=/var/roothome"]);
    expect(made).toHaveLength(9);
    expect(outcome.tree.list("/ostree/deploy/toy/var")).toEqual(["home", "lib", "log"]);
  });

  test("fails when systemd-tmpfiles cannot make something", async () => {
    const failing = { ...programs, "systemd-tmpfiles": "exit 73" };

    await expect(runStage(fillvar, { options, files, programs: failing })).rejects.toThrow("ended with code 73");
  });

  test("refuses a tree with no deployment", async () => {
    await expect(runStage(fillvar, { options, programs })).rejects.toThrow(
      "Cannot choose the default deployment: the tree has none",
    );
  });
});
