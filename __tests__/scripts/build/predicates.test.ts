import { expect, test } from "@jest/globals";
import { describePredicates, listSchemas } from "../../../scripts/build/predicates.ts";
import { catalogue } from "../../../src/entry/catalogue.ts";
import { stageSchema1, stageSchema2 } from "../../../src/manifest/module-schemas.ts";
import { findModule } from "../../../src/modules/catalogue.ts";
import { loadSchemaChecker } from "../../../src/schema/check.ts";
import { floatMembers, isWholeNumber, lengthOfText, nameSchema } from "../../../src/schema/predicate-parts.ts";
import { compilePythonRegex } from "../../../src/schema/python-regex.ts";

const types = ["org.osbuild.qemu", "org.osbuild.users", "org.osbuild.fstab", "org.osbuild.sfdisk", "org.osbuild.hostname"];
const stages = new Map(types.flatMap((type) => [...catalogue.stages].filter(([name]) => name === type)));
const few = { ...catalogue, stages, assemblers: new Map() };
const predicates = evaluate(describePredicates(few));
const checker = await loadSchemaChecker();

test("describePredicates has every schema a manifest is checked against", () => {
  expect(listSchemas(few).filter((schema) => !predicates.has(nameSchema(schema)))).toEqual([]);
});

test.each([
  ["org.osbuild.qemu", { filename: "d", format: { type: "qcow2" } }],
  ["org.osbuild.qemu", { filename: "d", format: { type: "vdi", compat: "1.1" } }],
  ["org.osbuild.qemu", { filename: "d" }],
  ["org.osbuild.users", { users: { ann: { uid: 1000, groups: ["sudo"] } } }],
  ["org.osbuild.users", { users: { ann: { uid: "1000" } } }],
  ["org.osbuild.users", { users: { ann: { uid: 1000, [floatMembers]: new Set(["uid"]) } } }],
  ["org.osbuild.users", { users: { "not a name": {} } }],
  ["org.osbuild.fstab", { filesystems: [{ uuid: "a", vfs_type: "ext4", path: "/" }] }],
  ["org.osbuild.fstab", { filesystems: [{ vfs_type: "ext4", path: "/" }] }],
  ["org.osbuild.sfdisk", { label: "gpt", uuid: "D209C89E-EA5E-4FBD-B161-B461CCE297E0", partitions: [{ start: 2048 }] }],
  ["org.osbuild.sfdisk", { label: "bsd" }],
  ["org.osbuild.hostname", { hostname: "" }],
  ["org.osbuild.hostname", { hostname: "a", constructor: 1 }],
])("what was compiled ahead says of %s with %j what ajv says", (type, options) => {
  const meta = findModule(stages, type)?.meta;
  if (meta === undefined) throw new Error(`No stage ${type}`);
  for (const [schema, value] of [
    [stageSchema2(meta), { type, options }],
    [stageSchema1(meta), { name: type, options }],
  ] as const) {
    expect(predicates.get(nameSchema(schema))?.(value)).toBe(checker.check(schema, value).length === 0);
  }
});

/** The module's map; what it imports is passed in. */
function evaluate(text: string): ReadonlyMap<string, (value: unknown) => boolean> {
  const body = text.replaceAll(/^import .*$/gm, "").replaceAll("export const", "const");
  const make = new Function("isWholeNumber", "lengthOfText", "compilePythonRegex", `${body}\nreturn predicates;`);
  return make(isWholeNumber, lengthOfText, compilePythonRegex);
}
