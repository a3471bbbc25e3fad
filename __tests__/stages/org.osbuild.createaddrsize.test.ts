import { expect, test } from "@jest/globals";
import * as createaddrsize from "../../stages/org.osbuild.createaddrsize.ts";
import { runStage } from "../helpers/run-module.ts";

const options = { initrd: "/images/initrd.img", addrsize: "/images/initrd.addrsize" };

test("createaddrsize writes address and size", async () => {
  using outcome = await runStage(createaddrsize, { options, files: { "/images/initrd.img": "x".repeat(258) } });

  expect(outcome.tree.readBytes("/images/initrd.addrsize").toString("hex")).toBe("00000000020000000000000000000102");
});

test("createaddrsize names an initramfs that is missing", async () => {
  await expect(runStage(createaddrsize, { options })).rejects.toThrow("/images/initrd.img");
});
