import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readSources } from "../../../src/modules/apt-sources.ts";
import { Tree } from "../../../src/modules/tree.ts";
import { type FileSpec, layFiles } from "../../helpers/run-module.ts";

async function withTree<T>(files: Readonly<Record<string, FileSpec>>, use: (tree: Tree) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "apt-sources-"));
  try {
    layFiles(folder, files);
    return use(new Tree(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("readSources takes the suite and its updates from both forms, and leaves others", async () => {
  const files = {
    "/sources.list":
      "deb [signed-by=/k.gpg] http://one.example/debian bookworm main # comment\ndeb http://one.example/debian sid main\n",
    "/sources.list.d/a.sources":
      "# x\nTypes: deb deb-src\nURIs: http://two.example\nSuites: bookworm bookworm-updates trixie\nComponents: main\n",
    "/sources.list.d/b.save": "deb http://three.example bookworm main\n",
  };

  const stanzas = await withTree(files, (tree) => readSources(tree.path, "bookworm"));

  expect(stanzas).toEqual([
    "types: deb\nuris: http://one.example/debian\nsuites: bookworm\ncomponents: main\nsigned-by: /k.gpg\n",
    "types: deb\nuris: http://two.example\nsuites: bookworm bookworm-updates\ncomponents: main\n",
  ]);
});
