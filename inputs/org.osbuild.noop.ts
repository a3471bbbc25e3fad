import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { InputContext, InputMeta, MappedInput } from "../src/modules/input.ts";

export const meta = {
  summary: "Show nothing",
  description: "Tells the stage its references and shows an empty folder; for tests.",
  schema: { additionalProperties: true },
  example: { type: "org.osbuild.noop", origin: "org.osbuild.source", references: ["any"] },
} as const satisfies InputMeta;

export async function map({ target, references }: InputContext): Promise<MappedInput> {
  const path = join(target, randomUUID());
  mkdirSync(path);
  const refs = Object.fromEntries(references.map(({ id, options }) => [String(id), options]));
  return { path, data: { refs }, [Symbol.asyncDispose]: async () => {} };
}
