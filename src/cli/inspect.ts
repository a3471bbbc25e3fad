import { exitCodes } from "../errors.ts";
import { formatJson } from "../manifest/canonical.ts";
import { describeManifest, loadManifest } from "../manifest/load.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { readDocument, readOsRelease } from "./documents.ts";

/** `inspect MANIFEST`: the manifest with all its ids, byte for byte what `osbuild --inspect` prints. */
export async function inspectCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const [file = "-"] = input.positionals;
  const [document, catalogue, osRelease] = await Promise.all([
    readDocument(file),
    world.loadCatalogue(input.values("libdir")),
    readOsRelease(),
  ]);
  const manifest = await loadManifest(document, { catalogue, osRelease, modulesOptional: true });
  world.out(`${formatJson(describeManifest(manifest, { ids: true }))}\n`);
  return exitCodes.ok;
}
