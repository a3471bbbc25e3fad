import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { Manifest } from "../../src/manifest/manifest.ts";
import type { Catalogue, CatalogueEntry } from "../../src/modules/catalogue.ts";
import { makePlan } from "../../src/pipeline/plan.ts";
import { findMissingHostTools, gatherPlanFacts } from "../../src/plan-facts.ts";
import { testCatalogue } from "../helpers/catalogue.ts";
import { openFolder } from "../helpers/cli.ts";
import { loadText } from "../helpers/manifest.ts";

/** The catalogue, each module with one program that no host has. */
const catalogue: Catalogue = {
  ...testCatalogue,
  stages: wishful(testCatalogue.stages),
  sources: wishful(testCatalogue.sources),
  inputs: wishful(testCatalogue.inputs),
  devices: wishful(testCatalogue.devices),
  mounts: wishful(testCatalogue.mounts),
};

function wishful<Entry extends CatalogueEntry>(modules: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const wish = (type: string) => ({ tools: [`/no/${type}`], insteadOfTools: undefined });
  return new Map([...modules].map(([type, entry]) => [type, { ...entry, meta: { ...entry.meta, ...wish(type) } }]));
}

const item = `sha256:${"0".repeat(64)}`;
const manifest = () =>
  loadText({
    version: "2",
    pipelines: [
      { name: "build", stages: [{ type: "org.osbuild.hostname", options: { hostname: "a" } }] },
      {
        name: "os",
        build: "name:build",
        stages: [
          {
            type: "org.osbuild.noop",
            inputs: { files: { type: "org.osbuild.files", origin: "org.osbuild.source", references: [item] } },
          },
          {
            type: "org.osbuild.mkfs.xfs",
            devices: { disk: { type: "org.osbuild.loopback", options: { filename: "disk" } } },
            mounts: [{ name: "root", type: "org.osbuild.ext4", source: "disk", target: "/" }],
          },
        ],
      },
      { name: "unwanted", stages: [{ type: "org.osbuild.tar" }] },
    ],
    sources: { "org.osbuild.curl": { items: { [item]: "https://example.org" } } },
  });

const opened = ["/no/org.osbuild.ext4", "/no/org.osbuild.loopback"];
const shown = [...opened, "/no/org.osbuild.files"].sort();

/** What a build would refuse to start without, and what a plan says is missing. */
function findBoth(loaded: Manifest, storePath: string) {
  const exports = ["os"];
  const build = findMissingHostTools(loaded, { storePath, catalogue, exports, refreshAfterDays: undefined });
  return { build, plan: makePlan(loaded, exports, gatherPlanFacts(storePath, catalogue)).missingTools };
}

test("findMissingHostTools names what a plan does: programs of stages in the host, and of all that is opened and fetched", async () => {
  await using folder = await openFolder("tools");
  const { build, plan } = findBoth(await manifest(), folder.path);
  expect(build).toEqual(["/no/org.osbuild.hostname", ...shown, "/no/org.osbuild.curl"].sort());
  expect(plan).toEqual(build);
});

test("findMissingHostTools needs nothing to fetch what is there, nor for what the store has", async () => {
  await using folder = await openFolder("tools");
  const loaded = await manifest();
  const [build, os] = loaded.pipelines;
  const file = join(folder.path, "sources/org.osbuild.files", item);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, "");
  const seal = (id: string | undefined) => symlinkSync(`../objects/${"0".repeat(64)}`, join(folder.path, "refs", `${id}`));
  mkdirSync(join(folder.path, "refs"));
  seal(build?.id ?? undefined);
  expect(findBoth(loaded, folder.path)).toEqual({ build: shown, plan: shown });
  seal(os?.stages[0]?.id);
  expect(findBoth(loaded, folder.path)).toEqual({ build: opened, plan: opened });
});
