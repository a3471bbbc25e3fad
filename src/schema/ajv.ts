// The default export: the bundler makes no named exports of a module that exports a function.
import ajvModule, { type Ajv, type CodeKeywordDefinition, type ErrorObject, type Options } from "ajv";
import { isWholeNumber } from "./float-members.ts";
import { lazyPythonRegex } from "./python-regex.ts";

/**
 * ajv set up for osbuild's schemas as `adaptSchema` gives them. Errors are found by code made when it is needed; the build makes code ahead
 * that only tells what fits, a third as long. What fits is the same for both.
 */

const { _, Name } = ajvModule;

/** What does not fit a schema: ajv's error with its data, and for unions the errors of every branch. */
export type SchemaError = ErrorObject;

/** Ajv that finds everything that does not fit. */
export function createErrorAjv(): Ajv {
  const ajv = createAjv({ allErrors: true, verbose: true, code: { optimize: false } });
  for (const keyword of ["oneOf", "anyOf"] as const) ajv.removeKeyword(keyword).addKeyword(unionKeyword(keyword));
  return ajv;
}

/** Ajv whose code can be printed. Schemas go below the keyword `fits`, which makes no errors. */
export function createPrintingAjv(): Ajv {
  return createAjv({ messages: false, inlineRefs: false, code: { source: true, lines: true } }).addKeyword({
    keyword: "fits",
    code(cxt) {
      const valid = cxt.gen.name("valid");
      cxt.subschema({ keyword: "fits", createErrors: false }, valid);
      cxt.ok(valid);
    },
  });
}

function createAjv({ code, ...options }: Options): Ajv {
  const ajv = new ajvModule.Ajv({
    strict: false,
    validateSchema: false,
    logger: false,
    addUsedSchema: false,
    ownProperties: true,
    code: { ...code, regExp: Object.assign(lazyPythonRegex, { code: "lazyPythonRegex" }) },
    ...options,
  });
  return ajv.addKeyword(wholeNumber);
}

const wholeNumber: CodeKeywordDefinition = {
  keyword: "wholeNumber",
  type: "number",
  code(cxt) {
    const { gen, data, it } = cxt;
    const check = gen.scopeValue("func", { ref: isWholeNumber, code: _`isWholeNumber` });
    cxt.pass(_`${check}(${data}, ${it.parentData}, ${it.parentDataProperty})`);
  },
};

/** `oneOf` and `anyOf` with the errors of each branch kept apart; ajv's own would mix them. */
function unionKeyword(keyword: "oneOf" | "anyOf"): CodeKeywordDefinition {
  const errors = new Name("vErrors");
  return {
    keyword,
    schemaType: "array",
    trackErrors: true,
    error: { message: "", params: ({ params }) => _`{branches: ${params.branches}, matching: ${params.matching}}` },
    code(cxt) {
      const { gen, errsCount } = cxt;
      const branches = gen.const("branches", _`[]`);
      const matching = gen.let("matching", 0);
      for (const schemaProp of cxt.schema.keys()) {
        const valid = gen.name("valid");
        cxt.subschema({ keyword, schemaProp, compositeRule: true }, valid);
        gen.if(valid, _`${matching}++`);
        gen.code(_`${branches}.push(${errors} === null ? [] : ${errors}.slice(${errsCount}))`);
        cxt.reset();
      }
      cxt.setParams({ branches, matching });
      cxt.pass(keyword === "oneOf" ? _`${matching} === 1` : _`${matching} > 0`);
    },
  };
}
