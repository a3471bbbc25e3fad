/** A stage in TypeScript: `meta` says what it takes, `run` does it. It runs in the sandbox, under the engine's own Node. */

export const meta = {
  summary: "Write the message of the day",
  description: "Writes /etc/motd, one line of text after the other.",
  options: {
    type: "object",
    additionalProperties: false,
    required: ["lines"],
    properties: {
      lines: { type: "array", minItems: 1, items: { type: "string" }, description: "Lines of the message" },
    },
  },
} as const;

/** The part of what a stage is given that this one uses. */
interface Context {
  readonly options: { readonly lines: readonly string[] };
  /** The tree: paths are those inside of it, and no link leads out of it. */
  readonly tree: {
    makeDirectory(path: string, options?: { readonly parents?: boolean }): void;
    write(path: string, content: string): void;
  };
  log(line: string): void;
}

export function run({ tree, options, log }: Context): void {
  tree.makeDirectory("/etc", { parents: true });
  tree.write("/etc/motd", options.lines.map((line) => `${line}\n`).join(""));
  log(`Wrote ${options.lines.length} lines`);
}
