import { expect, test } from "@jest/globals";
import * as tar from "../../assemblers/io.weldr.tar.ts";
import { output } from "../helpers/disk.ts";
import { runAssembler } from "../helpers/run-module.ts";

test("weldr.tar archives the tree", async () => {
  using outcome = await runAssembler(tar, {
    options: { filename: "a.tgz", compression: "gzip" },
    files: { "/etc/hostname": "" },
  });

  expect(output("tar", "-tzf", outcome.tree.resolve("/a.tgz")).trim().split("\n")).toEqual(["./", "./etc/", "./etc/hostname"]);
});

test("weldr.tar fails when the folder is missing", async () => {
  await expect(runAssembler(tar, { options: { filename: "no/a", compression: "xz" } })).rejects.toThrow(
    "its folder does not exist",
  );
});
