import { expect, test } from "@jest/globals";
import { addModules, type CatalogueEntry, createCatalogue } from "../../../src/modules/catalogue.ts";
import type { StageMeta } from "../../../src/modules/meta.ts";
import type { StageModule } from "../../../src/modules/stage.ts";

const meta: StageMeta = { summary: "Do nothing", description: "" };
const catalogue = createCatalogue({
  stages: { "org.osbuild.noop": { meta, run: () => {} } },
  runners: { "org.osbuild.fedora38": { meta: { ...meta, aliases: ["org.osbuild.eln11"] } } },
});

test("createCatalogue says which file a built-in module is", () => {
  expect(catalogue.stages.get("org.osbuild.noop")).toMatchObject({ origin: "built-in", file: "stages/org.osbuild.noop.ts" });
});

test("createCatalogue finds a runner by its alias", () => {
  expect(catalogue.runners.get("org.osbuild.eln11")?.type).toBe("org.osbuild.fedora38");
});

test("addModules prefers the first libdir, then later ones, then what is built in", () => {
  const more = addModules(catalogue, { stages: [program("/a/noop", "noop"), program("/b/noop", "noop"), program("/b/x", "x")] });
  expect(more.stages.get("org.osbuild.noop")?.file).toBe("/a/noop");
  expect(more.stages.get("org.osbuild.x")?.file).toBe("/b/x");
});

function program(file: string, name: string): CatalogueEntry<StageModule> {
  return { type: `org.osbuild.${name}`, origin: "program", file, meta, module: undefined };
}
