import { expect, test } from "@jest/globals";
import { formatIni, formatKeyfile } from "../../../src/modules/ini.ts";

test("formatIni writes sections, one line for each entry of a list, Python's booleans and continued lines", () => {
  const text = formatIni({ a: { x: 1, y: true, z: ["p", "q"], m: "1\n2" }, b: {} });

  expect(text).toBe("[a]\nx=1\ny=True\nz=p\nz=q\nm=1\n\t2\n\n[b]\n\n");
});

test("formatKeyfile joins lists, merges entries of one name and names the others", () => {
  const device = [{ config: { a: true } }, { config: { b: ["1", "2"] } }, { name: "x", config: {} }];

  expect(formatKeyfile({ main: { n: 1 }, device })).toBe("[main]\nn=1\n\n[device]\na=true\nb=1,2\n\n[device-x]\n\n");
});
