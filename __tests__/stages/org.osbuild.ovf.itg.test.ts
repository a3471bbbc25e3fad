import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.ovf.ts";
import { makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.ovf", stage, [
  { does: "fails when the image is missing", options: { vmdk: "no.vmdk" }, fails: "there is no such file" },
  {
    does: "refuses a hardware version that is none",
    options: { vmdk: "a.vmdk", vmware: { virtual_hardware_version: "15" } },
    refused: true,
  },
]);

test("ovf describes the image and lists checksums", async () => {
  using image = makeInput({});
  output("qemu-img", "create", "-q", "-f", "vmdk", `${image.path}/a.vmdk`, "1M");
  const content = readFileSync(`${image.path}/a.vmdk`);

  const options = { vmdk: "a.vmdk", vmware: { os_type: "debian11_64Guest" }, virtualbox: { mac_address: "0800271A2B3C" } };
  using outcome = await runStage(stage, { options, files: { "/a.vmdk": { content, mode: 0o644 } } });
  const description = outcome.tree.read("/a.ovf");
  const sum = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

  expect(description).toContain(`<File ovf:href="a.vmdk" ovf:id="file1" ovf:size="${content.length}"/>`);
  expect(description).toContain('ovf:capacity="1048576"');
  expect(description).toContain('vmw:osType="debian11_64Guest"');
  expect(description).toContain('MACAddress="0800271A2B3C"');
  expect(outcome.tree.read("/a.mf")).toBe(`SHA256(a.ovf)= ${sum(Buffer.from(description))}\nSHA256(a.vmdk)= ${sum(content)}\n`);
});
