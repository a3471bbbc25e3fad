import { describe, expect, test } from "@jest/globals";
import { parsePackageFile } from "../../../src/lock/locked-package.ts";
import { compareLocked, describeChanges, listLocked, summarizeChanges } from "../../../src/lock/package-changes.ts";
import { parseDocument } from "../../../src/manifest/parse.ts";

const read = (value: unknown) => parseDocument(Buffer.from(JSON.stringify(value)), "lock.json");
const sum = (digit: string) => `sha256:${digit.repeat(64)}`;

/** A lock of format 2 with these files. */
const lockOf = (files: Readonly<Record<string, string>>) =>
  read({
    version: "2",
    pipelines: [
      {
        name: "os",
        stages: [
          {
            type: "org.osbuild.dpkg",
            inputs: { packages: { type: "org.osbuild.files", origin: "org.osbuild.source", references: Object.keys(files) } },
          },
        ],
      },
    ],
    sources: { "org.osbuild.curl": { items: files } },
  });

describe("parsePackageFile", () => {
  test.each([
    ["bsdutils_1%3a2.38.1-5%2bdeb12u3_amd64.deb", "bsdutils", "1:2.38.1-5+deb12u3", "amd64"],
    ["tzdata_2024a-0_all.deb", "tzdata", "2024a-0", "all"],
    ["gtk-murrine-engine-0.98.2-28.fc42.x86_64.rpm", "gtk-murrine-engine", "0.98.2-28.fc42", "x86_64"],
  ])("reads %s", (file, name, version, architecture) => {
    expect(parsePackageFile(file)).toEqual({ name, version, architecture });
  });

  test.each(["image.tar", "a.deb", "%E0%A4%A_1_all.deb.sig"])("knows no package in %s", (file) => {
    expect(parsePackageFile(file)).toBeUndefined();
  });
});

test("compareLocked tells what came, went, changed and was rebuilt", async () => {
  const before = listLocked(
    await lockOf({
      [sum("a")]: "http://m/same_1_all.deb",
      [sum("b")]: "http://m/gone_1_all.deb",
      [sum("c")]: "http://m/newer_1%3a1-1_amd64.deb",
      [sum("d")]: "http://m/again_1_all.deb?x=/y",
    }),
  );
  const after = listLocked(
    await lockOf({
      [sum("a")]: "http://other/same_1_all.deb",
      [sum("e")]: "http://m/fresh_1_all.deb",
      [sum("f")]: "http://m/newer_1%3a2-1_amd64.deb",
      [sum("0")]: "http://m/again_1_all.deb",
    }),
  );
  const changes = compareLocked(before.get("os") ?? new Map(), after.get("os") ?? new Map());

  expect(describeChanges(changes)).toEqual([
    "  ~ again  1, other content",
    "  + fresh  1",
    "  - gone   1",
    "  ~ newer  1:1-1 -> 1:2-1",
  ]);
  expect(summarizeChanges(changes)).toBe("1 package added, 1 package removed, 2 packages changed");
  expect(summarizeChanges(compareLocked(new Map(), new Map()))).toBe("the same packages");
});

test("compareLocked keeps two versions of one package apart", async () => {
  const kernels = { [sum("a")]: "http://m/kernel-6.1-1.x86_64.rpm", [sum("b")]: "http://m/kernel-6.2-1.x86_64.rpm" };
  const one = listLocked(await lockOf({ [sum("a")]: "http://m/kernel-6.1-1.x86_64.rpm" })).get("os") ?? new Map();
  const two = listLocked(await lockOf(kernels)).get("os") ?? new Map();

  expect(compareLocked(one, two)).toMatchObject({ added: [{ name: "kernel", version: "6.2-1" }], removed: [], changed: [] });
});

test("listLocked reads format 1, its builds first, and rpm packages that must be signed", async () => {
  const pipeline = {
    build: {
      runner: "org.osbuild.linux",
      pipeline: { stages: [{ name: "org.osbuild.dpkg", options: { packages: [sum("a")] } }] },
    },
    stages: [{ name: "org.osbuild.rpm", options: { packages: [{ checksum: sum("b"), check_gpg: true }, sum("9")] } }],
  };
  const urls = { [sum("a")]: "http://m/a_1_all.deb", [sum("b")]: { url: "http://m/b-1-2.noarch.rpm" } };
  const locked = listLocked(await read({ pipeline, sources: { "org.osbuild.files": { urls } } }));

  expect([...locked].map(([name, packages]) => [name, [...packages.values()].map((one) => one.name)])).toEqual([
    ["build", ["a"]],
    ["tree", ["b"]],
  ]);
});
