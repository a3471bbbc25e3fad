import type { Stage } from "../manifest/manifest.ts";
import type { Catalogue } from "../modules/catalogue.ts";
import { toolsOfMount } from "../modules/filesystem.ts";

/** Programs of the host that open what a stage is shown: its inputs, devices and mounts. */
export function listServiceTools({ inputs, devices, mounts }: Stage, catalogue: Catalogue): readonly string[] {
  return [
    ...inputs.flatMap(({ type }) => catalogue.inputs.get(type)?.meta.tools ?? []),
    ...devices.flatMap(({ type }) => catalogue.devices.get(type)?.meta.tools ?? []),
    ...mounts.flatMap(({ type }) => catalogue.mounts.get(type)?.meta ?? []).flatMap(toolsOfMount),
  ];
}
