import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { commands } from "../../../src/cli/commands.ts";
import { extendCatalogue } from "../../../src/cli/documents.ts";
import { catalogue } from "../../../src/entry/catalogue.ts";
import { loadManifest } from "../../../src/manifest/load.ts";
import { parseDocument } from "../../../src/manifest/parse.ts";
import { distributions } from "../../../src/starter/distributions.ts";
import { isDisk, type StarterFormat, starterFormats, writeStarter } from "../../../src/starter/starter.ts";
import { openFolder, runCli } from "../../helpers/cli.ts";

const formats = Object.keys(starterFormats) as StarterFormat[];
const GiB = 2 ** 30;
let count = 0;
const request = {
  distribution: "debian-12",
  format: "qcow2" as StarterFormat,
  sizeBytes: 3 * GiB,
  architecture: "x64" as const,
  hostname: "box",
  user: "me",
  file: "m.yaml",
  uuid: () => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
  },
};

describe("writeStarter", () => {
  test.each(Object.keys(distributions))(
    "writes manifests of %s that are valid, for every format and architecture",
    async (distribution) => {
      const all = await extendCatalogue(catalogue, []);
      for (const format of formats) {
        for (const architecture of ["x64", "arm64"] as const) {
          const text = writeStarter({ ...request, distribution, format, architecture });
          const manifest = await loadManifest(await parseDocument(Buffer.from(text), "m.yaml"), {
            catalogue: all,
            osRelease: "ID=debian",
          });
          expect(manifest.pipelines.map(({ name }) => name)).toEqual(["build", "tree", "assembler"]);
          expect(manifest.format).toBe("1");
        }
      }
    },
  );

  test("gives every partition and filesystem a UUID of its own, and the same root to fstab, boot loader and disk", () => {
    const text = writeStarter(request);
    const uuids = [...text.matchAll(/uuid: (0{8}-\S{27})/g)].map(([, uuid]) => uuid);

    expect(uuids.filter((uuid) => uuid === uuids[0])).toHaveLength(3);
    expect(new Set(uuids).size).toBe(uuids.length - 2);
    expect(text).toContain("size: 3221225472\n");
    expect(text).toContain("filename: box.qcow2\n");
  });

  test("puts no kernel and no boot loader into archives", () => {
    for (const format of formats.filter((one) => !isDisk(one))) {
      const text = writeStarter({ ...request, format });
      expect({ format, found: /linux-image|grub/.test(text) }).toEqual({ format, found: false });
    }
  });
});

test("new writes a file once, with the public key it is given", async () => {
  await using folder = await openFolder("new");
  const [file, key] = [join(folder.path, "m.yaml"), join(folder.path, "id.pub")];
  writeFileSync(key, "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJm me@example.com\n");

  const first = await runCli([
    "new",
    "-d",
    "debian-13",
    "-f",
    "raw.xz",
    "--user",
    "me",
    "--ssh-key",
    key,
    "--size",
    "4GiB",
    file,
  ]);
  expect({ exitCode: first.exitCode, all: first.all }).toMatchObject({
    exitCode: 0,
    all: expect.stringContaining("Build it: sudo osbuild-action build"),
  });
  const text = readFileSync(file, "utf8");
  expect(text).toContain('key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJm me@example.com"\n');
  expect(text).toContain("suite: trixie\n");
  expect(await runCli(["validate", file])).toMatchObject({ exitCode: 0 });
  expect(await runCli(["new", file])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("there is such a file already"),
  });
  expect(readFileSync(file, "utf8")).toBe(text);
});

test.each([
  [["-d", "debian12"], "Did you mean 'debian-12'?"],
  [["-f", "iso"], "Cannot use --format 'iso'"],
  [["-f", "tar", "--size", "2GiB"], "only disks have one"],
  [["--size", "100MB"], "debian-12 needs 1.5 GiB"],
  [["--hostname", "Not OK"], "Cannot use --hostname 'Not OK'"],
  [["--ssh-key", "package.json"], "it is no public key of one line"],
] as const)("new refuses %j", async (args, message) => {
  expect(await runCli(["new", ...args])).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining(message) });
});

test("the help of new names every distribution and format", () => {
  const flags = commands.find(({ name }) => name === "new")?.flags;
  for (const name of Object.keys(distributions)) expect(flags?.distribution?.help).toContain(name);
  for (const name of formats) expect(flags?.format?.help).toContain(name);
});
