import type { Command, Flag } from "./command.ts";

/** Every command. What a command needs loads when it runs. */

const libdir: Flag = {
  value: "DIR",
  multiple: true,
  short: "l",
  help: "Folder of extra modules, searched before the built-in ones",
};
const store: Flag = { value: "DIR", help: "Folder of sealed trees and fetched content (default .osbuild)" };
const json: Flag = { help: "Print the result as JSON" };
const exports: Flag = { value: "NAME", multiple: true, help: "Pipeline to export (default: what the manifest means)" };

export const commands: readonly Command[] = [
  {
    name: "build",
    summary: "Build what a manifest describes",
    positionals: "MANIFEST",
    minimum: 1,
    maximum: 1,
    flags: {
      store,
      cache: { value: "DIR", help: "The same as --store" },
      "output-directory": { value: "DIR", help: "Where exports go, each in a folder of its name (default output)" },
      export: exports,
      checkpoint: {
        value: "GLOB",
        multiple: true,
        help: "Seal trees only after these pipelines, stage ids or types (default: after every stage)",
      },
      libdir,
      sources: { value: "FILE", help: "Sources of a manifest of 2020" },
      secrets: { value: "FILE", help: "Secrets for sources of a manifest of 2020" },
      "build-env": { value: "FILE", help: "Build environment below that of a manifest of 2020" },
      "stage-timeout": { value: "SECONDS", help: "End a stage that takes longer" },
      "cache-max-size": { value: "SIZE", help: "Most the store may take: 20GB, 512MiB, unlimited" },
      "install-dependencies": { help: "Install host tools that are missing" },
      break: { value: "GLOB", optionalValue: "*", help: "Open a shell in the sandbox before stages of this type or id" },
      monitor: { value: "NAME", help: "LogMonitor, JSONSeqMonitor or NullMonitor" },
      "monitor-fd": { value: "N", help: "Descriptor the monitor writes to" },
      json,
      quiet: { short: "q", help: "Print only the end" },
    },
    run: async (input, world) => (await import("./build.ts")).buildCommand(input, world),
  },
  {
    name: "validate",
    summary: "Check manifests: every problem, where it is",
    positionals: "MANIFEST...",
    minimum: 1,
    maximum: Number.POSITIVE_INFINITY,
    flags: { libdir, json },
    run: async (input, world) => (await import("./validate.ts")).validateCommand(input, world),
  },
  {
    name: "inspect",
    summary: "Print a manifest with the ids of all its stages",
    positionals: "MANIFEST",
    minimum: 1,
    maximum: 1,
    flags: { libdir, json },
    run: async (input, world) => (await import("./inspect.ts")).inspectCommand(input, world),
  },
  {
    name: "boot",
    summary: "Start an image in QEMU and wait for a text on its serial console",
    positionals: "IMAGE",
    minimum: 1,
    maximum: 1,
    flags: {
      expect: { value: "REGEX", help: "Text that must appear (default 'login:')" },
      timeout: { value: "SECONDS", help: "How long to wait (default 300)" },
      firmware: { value: "bios|uefi", help: "Firmware of the machine (default bios)" },
      arch: { value: "x64|arm64", help: "Architecture of the machine (default: this one's)" },
      format: { value: "FORMAT", help: "Format of the image (default: as qemu-img sees it)" },
      memory: { value: "MIB", help: "Memory of the machine in MiB (default 1024)" },
      "no-kvm": { help: "Do not use KVM" },
    },
    run: async (input, world) => (await import("./boot.ts")).bootCommand(input, world),
  },
  {
    name: "modules",
    summary: "List the modules, or tell all about one",
    positionals: "[TYPE]",
    minimum: 0,
    maximum: 1,
    flags: { libdir, json },
    run: async (input, world) => (await import("./modules.ts")).modulesCommand(input, world),
  },
  {
    name: "tree-diff",
    summary: "Compare two folders entry by entry",
    positionals: "BEFORE AFTER",
    minimum: 2,
    maximum: 2,
    flags: {},
    run: async (input, world) => (await import("./tree-diff.ts")).treeDiffCommand(input, world),
  },
  {
    name: "store",
    summary: "Look after sealed trees: list, show ID, verify, prune, export ID DIR, pack ID FILE, import FILE...",
    positionals: "ACTION [ARGUMENT...]",
    minimum: 1,
    maximum: Number.POSITIVE_INFINITY,
    flags: {
      store,
      json,
      repair: { help: "verify: delete what is damaged and everything built on it" },
      "max-size": { value: "SIZE", help: "prune: what may stay (default 20 GB, or half the disk if that is less)" },
      since: { value: "ID", help: "pack: only what the tree adds to this one (default none: all of it)" },
    },
    run: async (input, world) => (await import("./store.ts")).storeCommand(input, world),
  },
];
