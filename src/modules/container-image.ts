import { createHash } from "node:crypto";

/** Container images as sources name them, and where skopeo finds them. */

export interface ImageItem {
  readonly image: {
    readonly name: string;
    readonly digest?: string;
    readonly "tls-verify"?: boolean;
    readonly "containers-transport"?: "docker" | "containers-storage";
    readonly "storage-location"?: string;
  };
}

/** Properties of an image in a manifest, but its digest. */
export const imageProperties = {
  name: { type: "string", description: "Name of the image, with its registry" },
  "tls-verify": { type: "boolean", description: "Insist on https; true when absent" },
  "containers-transport": {
    type: "string",
    enum: ["docker", "containers-storage"],
    description: "Whether a registry or the host's storage has it",
    default: "docker",
  },
  "storage-location": { type: "string", description: "Where the host's storage is, when not in its usual place" },
} as const;

/** Arguments of `skopeo copy` for where an image comes from. */
export function describeImage({ image }: ImageItem, digest: string): readonly string[] {
  const location = image["storage-location"];
  const place = location ? `[overlay@${location}]` : "";
  const flags = image["tls-verify"] === false ? ["--src-tls-verify=false"] : [];
  const transport = image["containers-transport"] === "containers-storage" ? "containers-storage:" : "docker://";
  return [...flags, `${transport}${place}${image.name}@${digest}`];
}

/** An image's id: the digest of its configuration. */
export function imageId(configuration: string): string {
  return `sha256:${createHash("sha256").update(configuration).digest("hex")}`;
}
