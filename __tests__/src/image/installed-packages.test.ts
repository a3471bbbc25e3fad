import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { isSystem, readSystem } from "../../../src/image/installed-packages.ts";
import { describeSbom } from "../../../src/image/sbom.ts";
import { openFolder } from "../../helpers/cli.ts";

const status = `Package: zlib1g
Status: install ok installed
Installed-Size: 168
Maintainer: Mark <mark@example.com>
Architecture: amd64
Source: zlib (1:1.2.13)
Version: 1:1.2.13.dfsg-1
Homepage: http://zlib.example.com/
Description: compression library - runtime
 Long text.

Package: gone
Status: deinstall ok config-files
Version: 1
Architecture: all

Package: bash
Status: install ok installed
Installed-Size: 7164
Architecture: amd64
Version: 5.2
Description: shell
`;

async function makeTree(files: Readonly<Record<string, string>>) {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await openFolder("system"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  }
  const owned = stack.move();
  return { path: folder.path, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

const debian = { "usr/lib/os-release": 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n', "var/lib/dpkg/status": status };

describe("readSystem", () => {
  test("reads what dpkg says is installed, sorted by name", async () => {
    await using tree = await makeTree(debian);
    const { packages, release } = await readSystem(tree.path);

    expect(release).toMatchObject({ ID: "debian", VERSION_ID: "12", PRETTY_NAME: "Debian 12" });
    expect(packages).toMatchObject([
      { name: "bash", version: "5.2", source: "bash 5.2", installedBytes: 7164 * 1024 },
      { name: "zlib1g", version: "1:1.2.13.dfsg-1", source: "zlib 1:1.2.13", supplier: "Mark <mark@example.com>" },
    ]);
  });

  test("reads status.d of images without a package manager", async () => {
    await using tree = await makeTree({
      "var/lib/dpkg/status.d/base": "Package: base\nVersion: 1\nArchitecture: all\n",
      "var/lib/dpkg/status.d/base.md5sums": "Package: wrong\n",
    });

    expect((await readSystem(tree.path)).packages.map(({ name }) => name)).toEqual(["base"]);
  });

  test("follows no link out of the tree", async () => {
    await using outside = await makeTree({ status });
    await using tree = await makeTree({ "var/lib/dpkg/x": "" });
    symlinkSync(join(outside.path, "status"), join(tree.path, "var/lib/dpkg/status"));

    expect((await readSystem(tree.path)).packages).toEqual([]);
  });

  test("isSystem knows a folder without a system", async () => {
    await using tree = await makeTree({ "EFI/BOOT/BOOTX64.EFI": "" });
    expect(isSystem(tree.path)).toBe(false);
  });
});

/** The schemas that SPDX and CycloneDX publish, as they are; a bill names what is in the other two. */
function compileSchema(name: string) {
  const folder = join(import.meta.dirname, "../../fixtures/sbom");
  const read = (file: string): object => JSON.parse(readFileSync(join(folder, `${file}.schema.json`), "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  for (const file of ["spdx", "jsf-0.82"]) ajv.addSchema(read(file));
  return ajv.compile(read(name));
}

describe("describeSbom", () => {
  const subjectOf = async (path: string) => ({
    name: "disk.raw",
    sha256: "ab".repeat(32),
    system: await readSystem(path),
    version: "1.0.0",
  });

  test.each([
    ["spdx", "spdx-2.3"],
    ["cyclonedx", "bom-1.6"],
  ] as const)("writes %s as its published schema wants it", async (format, schema) => {
    await using tree = await makeTree(debian);
    const isValid = compileSchema(schema);
    isValid(describeSbom(format, await subjectOf(tree.path)));

    expect(isValid.errors).toBeNull();
  });

  test("writes SPDX 2.3 whose ids are unique and whose relationships lead to them", async () => {
    await using tree = await makeTree(debian);
    const bill = describeSbom("spdx", await subjectOf(tree.path)) as {
      readonly packages: readonly {
        readonly SPDXID: string;
        readonly externalRefs?: readonly { readonly referenceLocator: string }[];
      }[];
      readonly relationships: readonly { readonly relatedSpdxElement: string }[];
    };

    expect(bill).toMatchObject({ spdxVersion: "SPDX-2.3", dataLicense: "CC0-1.0", SPDXID: "SPDXRef-DOCUMENT" });
    const ids = bill.packages.map(({ SPDXID }) => SPDXID);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
    expect(bill.relationships.map((one) => one.relatedSpdxElement)).toEqual(ids);
    expect(bill.packages.at(-1)?.externalRefs?.[0]?.referenceLocator).toBe(
      "pkg:deb/debian/zlib1g@1:1.2.13.dfsg-1?arch=amd64&distro=debian-12",
    );
  });

  test("writes CycloneDX 1.6 with every package, and the same bytes again", async () => {
    await using tree = await makeTree(debian);
    const subject = await subjectOf(tree.path);
    const bill = describeSbom("cyclonedx", subject);

    expect(bill).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      components: [{ name: "bash" }, { name: "zlib1g", description: "compression library - runtime" }],
    });
    expect(JSON.stringify(describeSbom("cyclonedx", await subjectOf(tree.path)))).toBe(JSON.stringify(bill));
    const other = describeSbom("cyclonedx", { ...subject, sha256: "cd".repeat(32) }) as { readonly serialNumber: string };
    expect(other.serialNumber).not.toBe((bill as { readonly serialNumber: string }).serialNumber);
  });
});
