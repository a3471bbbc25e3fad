import { readdirSync } from "node:fs";

/** The folders of the catalogue, each with the type its modules fit. */
export const moduleKinds = [
  { folder: "stages", type: "StageModule", from: "stage" },
  { folder: "assemblers", type: "AssemblerModule", from: "assembler" },
  { folder: "sources", type: "SourceModule", from: "source" },
  { folder: "inputs", type: "InputModule", from: "input" },
  { folder: "devices", type: "DeviceModule", from: "device" },
  { folder: "mounts", type: "MountModule", from: "mount" },
  { folder: "runners", type: "RunnerModule", from: "runner" },
] as const;

export type ModuleKind = (typeof moduleKinds)[number];

/** Types of the modules in a folder, sorted. */
export function moduleTypes(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !["index.ts", "load.ts"].includes(name))
    .map((name) => name.replace(/(-module)?\.ts$/, ""))
    .sort();
}

/** File name of a module: its type, but `X.d.ts` would be a declaration for TypeScript, so `X.d` is in `X.d-module.ts`. */
export function moduleFile(type: string): string {
  return type.endsWith(".d") ? `${type}-module.ts` : `${type}.ts`;
}

/** `index.ts` of a folder: every module by its type, for whoever reads metas or runs modules in its own process. */
export function describeIndex({ folder, type, from }: ModuleKind): string {
  const types = moduleTypes(folder);
  return [
    "// Made by `npm run generate` from the names in this folder.",
    `import type { ${type} } from "../src/modules/${from}.ts";`,
    ...types.map((name) => `import * as ${identifier(name)} from "./${moduleFile(name)}";`),
    "",
    `/** The built-in ${folder}, by type. */`,
    `export const ${folder}: Readonly<Record<string, ${type}>> = {`,
    ...types.map((name) => `  "${name}": ${identifier(name)},`),
    "};",
    "",
  ].join("\n");
}

/** `load.ts` of a folder: loads the one module that a program of the sandbox runs. */
export function describeLoaders({ folder, type, from }: ModuleKind): string {
  return [
    "// Made by `npm run generate` from the names in this folder.",
    `import type { ${type} } from "../src/modules/${from}.ts";`,
    "",
    `/** Loads one of the built-in ${folder}. */`,
    `export const load${folder[0]?.toUpperCase()}${folder.slice(1)}: Readonly<Record<string, () => Promise<${type}>>> = {`,
    ...moduleTypes(folder).map((name) => `  "${name}": () => import("./${moduleFile(name)}"),`),
    "};",
    "",
  ].join("\n");
}

function identifier(type: string): string {
  return type
    .replace(/^org\.osbuild\./, "")
    .replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^(\d|(?:default|delete|error|function|import|new|package|switch|test|with)$)/, "_$1");
}
