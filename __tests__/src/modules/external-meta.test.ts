import { expect, test } from "@jest/globals";
import { readExternalMeta } from "../../../src/modules/external-meta.ts";

const options = { type: "object", properties: { a: { $ref: "#/definitions/a" } }, definitions: { a: { type: "string" } } };

test("readExternalMeta takes a stage with both schemas apart", () => {
  const text = JSON.stringify({
    summary: "S",
    description: ["one", "two"],
    capabilities: ["CAP_MAC_ADMIN", 5],
    schema: { type: "object" },
    schema_2: { options, mounts: { type: "array" } },
  });
  expect(readExternalMeta("stages", { metaJson: text })).toEqual({
    summary: "S",
    description: "one\ntwo",
    capabilities: ["CAP_MAC_ADMIN"],
    definitions: options.definitions,
    options,
    mounts: { type: "array" },
    format1Options: { type: "object" },
  });
});

test("readExternalMeta lets format 1 give any options to a stage that only describes format 2", () => {
  expect(readExternalMeta("stages", { metaJson: '{"schema_2": {"inputs": {}}}' })).toMatchObject({
    format1Options: true,
    inputs: {},
  });
});

test("readExternalMeta reads SCHEMA texts out of Python source without running it", () => {
  const program = [
    "#!/usr/bin/python3",
    '"""',
    "Write a tar",
    "",
    "More about it.",
    '"""',
    "",
    "CAPABILITIES = [",
    '  "CAP_NET_ADMIN",',
    "]",
    "",
    'SCHEMA = r"""',
    '"additionalProperties": false,',
    '"properties": {"filename": {"type": "string", "pattern": "^\\\\w+$"}}',
    '"""',
  ].join("\n");
  expect(readExternalMeta("assemblers", { program })).toEqual({
    summary: "Write a tar",
    description: "More about it.",
    capabilities: ["CAP_NET_ADMIN"],
    options: { additionalProperties: false, properties: { filename: { type: "string", pattern: "^\\w+$" } } },
  });
});

test("readExternalMeta leaves open what it cannot read", () => {
  expect(readExternalMeta("stages", { program: "\u007fELF" })).toMatchObject({ options: {}, inputs: {} });
  expect(readExternalMeta("assemblers", { program: 'SCHEMA = "{ broken"' })).toMatchObject({ options: {} });
});

test("readExternalMeta throws for a meta file that is no JSON", () => {
  expect(() => readExternalMeta("stages", { metaJson: "{" })).toThrow(SyntaxError);
});

test("readExternalMeta adds the type that schemas of mounts leave out", () => {
  const metaJson = '{"schema_2": {"additionalProperties": false, "properties": {"name": {}}}}';
  expect(readExternalMeta("mounts", { metaJson }).schema.properties).toEqual({ type: {}, name: {} });
});
