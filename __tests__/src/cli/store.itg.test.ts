import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, jest, test } from "@jest/globals";
import { runCli } from "../../helpers/cli.ts";
import { change, makeFolder, openStore, runScript, stage } from "../../helpers/store.ts";

jest.setTimeout(120_000);

async function makeStore(folder: string): Promise<string> {
  await using store = await openStore(folder);
  await using tree = await store.begin(undefined);
  for (const number of [1, 2]) {
    await change(tree, `mkdir -p etc; echo ${number} > etc/file-${number}`);
    await tree.seal(stage(number), { metadata: { number } });
  }
  await tree.settle();
  return join(folder, "store");
}

test("store list shows trees, store show one of them with its layers", async () => {
  await using folder = await makeFolder();
  const store = await makeStore(folder.path);

  const list = await runCli(["store", "list", "--store", store]);
  const json = JSON.parse((await runCli(["store", "list", "--json", "--store", store])).stdout);
  const show = await runCli(["store", "show", stage(2), "--store", store]);
  const shown = JSON.parse((await runCli(["store", "show", stage(2), "--json", "--store", store])).stdout);

  expect(list.stdout).toContain(stage(1));
  expect(list.stdout).toMatch(/2 trees in 2 objects, /);
  expect(json.trees.map(({ id }: { id: string }) => id).sort()).toEqual([stage(1), stage(2)]);
  expect(show.stdout.match(/^Layer /gm)).toHaveLength(2);
  expect(shown).toMatchObject({ id: stage(2), metadata: { number: 2 }, layers: [{ refs: [stage(2)] }, { refs: [stage(1)] }] });
});

test("store pack, import and export carry a tree to another store and out", async () => {
  await using folder = await makeFolder();
  const store = await makeStore(folder.path);
  const [one, two, other, out] = ["one", "two", "other", "out"].map((name) => join(folder.path, name)) as [
    string,
    string,
    string,
    string,
  ];

  const packed = [
    await runCli(["store", "pack", stage(1), one, "--store", store]),
    await runCli(["store", "pack", stage(2), two, "--since", stage(1), "--store", store]),
  ];
  const imported = await runCli(["store", "import", one, two, "--store", other]);
  const exported = await runCli(["store", "export", stage(2), out, "--store", other]);

  expect([...packed, imported, exported].map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(Array(4).fill([0, ""]));
  expect(imported.stdout).toBe(`${stage(1)}\n${stage(2)}`);
  expect(await runScript(out, "cat etc/file-1 etc/file-2")).toBe("1\n2");
});

test("store verify fails when something is damaged, and deletes it with --repair", async () => {
  await using folder = await makeFolder();
  const store = await makeStore(folder.path);
  const sound = await runCli(["store", "verify", "--store", store]);
  await runScript(store, "echo changed > $(ls -d objects/*/layer/etc/file-2)");

  const damaged = await runCli(["store", "verify", "--store", store]);
  const repaired = await runCli(["store", "verify", "--repair", "--store", store]);
  const after = await runCli(["store", "verify", "--store", store]);

  expect([sound.exitCode, damaged.exitCode, repaired.exitCode, after.exitCode]).toEqual([0, 1, 0, 0]);
  expect(damaged.stdout).toMatch(/its layer changed/);
  expect(after.stdout).toBe("1 object, 1 tree: nothing damaged");
});

test("store prune deletes what is over the limit", async () => {
  await using folder = await makeFolder();
  const store = await makeStore(folder.path);

  const kept = await runCli(["store", "prune", "--store", store]);
  const gone = await runCli(["store", "prune", "--max-size", "0", "--store", store]);

  expect(kept.stdout).toMatch(/^0 objects deleted/);
  expect(gone.stdout).toMatch(/^2 objects deleted/);
  expect(readdirSync(join(store, "objects"))).toEqual([]);
});

test.each([
  [["store", "polish"], "There is no store command 'polish'"],
  [["store", "show"], "Cannot run 'store show' with 0 arguments"],
  [["store", "show", "feedbeef"], "There is no tree 'feedbeef' in the store"],
  [["store", "list", "--store", "/nowhere"], "There is no store at '/nowhere'"],
])("store says what is wrong with %j", async (args, message) => {
  await using folder = await makeFolder();
  const store = await makeStore(folder.path);

  const { exitCode, stderr } = await runCli(args.includes("--store") ? args : [...args, "--store", store]);

  expect(exitCode).toBe(2);
  expect(stderr).toContain(`Error: ${message}`);
});
