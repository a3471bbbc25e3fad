import { didYouMean } from "../../schema/closest.ts";
import type { JsonPath } from "../document.ts";
import { mountId } from "../ids.ts";
import type { JsonArray, JsonObject } from "../json.ts";
import type { Device, Mount } from "../manifest.ts";
import type { Report } from "../report.ts";
import { numberOf, objectOf, textOf } from "../values.ts";

interface MountScope {
  readonly path: JsonPath;
  readonly devices: readonly Device[];
}

/** The mounts of a stage, in the order they are mounted. */
export function loadMounts(mounts: JsonArray, { path, devices }: MountScope, report: Report): readonly Mount[] {
  const names = new Set<string>();
  return mounts.map((value, index) => {
    const mount = loadMount(objectOf(value), devices);
    if (names.has(mount.name))
      report([...path, index, "name"], { message: `The name '${mount.name}' is taken by a mount before` });
    names.add(mount.name);
    if (mount.source !== undefined && !devices.some((device) => device.name === mount.source)) {
      const hint = didYouMean(
        mount.source,
        devices.map((device) => device.name),
      );
      report([...path, index, "source"], { message: `Unknown device '${mount.source}'`, hint });
    }
    return mount;
  });
}

function loadMount(description: JsonObject, devices: readonly Device[]): Mount {
  const type = textOf(description.get("type")) ?? "";
  const source = textOf(description.get("source")) || undefined;
  const target = textOf(description.get("target"));
  const partition = numberOf(description.get("partition"));
  const options = description.get("options") ?? new Map();
  const device = devices.find(({ name }) => name === source);
  const id = mountId({ type, deviceId: device?.id, partition, target, options });
  return { name: textOf(description.get("name")) ?? "", id, type, source, target, partition, options };
}
