import { didYouMean } from "../../schema/closest.ts";
import type { JsonPath } from "../document.ts";
import { deviceId } from "../ids.ts";
import type { JsonObject, JsonValue } from "../json.ts";
import type { Device } from "../manifest.ts";
import type { Report } from "../report.ts";
import { objectOf, textOf } from "../values.ts";

/** The devices of the stage at a path, parents before their children. */
export function loadDevices(devices: JsonObject, path: JsonPath, report: Report): readonly Device[] {
  if (devices.size === 0) return none;
  const loaded = new Map<string, Device>();
  for (const name of sortByParent(devices, path, report)) {
    const description = objectOf(devices.get(name));
    const type = textOf(description.get("type")) ?? "";
    const parent = parentOf(description);
    const options = objectOf(description.get("options"));
    const id = deviceId(type, parent === undefined ? undefined : loaded.get(parent)?.id, options);
    loaded.set(name, { name, id, type, parent, options });
  }
  return [...loaded.values()];
}

const none: readonly Device[] = [];

/**
 * osbuild takes, round after round, the names whose parent was taken before them, in the order of the manifest: a device is taken in the
 * round of its parent, or in the next one when it stands before it.
 */
function sortByParent(devices: JsonObject, path: JsonPath, report: Report): readonly string[] {
  const { rounds, circular } = findRounds(devices);
  for (const [name, value] of devices) {
    const parent = parentOf(value);
    if (parent === undefined || devices.has(parent)) continue;
    report([...path, "devices", name, "parent"], {
      message: `Unknown device '${parent}'`,
      hint: () => didYouMean(parent, devices.keys()),
    });
  }
  const names = [...devices.keys()];
  const circle = names.filter((name) => circular.has(name));
  const [first] = circle;
  if (first !== undefined) {
    const message = `The parents of the device '${first}' go round in a circle: ${circle.slice(0, maxNamed).join(", ")}`;
    report([...path, "devices", first, "parent"], { message });
  }
  const roundOf = (name: string): number => rounds.get(name) ?? never;
  return names.filter((name) => roundOf(name) < never).sort((a, b) => roundOf(a) - roundOf(b));
}

const maxNamed = 20;
/** The round of a device that is never taken: its parents lead nowhere, or to a circle. */
const never = Number.POSITIVE_INFINITY;

interface Rounds {
  readonly rounds: ReadonlyMap<string, number>;
  /** Whose parents lead to a circle. */
  readonly circular: ReadonlySet<string>;
}

/** Follows the parents of every device once, up to one that is known. */
function findRounds(devices: JsonObject): Rounds {
  const places = new Map([...devices.keys()].map((name, place) => [name, place]));
  const rounds = new Map<string, number>();
  const circular = new Set<string>();
  for (const start of devices.keys()) {
    const chain = new Set<string>();
    let above: string | undefined = start;
    while (above !== undefined && places.has(above) && !rounds.has(above) && !chain.has(above)) {
      chain.add(above);
      above = parentOf(devices.get(above));
    }
    if (above !== undefined && (chain.has(above) || circular.has(above))) for (const name of chain) circular.add(name);
    let round = above === undefined ? 0 : (rounds.get(above) ?? never);
    for (const name of [...chain].reverse()) {
      if (isBefore(name, above, places)) round += 1;
      rounds.set(name, round);
      above = name;
    }
  }
  return { rounds, circular };
}

function isBefore(name: string, other: string | undefined, places: ReadonlyMap<string, number>): boolean {
  return other !== undefined && (places.get(name) ?? 0) < (places.get(other) ?? 0);
}

function parentOf(device: JsonValue | undefined): string | undefined {
  return textOf(objectOf(device).get("parent")) || undefined;
}
