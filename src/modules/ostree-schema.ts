/** Pieces of schemas that the OSTree stages share. */

/** Which deployment is meant: by name, or the only one there is. */
export const deploymentSchema = {
  description: "Which deployment: `osname` and `ref`, or `default` for the only one there is",
  additionalProperties: false,
  oneOf: [
    { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
    {
      not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
      properties: { default: { enum: [true] } },
    },
  ],
  properties: {
    osname: { type: "string", description: "Name of the stateroot" },
    ref: { type: "string", description: "Ref or commit of the deployment" },
    serial: { type: "number", description: "Number among deployments of one commit", default: 0 },
    default: { type: "boolean", description: "Take the only deployment there is", default: false },
  },
} as const;

/** The root filesystem that kernels are told about. */
export const rootfsSchema = {
  description: "Root filesystem, by its UUID or label, for the kernel command line",
  type: "object",
  oneOf: [{ required: ["uuid"] }, { required: ["label"] }],
  properties: { label: { type: "string" }, uuid: { type: "string" } },
} as const;
