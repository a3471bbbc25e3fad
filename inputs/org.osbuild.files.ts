import { lstatSync } from "node:fs";
import { join, posix } from "node:path";
import type { InputContext, InputMeta, InputReference, MappedInput } from "../src/modules/input.ts";
import { referenceList, referenceMap } from "../src/modules/references.ts";
import { StageFailure } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

const metadata = {
  description: "What the stage is told about the file: `rpm.check_gpg`",
  type: "object",
  additionalProperties: false,
  patternProperties: { "^\\w+[.]{1}\\w+$": { additionalProperties: false } },
} as const;
const fetched = { type: "object", additionalProperties: false, properties: { metadata } } as const;
const built = {
  type: "object",
  additionalProperties: false,
  properties: { metadata, file: { description: "File of the pipeline's tree", type: "string" } },
} as const;

export const meta = {
  summary: "Show files, fetched ones by checksum or built ones by path",
  description:
    "Files from sources have their checksum as name. A file of another pipeline's tree keeps its path. " +
    "`metadata` of each reference is handed to the stage.",
  schema: {
    additionalProperties: true,
    oneOf: [
      {
        additionalProperties: false,
        required: ["type", "origin", "references"],
        properties: {
          type: { enum: ["org.osbuild.files"] },
          origin: { type: "string", description: "Files that sources fetched", enum: ["org.osbuild.source"] },
          references: {
            description: "Checksums of the files",
            oneOf: [{ type: "array", items: { type: "string" } }, referenceList(fetched), referenceMap(fetched)],
          },
        },
      },
      {
        additionalProperties: false,
        required: ["type", "origin", "references"],
        properties: {
          type: { enum: ["org.osbuild.files"] },
          origin: { type: "string", description: "A file of another pipeline's tree", enum: ["org.osbuild.pipeline"] },
          references: { description: "The pipelines and their files", oneOf: [referenceList(built), referenceMap(built)] },
        },
      },
    ],
  },
  example: {
    type: "org.osbuild.files",
    origin: "org.osbuild.source",
    references: ["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  },
} as const satisfies InputMeta;

export async function map(context: InputContext): Promise<MappedInput> {
  const files: Record<string, unknown> = {};
  for (const reference of context.references) {
    const path = context.origin === "org.osbuild.source" ? mapFetched(context, reference) : await mapBuilt(context, reference);
    files[path] = reference.options.metadata ?? {};
  }
  return { data: { files }, [Symbol.asyncDispose]: async () => {} };
}

function mapFetched({ name, sourcePath, link }: InputContext, { id }: InputReference): string {
  if (id === null || !/^[a-z0-9]+:[0-9a-f]+$/.test(id))
    throw new StageFailure(`Cannot map the input '${name}': '${id}' is no checksum`);
  const source = join(sourcePath("org.osbuild.files"), id);
  if (!lstatSync(source, { throwIfNoEntry: false })?.isFile()) {
    throw new StageFailure(`Cannot map the input '${name}': '${id}' was not fetched`);
  }
  link(source, id);
  return id;
}

async function mapBuilt({ name, readTree, bind, target }: InputContext, reference: InputReference): Promise<string> {
  const { file } = reference.options;
  if (typeof file !== "string")
    throw new StageFailure(`Cannot map the input '${name}': a reference to a pipeline must name a 'file'`);
  const tree = new Tree(await readTree(reference));
  const path = posix.normalize(`/${file}`).slice(1);
  if (!tree.isFile(path))
    throw new StageFailure(`Cannot map the input '${name}': there is no file '${file}' in the pipeline's tree`);
  new Tree(target).makeDirectory(posix.dirname(path), { parents: true });
  bind(tree.resolve(path), path);
  return path;
}
