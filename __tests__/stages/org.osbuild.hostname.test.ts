import { expect, test } from "@jest/globals";
import * as hostname from "../../stages/org.osbuild.hostname.ts";
import { runStage } from "../helpers/run-module.ts";

test("hostname replaces the name that is there, also when it is a link", async () => {
  using outcome = await runStage(hostname, {
    options: { hostname: "web-1" },
    files: { "/etc/hostname": { link: "/etc/other" }, "/etc/other": "old" },
  });

  expect(outcome.tree.read("/etc/hostname")).toBe("web-1\n");
  expect(outcome.tree.read("/etc/other")).toBe("old");
});
