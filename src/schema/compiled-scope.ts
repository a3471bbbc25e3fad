import equal from "ajv/dist/runtime/equal.js";
import ucs2length from "ajv/dist/runtime/ucs2length.js";
import { isWholeNumber } from "./float-members.ts";
import { lazyPythonRegex } from "./python-regex.ts";

/** What code made ahead calls, by the names it has there. */
export const compiledScope = {
  equal: equal.default,
  ucs2length: ucs2length.default,
  isWholeNumber,
  lazyPythonRegex,
} as const;
