import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.untar.ts";
import { makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.untar", stage, [
  { does: "fails when the folder is missing", options: { prefix: "/no" }, fails: "there is no such folder" },
  { does: "refuses a number", options: { prefix: 1 }, refused: true },
]);

test("untar unpacks a compressed archive into a folder", async () => {
  using content = makeInput({ "/etc/f": { content: "text", mode: 0o600 }, "/l": { link: "etc/f" } });
  using file = makeInput({});
  output("tar", "-czf", `${file.path}/a`, "-C", content.path, ".");
  const inputs = { file: { path: file.path, data: { files: { a: {} } } } };
  using outcome = await runStage(stage, { options: { prefix: "/opt" }, inputs, files: { "/opt": null } });

  expect(outcome.tree.read("/opt/etc/f")).toBe("text");
  expect(outcome.tree.find("/opt/l")?.isSymbolicLink()).toBe(true);
});

test("untar fails when the file is no archive", async () => {
  using file = makeInput({ a: "plain" });

  await expect(runStage(stage, { options: {}, inputs: { file } })).rejects.toThrow("ended with code 2");
});

test("untar unpacks through links that stay in the tree, not through those that leave it", async () => {
  using outside = makeInput({ "/keep": "" });
  using content = makeInput({ "/lib/deep/f": "text" });
  using file = makeInput({});
  output("tar", "-cf", `${file.path}/a`, "-C", content.path, "lib/deep/f");
  const inputs = { file: { path: file.path, data: { files: { a: {} } } } };
  using inside = await runStage(stage, { options: {}, inputs, files: { "/lib": { link: "usr/lib" }, "/usr/lib": null } });
  const leaving = runStage(stage, { options: {}, inputs, files: { "/lib": { link: outside.path } } });

  expect(inside.tree.read("/usr/lib/deep/f")).toBe("text");
  await expect(leaving).rejects.toThrow("leads out of the tree");
  expect(output("ls", outside.path)).toBe("keep\n");
});
