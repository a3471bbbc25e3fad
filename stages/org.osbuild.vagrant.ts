import { constants, copyFileSync, statSync, utimesSync } from "node:fs";
import { inputsSchema, requireInputFile, requireOutputPath } from "../src/modules/given.ts";
import type { StageContext, StageMeta } from "../src/modules/stage.ts";

export const meta = {
  summary: "Make the content of a Vagrant box",
  description:
    "Puts the image of the input `image` into the tree as a box wants it, with `Vagrantfile` and `metadata.json`. libvirt takes a qcow2 image, VirtualBox a VMDK image with an OVF description (`org.osbuild.ovf`).",
  options: {
    anyOf: [
      {
        type: "object",
        additionalProperties: false,
        required: ["provider"],
        properties: { provider: { type: "string", description: "Who runs the box", enum: ["libvirt"] } },
      },
      {
        type: "object",
        additionalProperties: false,
        required: ["provider", "virtualbox"],
        properties: {
          provider: { type: "string", description: "Who runs the box", enum: ["virtualbox"] },
          synced_folders: {
            type: "object",
            description: "Folders shared with the host",
            additionalProperties: false,
            properties: {
              "/vagrant": {
                type: "object",
                additionalProperties: false,
                properties: { type: { type: "string", description: "How it is shared", enum: ["vboxfs", "rsync"] } },
              },
            },
          },
          virtualbox: {
            type: "object",
            description: "For VirtualBox",
            additionalProperties: false,
            required: ["mac_address"],
            properties: {
              mac_address: { type: "string", description: "Network address of the box", pattern: "^[a-fA-F0-9]{12}$" },
            },
          },
        },
      },
    ],
  },
  format1Options: true,
  inputs: inputsSchema("image"),
  tools: ["qemu-img"],
  example: {
    type: "org.osbuild.vagrant",
    inputs: {
      image: { type: "org.osbuild.files", origin: "org.osbuild.pipeline", references: { "name:qcow2": { file: "disk.qcow2" } } },
    },
    options: { provider: "libvirt" },
  },
} as const satisfies StageMeta;

type Context = StageContext<typeof meta>;

export async function run({ tree, options, inputs, exec }: Context): Promise<void> {
  const source = requireInputFile(inputs, "image");
  const target = requireOutputPath(tree, options.provider === "libvirt" ? "box.img" : "box.vmdk");
  copyFileSync(source, target, constants.COPYFILE_FICLONE);
  const { atime, mtime } = statSync(source);
  utimesSync(target, atime, mtime);
  tree.write("Vagrantfile", `Vagrant.configure("2") do |config|\n    ${describeBox(options)}\nend\n`);
  tree.write("metadata.json", await describeProvider(options.provider, target, exec));
}

function describeBox(options: Context["options"]): string {
  if (options.provider === "libvirt") return 'config.vm.provider :libvirt do |libvirt|\n  libvirt.driver = "kvm"\nend\n';
  const folders = Object.entries(options.synced_folders ?? {}).map(
    ([path, folder]) => `    config.vm.synced_folder ".", "${path}", type: "${folder?.type}"\n`,
  );
  return `config.vm.base_mac = "${options.virtualbox.mac_address}"\n${folders.join("")}`;
}

async function describeProvider(provider: string, image: string, exec: Context["exec"]): Promise<string> {
  if (provider !== "libvirt") return `{"provider": "${provider}"}`;
  const { stdout } = await exec("qemu-img", ["info", "--output", "json", image], { quiet: true });
  const { "virtual-size": bytes } = JSON.parse(stdout) as { readonly "virtual-size": number };
  return `{"provider": "${provider}", "format": "qcow2", "virtual_size": ${Math.floor(bytes / 1000 ** 3)}}`;
}
