import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { type Case, type Measurement, measureInTurn, openScratch, runCommand } from "./measure.ts";

/** What reading a megabyte of manifest costs, as JSON and as YAML; the first line is Node alone. */
export async function measureManifests(cli: readonly string[]): Promise<readonly Measurement[]> {
  using scratch = openScratch();
  const read = writeManifests(scratch.path).flatMap(([name, file]) =>
    ["validate", "inspect", "plan"].map((verb): Case => [`${verb} ${name}`, () => runCommand([...cli, verb, file])]),
  );
  return await measureInTurn(5, [["node on nothing", () => runCommand([process.execPath, "-e", "0"])], ...read]);
}

const bytes = 1_000_000;

function writeManifests(folder: string): readonly (readonly [name: string, file: string])[] {
  const shapes = { stages: describeStages, packages: describePackages, mounts: describeMounts };
  const formats = { json: JSON.stringify, yaml: (value: unknown) => stringify(value, { aliasDuplicateObjects: false }) };
  return Object.entries(shapes).flatMap(([shape, describe]) =>
    Object.entries(formats).map(([format, print]) => {
      const count = Math.round((100 * bytes) / print(describe(100)).length);
      const file = join(folder, `${shape}.${format}`);
      writeFileSync(file, print(describe(count)));
      return [`${count} ${shape}, ${format}`, file] as const;
    }),
  );
}

function describeStages(count: number): unknown {
  const stages = Array.from({ length: count }, (_, index) => ({
    type: "org.osbuild.hostname",
    options: { hostname: `host${index}` },
  }));
  return { version: "2", pipelines: [{ name: "tree", stages }] };
}

function describePackages(count: number): unknown {
  const ids = Array.from({ length: count }, (_, index) => `sha256:${createHash("sha256").update(String(index)).digest("hex")}`);
  const references = Object.fromEntries(ids.map((id) => [id, { metadata: { "rpm.check_gpg": true } }]));
  const packages = { type: "org.osbuild.files", origin: "org.osbuild.source", references };
  const items = Object.fromEntries(ids.map((id, index) => [id, { url: `https://example.com/packages/p${index}.rpm` }]));
  const stages = [{ type: "org.osbuild.rpm", inputs: { packages } }];
  return { version: "2", pipelines: [{ name: "tree", stages }], sources: { "org.osbuild.curl": { items } } };
}

function describeMounts(count: number): unknown {
  const stages = Array.from({ length: count }, (_, start) => ({
    type: "org.osbuild.copy",
    devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start } } },
    mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/" }],
    options: { paths: [{ from: "tree:///", to: "mount://root/" }] },
  }));
  return { version: "2", pipelines: [{ name: "tree", stages }] };
}
