import { resolve } from "node:path";
import { exitCodes, UsageError } from "../errors.ts";
import { addTo2020, loadManifest } from "../manifest/load.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { Catalogue } from "../modules/catalogue.ts";
import { makeMatrix } from "../pipeline/matrix.ts";
import { makePlan } from "../pipeline/plan.ts";
import { gatherPlanFacts, hideDue } from "../plan-facts.ts";
import type { CommandInput, CommandWorld } from "./command.ts";
import { describePlan } from "./describe-plan.ts";
import { readDocument, readOsRelease } from "./documents.ts";
import { readDays } from "./flags.ts";

/** `plan MANIFEST...`: what a build would do. It reads the store, the catalogue and the host, and changes none of them. */
export async function planCommand(input: CommandInput, world: CommandWorld): Promise<number> {
  const catalogue = await world.loadCatalogue(input.values("libdir"));
  const manifests = await loadAll(input, catalogue);
  const [manifest] = manifests;
  if (manifests.length > 1 && !input.has("matrix"))
    throw new UsageError("Cannot plan several manifests as one build", { hint: "Add --matrix" });
  const stored = gatherPlanFacts(resolve(input.value("store") ?? ".osbuild"), catalogue);
  const days = readDays(input);
  const facts = manifests.reduce((known, loaded) => hideDue(known, loaded, days), stored);
  if (input.has("matrix")) world.out(`${JSON.stringify(makeMatrix(manifests, facts.has))}\n`);
  else if (manifest !== undefined) {
    const plan = makePlan(manifest, input.values("export"), facts);
    world.out(input.has("json") ? `${JSON.stringify(plan, null, 2)}\n` : describePlan(plan));
  }
  return exitCodes.ok;
}

async function loadAll(input: CommandInput, catalogue: Catalogue): Promise<readonly Manifest[]> {
  const osRelease = await readOsRelease();
  const [buildEnv, sources] = await Promise.all(
    ["build-env", "sources"].map(async (flag) => {
      const file = input.value(flag);
      return file === undefined ? undefined : readDocument(file);
    }),
  );
  const manifests: Manifest[] = [];
  for (const file of input.positionals) {
    const document = addTo2020(await readDocument(file), { buildEnv, sources });
    manifests.push(await loadManifest(document, { catalogue, osRelease }));
  }
  return manifests;
}
