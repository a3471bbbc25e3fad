import { expect, test } from "@jest/globals";
import { documentSchema } from "../../../src/schema/document.ts";

test("documentSchema writes a row per option, nested ones by their path", () => {
  const text = documentSchema({
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string", description: "A name", pattern: "a|b" },
      items: { type: "array", items: { type: "object", properties: { size: { type: "integer", minimum: 1, default: 4 } } } },
    },
  });

  expect(text.split("\n").slice(2)).toEqual([
    "| `name` * | string | A name. Matches `a\\|b` |",
    "| `items` | list of object |  |",
    "| `items[].size` | integer | Default: `4`. At least 1 |",
    "",
  ]);
});

test("documentSchema ends when a definition refers to itself", () => {
  const node = { type: "object", properties: { child: { $ref: "#/definitions/node" } } } as const;

  expect(documentSchema({ $ref: "#/definitions/node" }, { node })).toContain("`child`");
});
