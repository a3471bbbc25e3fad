import { describe, expect, test } from "@jest/globals";
import * as dropIn from "../../stages/org.osbuild.grub2.d-module.ts";
import { runStage } from "../helpers/run-module.ts";

const config = { serial: "serial --speed=115200", terminal_input: ["serial", "console"], terminal_output: ["serial"] };
const text = "serial --speed=115200\nterminal_input serial console\nterminal_output serial\n";

describe("grub2.d", () => {
  test("writes to the tree, folders included", async () => {
    using outcome = await runStage(dropIn, { options: { path: "tree:///boot/grub2/console.cfg", config } });

    expect(outcome.tree.read("/boot/grub2/console.cfg")).toBe(text);
  });

  test("writes to a mount, replacing what was there", async () => {
    const mounts = { boot: { "/grub2/console.cfg": "old" } };
    using outcome = await runStage(dropIn, { options: { path: "mount://boot/grub2/console.cfg", config }, mounts });

    expect(outcome.mounts.boot?.read("/grub2/console.cfg")).toBe(text);
  });

  test("names a mount that is not there", async () => {
    await expect(runStage(dropIn, { options: { path: "mount://nope/x", config } })).rejects.toThrow(
      "there is no mount named 'nope'",
    );
  });
});
