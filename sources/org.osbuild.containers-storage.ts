import { imageId } from "../src/modules/container-image.ts";
import { readContainerStorage } from "../src/modules/container-storage.ts";
import type { SourceContext, SourceMeta } from "../src/modules/source.ts";
import { StageFailure } from "../src/modules/stage.ts";

export const meta = {
  summary: "Use container images of the host's storage",
  description:
    "Fetches nothing: it checks with `skopeo` that the host's container storage has the images, and that they are the right ones.",
  tools: ["skopeo"],
  schema: {
    additionalProperties: false,
    properties: {
      items: {
        description: "Images by their id",
        type: "object",
        additionalProperties: false,
        patternProperties: { "sha256:[0-9a-f]{64}": { type: "object", additionalProperties: false } },
      },
    },
  },
  example: { items: { "sha256:1b3ee35aacca9866b01dd96e870136266bde18006ac2f0d6eb706c798d1fa3c3": {} } },
} as const satisfies SourceMeta;

export const contentType = "org.osbuild.containers-storage";

export async function has(): Promise<boolean> {
  return false;
}

export async function fetch({ id, exec }: SourceContext): Promise<void> {
  const { driver, graphroot, runroot } = readContainerStorage();
  const image = `containers-storage:[${driver}@${graphroot}+${runroot}]${id.replace("sha256:", "")}`;
  const { stdout } = await exec("skopeo", ["inspect", "--raw", "--config", image], { quiet: true });
  if (imageId(stdout) !== id)
    throw new StageFailure(`The image '${id}' of the host's container storage has the id ${imageId(stdout)}`);
}
