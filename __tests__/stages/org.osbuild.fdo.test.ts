import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import * as fdo from "../../stages/org.osbuild.fdo.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

const input = mkdtempSync(join(tmpdir(), "fdo-test-"));
writeFileSync(join(input, "sha256:aa"), "certificate\n");
afterAll(() => rmSync(input, { recursive: true }));

stageCases("org.osbuild.fdo", fdo, [{ does: "refuses options", options: { a: 1 }, refused: true }]);

test("fdo copies the file of its input", async () => {
  using outcome = await runStage(fdo, { inputs: { rootcerts: { path: input, data: { files: { "sha256:aa": {} } } } } });

  expect(outcome.tree.read("/fdo_diun_pub_key_root_certs.pem")).toBe("certificate\n");
});

test("fdo fails when the input has two files", async () => {
  const files = { "sha256:aa": {}, "sha256:bb": {} };

  await expect(runStage(fdo, { inputs: { rootcerts: { path: input, data: { files } } } })).rejects.toThrow(
    "exactly one file, it has 2",
  );
});
