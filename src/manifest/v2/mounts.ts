import { didYouMean } from "../../schema/closest.ts";
import type { JsonPath } from "../document.ts";
import { mountId } from "../ids.ts";
import type { JsonArray, JsonObject } from "../json.ts";
import type { Device, Mount } from "../manifest.ts";
import type { Report } from "../report.ts";
import { numberOf, objectOf, textOf } from "../values.ts";

interface MountScope {
  /** Of the stage. */
  readonly path: JsonPath;
  readonly devices: readonly Device[];
}

/** The mounts of a stage, in the order they are mounted. */
export function loadMounts(mounts: JsonArray, { path, devices }: MountScope, report: Report): readonly Mount[] {
  if (mounts.length === 0) return none;
  const names = new Set<string>();
  const known = new Map(devices.map((device) => [device.name, device]));
  return mounts.map((value, index) => {
    const mount = loadMount(objectOf(value), known);
    if (names.has(mount.name))
      report([...path, "mounts", index, "name"], { message: `The name '${mount.name}' is taken by a mount before` });
    names.add(mount.name);
    const { source } = mount;
    if (source !== undefined && !known.has(source)) {
      report([...path, "mounts", index, "source"], {
        message: `Unknown device '${source}'`,
        hint: () => didYouMean(source, known.keys()),
      });
    }
    return mount;
  });
}

const none: readonly Mount[] = [];

function loadMount(description: JsonObject, devices: ReadonlyMap<string, Device>): Mount {
  const type = textOf(description.get("type")) ?? "";
  const source = textOf(description.get("source")) || undefined;
  const target = textOf(description.get("target"));
  const partition = numberOf(description.get("partition"));
  const options = description.get("options") ?? new Map();
  const deviceId = source === undefined ? undefined : devices.get(source)?.id;
  const id = mountId({ type, deviceId, partition, target, options });
  return { name: textOf(description.get("name")) ?? "", id, type, source, target, partition, options };
}
