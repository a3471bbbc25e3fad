import { readContainerStorage } from "../src/modules/container-storage.ts";
import type { InputContext, InputMeta, MappedInput } from "../src/modules/input.ts";
import { referenceList, referenceMap, requireId } from "../src/modules/references.ts";

const options = {
  type: "object",
  additionalProperties: false,
  properties: { name: { type: "string", description: "Name to use for the image" } },
} as const;

export const meta = {
  summary: "Show container images of the host's storage",
  description: "The whole container storage of the host, read-only, as `storage` in the input's folder; nothing is copied.",
  schema: {
    additionalProperties: false,
    required: ["type", "origin", "references"],
    properties: {
      type: { enum: ["org.osbuild.containers-storage"] },
      origin: { type: "string", description: "Always a source", enum: ["org.osbuild.source"] },
      references: { description: "Ids of the images", oneOf: [referenceList(options), referenceMap(options)] },
    },
  },
  example: {
    type: "org.osbuild.containers-storage",
    origin: "org.osbuild.source",
    references: { "sha256:1b3ee35aacca9866b01dd96e870136266bde18006ac2f0d6eb706c798d1fa3c3": { name: "localhost/app:latest" } },
  },
} as const satisfies InputMeta;

export async function map({ name, references, bind }: InputContext): Promise<MappedInput> {
  const storage = readContainerStorage();
  bind(storage.graphroot, "storage");
  const archives = references.map((reference) => {
    const id = requireId(name, reference);
    return [id, { format: "containers-storage", name: reference.options.name ?? id, storage }] as const;
  });
  return { data: { archives: Object.fromEntries(archives) }, [Symbol.asyncDispose]: async () => {} };
}
