import { expect, test } from "@jest/globals";
import { isoArguments } from "../../src/modules/disk/iso.ts";
import { Tree } from "../../src/modules/tree.ts";
import * as stage from "../../stages/org.osbuild.xorrisofs.ts";
import { identify, makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.xorrisofs", stage, [
  { does: "fails when it is given no tree", options: { filename: "a.iso", volid: "A" }, fails: "needs an input named 'tree'" },
  { does: "refuses a small volume name", options: { filename: "a.iso", volid: "a" }, refused: true },
]);

test("xorrisofs makes an image with the tree and its names", async () => {
  using tree = makeInput({ "/boot/a.img": "x".repeat(4096), "/docs/A long name.txt": "text" });
  const options = {
    filename: "a.iso",
    volid: "TEST-1",
    boot: { image: "boot/a.img", catalog: "boot/boot.cat" },
    exclude: ["docs/x"],
  };
  using outcome = await runStage(stage, { options, inputs: { tree } });
  const image = outcome.tree.resolve("/a.iso");

  expect(identify(image)).toMatchObject({ TYPE: "iso9660", LABEL: "TEST-1" });
  expect(output("xorriso", "-indev", image, "-find", "/docs")).toContain("'/docs/A long name.txt'");
});

test("isoArguments are those for GRUB when its boot sector is given", () => {
  const boot = { image: "eltorito.img", catalog: "boot.cat" };
  const args = isoArguments(
    { volid: "A", isolevel: 3, grub2mbr: "/dev/null", efi: "images/efi.img", boot },
    new Tree("/t"),
    "/o/a.iso",
  );

  expect(args.join(" ")).toBe(
    [
      "-verbose -rock -joliet -iso-level 3 -V A --grub2-mbr /dev/null -partition_offset 16 -appended_part_as_gpt",
      "-append_partition 2 C12A7328-F81F-11D2-BA4B-00A0C93EC93B /t/images/efi.img -iso_mbr_part_type EBD0A0A2-B9E5-4433-87C0-68B6B72699C7",
      "-b eltorito.img -c boot.cat --boot-catalog-hide -no-emul-boot -boot-load-size 4 -boot-info-table --grub2-boot-info",
      "-eltorito-alt-boot -e --interval:appended_partition_2:all:: -no-emul-boot -o /o/a.iso /t",
    ].join(" "),
  );
});

test("isoArguments are those for Open Firmware when chrp_boot is given", () => {
  const args = isoArguments({ volid: "A", chrp_boot: true, volset: "S", rational_rock: true }, new Tree("/t"), "/a.iso");

  expect(args.join(" ")).toBe(
    "-verbose -rock -joliet -V A -rational-rock -volset S -volset-size 1 -volset-seqno 1 -chrp-boot -o /a.iso /t",
  );
});

test.each([
  ["a boot sector that is missing", { grub2mbr: "/no/such" }, "the build root has no '/no/such'"],
  ["UEFI with Open Firmware", { chrp_boot: true, efi: "a" }, "leave out 'efi'"],
])("isoArguments throws on %s", (_, request, message) => {
  expect(() => isoArguments({ volid: "A", ...request }, new Tree("/t"), "/a.iso")).toThrow(message);
});
