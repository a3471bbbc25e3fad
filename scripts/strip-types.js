import { createHash } from "node:crypto";
import { stripTypeScriptTypes } from "node:module";

/** Jest transform: TypeScript with erasable syntax becomes JavaScript with the same lines and columns. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: "strip" }) }),
  getCacheKey: (source, path) => createHash("sha256").update(`${process.version}\0${path}\0${source}`).digest("hex"),
};
