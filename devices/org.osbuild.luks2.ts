import { randomUUID } from "node:crypto";
import type { DeviceContext, DeviceMeta, OpenedDevice } from "../src/modules/device.ts";
import { reserveMapper } from "../src/modules/device-mapper.ts";
import { StageFailure } from "../src/modules/stage.ts";

export const meta = {
  summary: "Open a LUKS2 container",
  description:
    "Opens the LUKS2 container on the parent device with `cryptsetup` of the host. The device's name is a new one each time.",
  tools: ["cryptsetup", "dmsetup"],
  options: {
    additionalProperties: false,
    required: ["passphrase"],
    properties: { passphrase: { type: "string", description: "Passphrase of the container", default: "" } },
  },
  example: { type: "org.osbuild.luks2", parent: "disk", options: { passphrase: "osbuild" } },
} as const satisfies DeviceMeta;

export async function open(context: DeviceContext<typeof meta>): Promise<OpenedDevice> {
  const { name, options, parent, exec, hostPath, makeNode, log } = context;
  if (parent === undefined)
    throw new StageFailure(`Cannot open the device '${name}': it needs a parent that holds the container`);
  const mapped = `osbuild-luks-${randomUUID()}`;
  await using stack = new AsyncDisposableStack();
  stack.use(reserveMapper(mapped));
  await exec("cryptsetup", ["-q", "open", hostPath(parent), mapped], { input: options.passphrase });
  stack.defer(async () => void (await exec("cryptsetup", ["-q", "close", mapped])));
  const { stdout } = await exec("dmsetup", ["info", "-c", "-o", "major,minor,open", "--noheadings", "--separator", ":", mapped], {
    quiet: true,
  });
  const [major = Number.NaN, minor = Number.NaN] = stdout.trim().split(":").map(Number);
  if (Number.isNaN(major + minor)) throw new StageFailure(`Cannot open the device '${name}': dmsetup says '${stdout.trim()}'`);
  const path = `mapper/${mapped}`;
  makeNode(path, { major, minor });
  log(`Opened '${name}' as ${mapped}`);
  const opened = stack.move();
  return { path, number: { major, minor }, facts: { name: mapped }, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}
