const text = (description: string) => ({ type: "string", description }) as const;
const texts = (description: string) => ({ type: "array", description, items: { type: "string" } }) as const;

/** Schema of the execution parameters of an OCI image. */
export const ociConfigSchema = {
  type: "object",
  description: "How a container of the image is run",
  additionalProperties: false,
  properties: {
    Cmd: { ...texts("Command"), default: ["sh"] },
    Entrypoint: texts("Program that runs the command"),
    Env: {
      ...texts("Environment: `NAME=VALUE`"),
      default: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
    },
    ExposedPorts: texts("Ports: `80`, `53/udp`"),
    User: text("User that runs the command"),
    Labels: { type: "object", description: "Labels of the image", additionalProperties: true },
    StopSiganl: text("Signal that stops the container; the name is misspelt in osbuild's schema"),
    Volumes: texts("Folders that are volumes"),
    WorkingDir: text("Folder the command starts in"),
  },
} as const;
