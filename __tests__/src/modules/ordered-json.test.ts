import { expect, test } from "@jest/globals";
import { parseOrdered } from "../../../src/modules/ordered-json.ts";

test.each([
  ['{"b":1,"10":{"z":1,"2":[{"x":1,"0":2}]},"a":"\\"7\\":8","3":null}'],
  ['{"\\u00001":1,"a":2,"1":3,"\\u0000\\u00001":4}'],
  ['{"4294967296":1,"4294967294":2,"01":3,"-1":4,"1.5":5,"1":6}'],
  ['["1","2:",{"a\\\\":"1","1":"\\\\"}]'],
  ['{"b":1,"a":{"c":[true,null,1.5]}}'],
])("parseOrdered keeps keys in the order of %s", (text) => {
  expect(JSON.stringify(parseOrdered(text))).toBe(text);
});

test("parseOrdered makes objects that modules can use as any other", () => {
  const value = parseOrdered('{"users":{"b":{"uid":2},"10":{},"a":{}} , "n":1}') as { users: Record<string, { uid?: number }> };
  expect(Object.keys(value.users)).toEqual(["b", "10", "a"]);
  expect(Object.entries(value.users).map(([name, { uid }]) => `${name}:${uid}`)).toEqual(["b:2", "10:undefined", "a:undefined"]);
  expect("10" in value.users && Object.hasOwn(value.users, "10")).toBe(true);
  expect(value.users["10"]).toEqual({});
  expect({ ...value }).toEqual({ users: { b: { uid: 2 }, 10: {}, a: {} }, n: 1 });
});

test("parseOrdered keeps __proto__ a key, and refuses what is no JSON", () => {
  const value = parseOrdered('{"__proto__":{"x":1},"1":2}') as object;
  expect(Object.keys(value)).toEqual(["__proto__", "1"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(() => parseOrdered('{"1":')).toThrow(SyntaxError);
});
