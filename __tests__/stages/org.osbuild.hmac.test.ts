import { expect, test } from "@jest/globals";
import * as hmac from "../../stages/org.osbuild.hmac.ts";
import { runStage } from "../helpers/run-module.ts";

test("hmac writes what the program says beside each file, under its bare name", async () => {
  using outcome = await runStage(hmac, {
    options: { paths: ["/boot/vmlinuz-6.1", "/lib"], algorithm: "sha512" },
    files: { "/boot/vmlinuz-6.1": "", "/lib": "" },
    programs: { sha512hmac: 'echo "abc  $1 $(basename "$PWD")"' },
  });

  expect(outcome.tree.read("/boot/.vmlinuz-6.1.hmac")).toBe("abc  vmlinuz-6.1 boot\n");
  expect(outcome.tree.read("/.lib.hmac")).toBe("abc  lib tree\n");
});

test("hmac names a file that is missing", async () => {
  await expect(runStage(hmac, { options: { paths: ["/boot/x"], algorithm: "sha1" } })).rejects.toThrow(
    "'/boot/x': the tree has no such file",
  );
});
