import { existsSync } from "node:fs";
import { join } from "node:path";
import type { InputContext, InputMeta, InputReference, MappedInput } from "../src/modules/input.ts";
import { referenceList, referenceMap, requireId } from "../src/modules/references.ts";
import { StageFailure } from "../src/modules/stage.ts";
import { Tree } from "../src/modules/tree.ts";

const options = {
  type: "object",
  required: ["name"],
  additionalProperties: false,
  properties: { name: { type: "string", description: "Name to use for the image" } },
} as const;
const references = [referenceList(options), referenceMap(options)] as const;

export const meta = {
  summary: "Show container images",
  description:
    "Images that were fetched, as skopeo's `dir` format, or the OCI archive that another pipeline made: the first file of its tree.",
  schema: {
    additionalProperties: true,
    oneOf: [
      {
        additionalProperties: false,
        required: ["type", "origin", "references"],
        properties: {
          type: { enum: ["org.osbuild.containers"] },
          origin: { type: "string", description: "Images that sources fetched", enum: ["org.osbuild.source"] },
          references: { description: "Ids of the images", oneOf: references },
        },
      },
      {
        additionalProperties: false,
        required: ["type", "origin", "references"],
        properties: {
          type: { enum: ["org.osbuild.containers"] },
          origin: { type: "string", description: "An archive that a pipeline made", enum: ["org.osbuild.pipeline"] },
          references: { description: "The pipelines", oneOf: references },
        },
      },
    ],
  },
  example: {
    type: "org.osbuild.containers",
    origin: "org.osbuild.source",
    references: { "sha256:1b3ee35aacca9866b01dd96e870136266bde18006ac2f0d6eb706c798d1fa3c3": { name: "localhost/app:latest" } },
  },
} as const satisfies InputMeta;

export async function map(context: InputContext): Promise<MappedInput> {
  const archives: Record<string, unknown> = {};
  for (const reference of context.references) {
    const isFetched = context.origin === "org.osbuild.source";
    const key = isFetched ? showFetched(context, reference) : await showBuilt(context, reference);
    archives[key] = { format: isFetched ? "dir" : "oci-archive", name: reference.options.name };
  }
  return { data: { archives }, [Symbol.asyncDispose]: async () => {} };
}

function showFetched({ name, sourcePath, bind }: InputContext, reference: InputReference): string {
  const id = requireId(name, reference);
  if (!/^sha256:[0-9a-f]{64}$/.test(id)) throw new StageFailure(`Cannot map the input '${name}': '${id}' is no image id`);
  const image = join(sourcePath("org.osbuild.containers"), id, "image");
  if (!existsSync(image)) throw new StageFailure(`Cannot map the input '${name}': the image '${id}' was not fetched`);
  bind(image, id);
  return id;
}

async function showBuilt({ name, readTree, bind }: InputContext, reference: InputReference): Promise<string> {
  const path = await readTree(reference);
  const tree = new Tree(path);
  const archive = tree.list("/").find((file) => tree.isFile(file));
  if (archive === undefined) throw new StageFailure(`Cannot map the input '${name}': the pipeline's tree has no file at its top`);
  bind(path, ".");
  return archive;
}
