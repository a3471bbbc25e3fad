import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.vagrant.ts";
import { makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.vagrant", stage, [
  { does: "fails when it is given no image", options: { provider: "libvirt" }, fails: "needs an input named 'image'" },
  { does: "refuses VirtualBox without its settings", options: { provider: "virtualbox" }, refused: true },
  { does: "refuses folders for libvirt", options: { provider: "libvirt", synced_folders: {} }, refused: true },
]);

test("vagrant describes a box for libvirt", async () => {
  using image = makeInput({ "disk.qcow2": "" });
  output("qemu-img", "create", "-q", "-f", "qcow2", `${image.path}/disk.qcow2`, "3G");
  using outcome = await runStage(stage, { options: { provider: "libvirt" }, inputs: { image } });

  expect(outcome.tree.read("/metadata.json")).toBe('{"provider": "libvirt", "format": "qcow2", "virtual_size": 3}');
  expect(outcome.tree.read("/Vagrantfile")).toBe(
    'Vagrant.configure("2") do |config|\n    config.vm.provider :libvirt do |libvirt|\n  libvirt.driver = "kvm"\nend\n\nend\n',
  );
  expect(outcome.tree.isFile("/box.img")).toBe(true);
});

test("vagrant describes a box for VirtualBox with a shared folder", async () => {
  using image = makeInput({ "disk.vmdk": "x" });
  const options = {
    provider: "virtualbox",
    virtualbox: { mac_address: "0800271a2b3c" },
    synced_folders: { "/vagrant": { type: "rsync" } },
  };
  using outcome = await runStage(stage, { options, inputs: { image } });

  expect(outcome.tree.read("/box.vmdk")).toBe("x");
  expect(outcome.tree.read("/metadata.json")).toBe('{"provider": "virtualbox"}');
  expect(outcome.tree.read("/Vagrantfile")).toBe(
    [
      'Vagrant.configure("2") do |config|',
      '    config.vm.base_mac = "0800271a2b3c"',
      '    config.vm.synced_folder ".", "/vagrant", type: "rsync"',
      "",
      "end",
      "",
    ].join("\n"),
  );
});
