import { existsSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { DeviceContext, DeviceMeta, DeviceNumber, OpenedDevice } from "../src/modules/device.ts";
import { logicalVolumeName } from "../src/modules/device-mapper.ts";
import { StageFailure } from "../src/modules/stage.ts";

export const meta = {
  summary: "Activate a logical volume",
  description:
    "Activates a volume of the LVM volume group on the parent device, or on one of its partitions, with the tools of the host.",
  tools: ["lvchange"],
  options: {
    additionalProperties: false,
    required: ["volume"],
    properties: {
      volume: { type: "string", description: "Name of the volume" },
      vg_partnum: { type: "number", description: "Partition of the parent that holds the volume group" },
    },
  },
  example: { type: "org.osbuild.lvm2.lv", parent: "disk", options: { volume: "root", vg_partnum: 3 } },
} as const satisfies DeviceMeta;

type Context = DeviceContext<typeof meta>;

const systemDevices = "/etc/lvm/devices/system.devices";
const lookups = 10;
const notFound = 5;

export async function open(context: Context): Promise<OpenedDevice> {
  const { volume } = context.options;
  await using stack = new AsyncDisposableStack();
  const parent = await findParent(context);
  const known = await registerDevice(context, parent, stack);
  const group = await findGroup(context, parent, known);
  const name = `${group}/${volume}`;
  await context.exec("lvchange", ["--activate", "y", name, ...known]);
  stack.defer(async () => void (await context.exec("lvchange", ["--activate", "n", name, ...known])));
  const number = await findNumber(context, group, volume, known);
  context.makeNode(name, number);
  context.makeNode(`mapper/${logicalVolumeName(group, volume)}`, number); // where findmnt looks for it
  const opened = stack.move();
  const facts = { lvm: { vg_name: group, lv_name: volume } };
  return { path: name, number, facts, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}

async function findParent({ name, parent, options, hostPath, openPartition }: Context): Promise<string> {
  if (parent === undefined)
    throw new StageFailure(`Cannot open the device '${name}': it needs a parent that holds the volume group`);
  return hostPath(options.vg_partnum ? await openPartition(parent, options.vg_partnum) : parent);
}

/** Where LVM looks only at devices it was told of, it is told of this one, in a list of its own. */
async function registerDevice({ exec }: Context, parent: string, stack: AsyncDisposableStack): Promise<readonly string[]> {
  if (!existsSync(systemDevices)) return [];
  const file = `osbuild-${process.pid}-${parent.replaceAll("/", "-")}.devices`;
  await exec("lvmdevices", ["--adddev", parent, "--devicesfile", file]);
  stack.defer(() => rmSync(`/etc/lvm/devices/${file}`, { force: true }));
  return ["--devicesfile", file];
}

/** LVM may need a moment to see a new device. */
async function findGroup({ name, exec, signal }: Context, parent: string, known: readonly string[]): Promise<string> {
  for (let tries = 0; tries <= lookups; tries += 1) {
    await sleep(tries * 1000, null, { signal });
    const args = ["-C", "--noheadings", "-o", "vg_name", parent, ...known];
    const { exitCode, stdout } = await exec("pvdisplay", args, { okCodes: [notFound], quiet: true });
    if (exitCode === 0 && stdout.trim() !== "") return stdout.trim();
  }
  throw new StageFailure(`Cannot open the device '${name}': its parent holds no volume group`);
}

async function findNumber(
  { name, exec }: Context,
  group: string,
  volume: string,
  known: readonly string[],
): Promise<DeviceNumber> {
  const columns = ["-o", "lv_kernel_major,lv_kernel_minor", "--separator", ";"];
  const args = ["-C", "--noheadings", ...columns, "-S", `lv_name=${volume}`, group, ...known];
  const { stdout } = await exec("lvdisplay", args, { quiet: true });
  const [major = Number.NaN, minor = Number.NaN] = stdout.trim().split(";").map(Number);
  if (Number.isNaN(major + minor)) throw new StageFailure(`Cannot open the device '${name}': lvdisplay says '${stdout.trim()}'`);
  return { major, minor };
}
