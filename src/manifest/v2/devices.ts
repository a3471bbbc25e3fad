import { didYouMean } from "../../schema/closest.ts";
import type { JsonPath } from "../document.ts";
import { deviceId } from "../ids.ts";
import type { JsonObject } from "../json.ts";
import type { Device } from "../manifest.ts";
import type { Report } from "../report.ts";
import { objectOf, textOf } from "../values.ts";

/** The devices of a stage, parents before their children. */
export function loadDevices(devices: JsonObject, path: JsonPath, report: Report): readonly Device[] {
  if (devices.size === 0) return none;
  const loaded = new Map<string, Device>();
  for (const name of sortByParent(devices, path, report)) {
    const description = objectOf(devices.get(name));
    const type = textOf(description.get("type")) ?? "";
    const parent = textOf(description.get("parent")) || undefined;
    const options = objectOf(description.get("options"));
    const id = deviceId(type, parent === undefined ? undefined : loaded.get(parent)?.id, options);
    loaded.set(name, { name, id, type, parent, options });
  }
  return [...loaded.values()];
}

const none: readonly Device[] = [];

/** Takes, again and again, the names whose parent was taken before them, in the order of the manifest. */
function sortByParent(devices: JsonObject, path: JsonPath, report: Report): readonly string[] {
  const parentOf = (name: string): string | undefined => textOf(objectOf(devices.get(name)).get("parent")) || undefined;
  const sorted = new Set<string>();
  let rest = [...devices.keys()].filter((name) => !isMissingParent(name, parentOf(name)));
  while (rest.length > 0) {
    const before = rest.length;
    rest = rest.filter((name) => !take(name));
    if (rest.length < before) continue;
    const [name = ""] = rest;
    report([...path, name, "parent"], {
      message: `The parents of the device '${name}' go round in a circle: ${rest.join(", ")}`,
    });
    return [...sorted];
  }
  return [...sorted];

  function take(name: string): boolean {
    const parent = parentOf(name);
    if (parent !== undefined && !sorted.has(parent)) return false;
    sorted.add(name);
    return true;
  }

  function isMissingParent(name: string, parent: string | undefined): boolean {
    if (parent === undefined || devices.has(parent)) return false;
    report([...path, name, "parent"], { message: `Unknown device '${parent}'`, hint: didYouMean(parent, devices.keys()) });
    return true;
  }
}
