import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.qemu.ts";
import { makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.qemu", stage, [
  {
    does: "fails when it is given no image",
    options: { filename: "d", format: { type: "vdi" } },
    fails: "needs an input named 'image'",
  },
  {
    does: "refuses details of another format",
    options: { filename: "d", format: { type: "vdi", compat: "1.1" } },
    refused: true,
  },
  { does: "refuses an unknown format", options: { filename: "d", format: { type: "ami" } }, refused: true },
]);

test.each([
  [{ type: "qcow2" }, { format: "qcow2", data: { compat: "1.1", "compression-type": "zlib" } }],
  [
    { type: "qcow2", compat: "1.1,compression_type=zstd" },
    { format: "qcow2", data: { "compression-type": "zstd" } },
  ],
  [
    { type: "qcow2", compat: "0.10", compression: false },
    { format: "qcow2", data: { compat: "0.10" } },
  ],
  [
    { type: "vmdk", subformat: "streamOptimized", adapter_type: "lsilogic" },
    { format: "vmdk", data: { "create-type": "streamOptimized" } },
  ],
  [
    { type: "vpc", subformat: "dynamic", force_size: false },
    { format: "vpc", data: undefined },
  ],
  [{ type: "vhdx" }, { format: "vhdx", data: undefined }],
  [{ type: "vdi" }, { format: "vdi", data: undefined }],
])("qemu makes an image that is what %j says", async (format, expected) => {
  using image = makeInput({ "disk.raw": "x".repeat(1024 * 1024) });
  using outcome = await runStage(stage, { options: { filename: "/d", format }, inputs: { image } });
  const info = JSON.parse(output("qemu-img", "info", "--output=json", outcome.tree.resolve("/d")));

  expect(info.format).toBe(expected.format);
  expect(info["format-specific"]?.data ?? {}).toMatchObject(expected.data ?? {});
});

test("qemu fails when the version is none", async () => {
  using image = makeInput({ "disk.raw": "x" });
  const options = { filename: "d", format: { type: "qcow2", compat: "9" } };

  await expect(runStage(stage, { options, inputs: { image } })).rejects.toThrow("ended with code 1");
});
