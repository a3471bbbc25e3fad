import { type Catalogue, createCatalogue } from "../../src/modules/catalogue.ts";
import type { ModuleMeta } from "../../src/modules/meta.ts";
import type { Schema } from "../../src/schema/infer.ts";

const about: ModuleMeta = { summary: "A module of the tests", description: "" };
const run = () => {};
const noop: Schema = { type: "object" };
const input: Schema = { type: "object", properties: { type: {}, origin: {}, references: {}, options: {} } };
const mount: Schema = {
  type: "object",
  required: ["source", "target"],
  properties: { options: { type: "object", properties: { readonly: { type: "boolean" } }, additionalProperties: false } },
};
const blockDevice: Schema = {
  type: "object",
  required: ["filename"],
  additionalProperties: false,
  properties: { filename: { type: "string" }, start: { type: "integer" } },
};

/** A small catalogue of every kind, so that tests of manifests do not change with the modules of the product. */
export const testCatalogue: Catalogue = createCatalogue({
  stages: {
    "org.osbuild.noop": { meta: { ...about, options: noop, inputs: {} }, run },
    "org.osbuild.tar": { meta: { ...about, options: noop, inputs: {} }, run },
    "org.osbuild.rpm": { meta: { ...about, options: noop, inputs: {} }, run },
    "org.osbuild.hostname": {
      meta: {
        ...about,
        options: {
          type: "object",
          additionalProperties: false,
          required: ["hostname"],
          properties: { hostname: { type: "string" } },
        },
      },
      run,
    },
    "org.osbuild.mkfs.xfs": {
      meta: { ...about, options: { type: "object", properties: { agcount: { type: "integer" } } }, devices: { type: "object" } },
      run,
    },
  },
  assemblers: {
    "org.osbuild.tar": { meta: { ...about, options: { type: "object", properties: { filename: { type: "string" } } } }, run },
  },
  sources: { "org.osbuild.curl": { meta: { ...about, schema: noop }, contentType: "org.osbuild.files", fetch: async () => {} } },
  inputs: {
    "org.osbuild.tree": { meta: { ...about, schema: input }, map: async () => Promise.reject(new Error("Not in tests")) },
    "org.osbuild.files": { meta: { ...about, schema: input }, map: async () => Promise.reject(new Error("Not in tests")) },
  },
  devices: {
    "org.osbuild.loopback": { meta: { ...about, options: blockDevice } },
    "org.osbuild.lvm2.lv": { meta: { ...about, options: { type: "object" } } },
  } as never,
  mounts: { "org.osbuild.ext4": { meta: { ...about, schema: mount } } } as never,
  runners: {
    "org.osbuild.linux": { meta: about },
    "org.osbuild.fedora38": { meta: { ...about, aliases: ["org.osbuild.eln11"] } },
    "org.osbuild.ubuntu1804": { meta: { ...about, aliases: ["org.osbuild.debian"] } },
  },
});
