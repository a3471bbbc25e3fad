export const id = 6164;
export const ids = [6164];
export const modules = {

/***/ 22429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ formatJson),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85653);

/**
 * JSON text exactly as Python's `json.dumps` writes it, since osbuild's ids are hashes of such text: ", " and ": " between parts,
 * everything outside printable ASCII escaped, integers with all their digits, floats in Python's shortest form.
 */
/** The text that ids are made of: keys sorted by code point at every level. */
function canonicalJson(value) {
    return write(value, true);
}
/** The same text with keys in the order they have. */
function formatJson(value) {
    return write(value, false);
}
function write(value, sorted) {
    if (value === null)
        return "null";
    if (typeof value === "string")
        return quote(value);
    if (typeof value === "boolean")
        return value ? "true" : "false";
    if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .W)
        return formatNumber(value.source);
    if (value instanceof Map)
        return writeObject(value, sorted);
    let text = "[";
    for (const item of value)
        text += (text === "[" ? "" : ", ") + write(item, sorted);
    return `${text}]`;
}
function writeObject(object, sorted) {
    const members = sorted && object.size > 1 ? [...object].sort(([a], [b]) => compareCodePoints(a, b)) : object;
    let text = "";
    for (const [key, value] of members)
        text += `${text === "" ? "{" : ", "}${quote(key)}: ${write(value, sorted)}`;
    return text === "" ? "{}" : `${text}}`;
}
function quote(text) {
    if (/^[ !#-[\]-~]*$/.test(text))
        return `"${text}"`;
    return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** A number as Python prints the value that this text stands for. */
function formatNumber(source) {
    if (!/[.eE]/.test(source))
        return source === "-0" ? "0" : source;
    const value = Number(source);
    const sign = Object.is(value, -0) || value < 0 ? "-" : "";
    return sign + formatMagnitude(Math.abs(value));
}
/** Positional from 0.0001 up to 10^16, scientific with at least two exponent digits outside. */
function formatMagnitude(value) {
    const [mantissa = "0", power = "0"] = value.toExponential().split("e");
    const exponent = Number(power);
    const digits = mantissa.replace(".", "");
    if (exponent < -4 || exponent >= 16)
        return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
    if (exponent < 0)
        return `0.${"0".repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
    return `${whole}.${digits.slice(exponent + 1) || "0"}`;
}
/** JavaScript sorts by UTF-16 unit, which puts surrogate pairs before U+E000 to U+FFFF; code points say otherwise. */
function compareCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return rank(left) - rank(right);
    }
    return a.length - b.length;
}
function rank(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 36164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hO: () => (/* binding */ addTo2020),
  FK: () => (/* binding */ describeManifest),
  eY: () => (/* binding */ loadManifest),
  WI: () => (/* binding */ readManifest)
});

// UNUSED EXPORTS: parseManifest

// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/schema/draft.js
/**
 * Schemas as osbuild writes them (JSON Schema draft 4, whatever the author misspelt ignored) turned into what our ajv understands:
 * only known keywords, boolean `exclusiveMinimum`, integers told from floats by how they are written.
 */
const schemaMaps = ["properties", "patternProperties", "definitions"];
const schemaLists = ["allOf", "oneOf", "anyOf"];
const schemas = ["additionalProperties", "additionalItems", "not"];
const counts = ["minItems", "maxItems", "minProperties", "maxProperties", "minLength", "maxLength"];
/** The same schema for our ajv. What is no schema accepts anything. `share` may put something else in the place of a nested schema. */
function adaptSchema(schema, share = (nested) => nested) {
    if (typeof schema === "boolean")
        return schema;
    if (!isObject(schema))
        return true;
    // Draft 4: nothing beside a reference counts.
    if (typeof schema.$ref === "string")
        return { $ref: schema.$ref };
    return { ...adaptType(schema.type), ...adaptValues(schema), ...adaptBounds(schema), ...adaptNested(schema, share) };
}
function adaptType(type) {
    const given = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
    const names = given.map((name) => (name === "integer" ? "number" : name));
    const integer = given.includes("integer") && !given.includes("number") ? { wholeNumber: true } : {};
    if (names.length === 0)
        return {};
    return { type: names.length === 1 ? names[0] : [...new Set(names)], ...integer };
}
function adaptValues(schema) {
    const adapted = {};
    if (Array.isArray(schema.enum) && schema.enum.length > 0)
        adapted.enum = [...new Set(schema.enum)];
    if (typeof schema.pattern === "string")
        adapted.pattern = schema.pattern;
    if (schema.uniqueItems === true)
        adapted.uniqueItems = true;
    if (Array.isArray(schema.required))
        adapted.required = [...new Set(schema.required.filter((name) => typeof name === "string"))];
    for (const count of counts)
        if (typeof schema[count] === "number")
            adapted[count] = schema[count];
    return adapted;
}
function adaptBounds(schema) {
    const adapted = {};
    if (typeof schema.minimum === "number")
        adapted[schema.exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"] = schema.minimum;
    if (typeof schema.maximum === "number")
        adapted[schema.exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"] = schema.maximum;
    return adapted;
}
function adaptNested(schema, share) {
    const adapted = {};
    const each = (value) => share(adaptSchema(value, share));
    for (const key of schemaMaps) {
        const map = schema[key];
        if (isObject(map))
            adapted[key] = Object.fromEntries(Object.entries(map).map(([name, value]) => [name, each(value)]));
    }
    for (const key of schemaLists)
        if (Array.isArray(schema[key]))
            adapted[key] = schema[key].map(each);
    for (const key of schemas)
        if (key in schema)
            adapted[key] = each(schema[key]);
    if ("items" in schema)
        adapted.items = Array.isArray(schema.items) ? schema.items.map(each) : each(schema.items);
    return adapted;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/schema/check.js


/** A checker that loads what it needs when it needs it. */
async function loadSchemaChecker() {
    const { validators } = await __webpack_require__.e(/* import() */ 6726).then(__webpack_require__.bind(__webpack_require__, 16726));
    const fits = new WeakMap();
    let compiling;
    return {
        async check(schema, value) {
            const known = fits.get(schema) ?? (await validators[schemaKey(schema)]?.()) ?? nothingFits;
            fits.set(schema, known);
            if (known(value))
                return [];
            compiling ??= loadCompiler();
            const validate = (await compiling)(schema);
            return validate(value) ? [] : (validate.errors ?? []);
        },
    };
}
const nothingFits = () => false;
/** What a schema is known by in the code made ahead: it follows from all that the schema says. */
function schemaKey(schema) {
    return `v${(0,external_node_crypto_.hash)("sha256", JSON.stringify(schema)).slice(0, 16)}`;
}
async function loadCompiler() {
    const ajv = (await Promise.all(/* import() */[__webpack_require__.e(5627), __webpack_require__.e(6206)]).then(__webpack_require__.bind(__webpack_require__, 26206))).createErrorAjv();
    const compiled = new WeakMap();
    return (schema) => {
        const validate = compiled.get(schema) ?? ajv.compile(adaptSchema(schema));
        compiled.set(schema, validate);
        return validate;
    };
}

// EXTERNAL MODULE: ./src/manifest/values.js
var values = __webpack_require__(1313);
;// CONCATENATED MODULE: ./src/manifest/v0/describe.js

/** A document of 2019 of the model, in the form its code read; with ids for its stages, since assemblers had none. */
function describe(manifest, { ids }) {
    const tree = manifest.pipelines.find((pipeline) => pipeline.name === "tree");
    const assembler = manifest.pipelines.find((pipeline) => pipeline.name === "assembler")?.stages[0];
    return (0,values/* objectFrom */._X)([
        ["base", tree?.base ?? undefined],
        ["stages", (tree?.stages ?? []).map((stage) => describeStage(stage, ids))],
        ["assembler", assembler && describeStage(assembler, false)],
    ]);
}
function describeStage({ type, options, systemResourcesFromEtc, id }, ids) {
    return (0,values/* objectFrom */._X)([
        ["name", type],
        ["options", (0,values/* unlessEmpty */.A5)(options)],
        ["systemResourcesFromEtc", (0,values/* unlessEmpty */.A5)(systemResourcesFromEtc)],
        ["id", ids ? id : undefined],
    ]);
}

// EXTERNAL MODULE: ./src/modules/catalogue.js
var modules_catalogue = __webpack_require__(44886);
// EXTERNAL MODULE: ./src/manifest/document.js
var manifest_document = __webpack_require__(154);
// EXTERNAL MODULE: ./src/manifest/canonical.js
var canonical = __webpack_require__(22429);
;// CONCATENATED MODULE: ./src/manifest/ids.js


/** Id of a stage or assembler in formats 1, 2 and 2020 (whose stages have neither inputs nor mounts). */
function stageId({ type, build, base, options, sourceEpoch, inputs = [], mounts = [] }) {
    const parts = [type, build, base, options];
    if (sourceEpoch !== undefined)
        parts.push(sourceEpoch);
    if (inputs.length > 0)
        parts.push(new Map(inputs.map((input) => [input.name, input.id])));
    if (mounts.length > 0)
        parts.push(mounts.map((mount) => mount.id));
    return digest(parts);
}
/** Id of a stage of 2019: its paths below /etc count, a build tree does not exist. */
function stageId2019(type, base, options, resources) {
    return digest([type, base, options, resources]);
}
/** Id of an input: what it shows, not its name. */
function inputId(type, origin, references, options) {
    return digest([type, origin, references, options]);
}
/** Id of a device: its parent's id counts, its name does not. */
function deviceId(type, parentId, options) {
    return digest(parentId === undefined ? [type, options] : [type, parentId, options]);
}
/** Id of a mount: its device's id counts, its name does not; partition 0 and an empty target are none. */
function mountId(parts) {
    const { type, partition, target, options } = parts;
    const optional = [];
    if (parts.deviceId !== undefined)
        optional.push(parts.deviceId);
    if (partition !== undefined && Number(partition.source) !== 0)
        optional.push(partition);
    if (target)
        optional.push(target);
    return digest([type, ...optional, options]);
}
/** Id of a source: its type and items. */
function sourceId(type, items) {
    return digest([type, items]);
}
function digest(parts) {
    return (0,external_node_crypto_.hash)("sha256", parts.map(canonical/* canonicalJson */.dj).join(""));
}

// EXTERNAL MODULE: ./src/manifest/json.js
var json = __webpack_require__(85653);
;// CONCATENATED MODULE: ./src/manifest/v1/inputs.js



/** Inputs that format 1 never wrote down: some stages name content in their options, an assembler reads the tree. */
/** The inputs that a stage's type and options imply. */
function loadImpliedInputs(type, options, path, report) {
    if (type === "org.osbuild.rpm" || type === "org.osbuild.dpkg")
        return [loadPackages(options, path, report)];
    if (type === "org.osbuild.ostree")
        return [loadCommit(options, path, report)];
    return [];
}
/** The input that shows an assembler the finished tree. */
function loadTreeInput(tree) {
    return inputOf({ name: "tree", type: "org.osbuild.tree", origin: "org.osbuild.pipeline" }, [{ id: tree, options: new Map() }]);
}
function loadPackages(options, path, report) {
    if (!options.has("packages"))
        report(path, { message: "'options.packages' is missing: the stage installs packages" });
    const packages = (0,values/* listOf */.c3)(options.get("packages")).map((item) => {
        if (typeof item === "string")
            return [item, new Map()];
        const checked = isTruthy((0,values/* objectOf */.Xy)(item).get("check_gpg"));
        const metadata = new Map([["rpm.check_gpg", true]]);
        return [(0,values/* textOf */.b6)((0,values/* objectOf */.Xy)(item).get("checksum")) ?? "", checked ? new Map([["metadata", metadata]]) : new Map()];
    });
    const references = Array.from(new Map(packages), ([id, given]) => ({ id, options: given }));
    return inputOf({ name: "packages", type: "org.osbuild.files", origin: "org.osbuild.source" }, references);
}
function loadCommit(options, path, report) {
    const commit = (0,values/* textOf */.b6)(options.get("commit"));
    if (commit === undefined)
        report(path, { message: "'options.commit' is missing: the stage deploys a commit" });
    const ref = options.get("ref");
    const given = isTruthy(ref) && ref !== undefined ? new Map([["ref", ref]]) : new Map();
    return inputOf({ name: "commits", type: "org.osbuild.ostree", origin: "org.osbuild.source" }, [
        { id: commit ?? "", options: given },
    ]);
}
function inputOf(input, references) {
    const written = new Map(references.map((reference) => [reference.id ?? "null", reference.options]));
    const options = new Map();
    return { ...input, id: inputId(input.type, input.origin, written, options), references, options };
}
function isTruthy(value) {
    if (value === undefined || value === null || value === false || value === "")
        return false;
    return !(value instanceof json/* JsonNumber */.W && Number(value.source) === 0);
}

;// CONCATENATED MODULE: ./src/manifest/v0/load.js





/**
 * The two documents of 2019: `base`, `stages` and `assembler` as its code read them, and a list of stages under `pipeline` as its README
 * told it, where the last stage may be the one that makes the image. Everything runs in the host; an assembler's id is ours, it had none.
 */
function load(request) {
    const root = (0,values/* objectOf */.Xy)(request.document.value);
    const base = ((0,values/* textOf */.b6)(root.get("base")) ?? null);
    const written = readStages(root, request);
    const stages = [];
    for (const found of written.stages)
        stages.push(loadStage("stage", found, { request, base: stages.at(-1)?.id ?? base }));
    const id = stages.at(-1)?.id ?? base;
    const tree = { ...hosted(request), name: "tree", id, base, stages };
    const assembler = written.assembler && loadStage("assembler", written.assembler, { request, base: id });
    const pipelines = assembler === undefined
        ? [tree]
        : [tree, { ...hosted(request), name: "assembler", id: assembler.id, base: null, stages: [assembler] }];
    return {
        format: "2019",
        file: request.document.file,
        pipelines,
        sources: [],
        metadata: undefined,
        defaultExports: pipelines.slice(-1).map((pipeline) => pipeline.name),
    };
}
function readStages(root, { catalogue }) {
    const key = root.has("pipeline") ? "pipeline" : "stages";
    const all = (0,values/* listOf */.c3)(root.get(key)).map((value, index) => ({ description: (0,values/* objectOf */.Xy)(value), path: [key, index] }));
    const last = all.at(-1);
    const type = (0,values/* textOf */.b6)(last?.description.get("name")) ?? "";
    const isAssembler = !catalogue.stages.has(type) && (0,modules_catalogue/* findModule */.ku)(catalogue.assemblers, type) !== undefined;
    if (key === "pipeline" && isAssembler)
        return { stages: all.slice(0, -1), assembler: last };
    const assembler = root.get("assembler");
    return {
        stages: all,
        assembler: assembler === undefined ? undefined : { description: (0,values/* objectOf */.Xy)(assembler), path: ["assembler"] },
    };
}
function loadStage(kind, { description, path }, { request, base }) {
    const type = (0,values/* textOf */.b6)(description.get("name")) ?? "";
    const options = (0,values/* objectOf */.Xy)(description.get("options"));
    const resources = (0,values/* listOf */.c3)(description.get("systemResourcesFromEtc")).filter((item) => typeof item === "string");
    return {
        kind,
        type,
        id: stageId2019(type, base, options, resources),
        base: kind === "stage" ? base : null,
        options,
        inputs: kind === "stage" ? [] : [loadTreeInput(base)],
        devices: [],
        mounts: [],
        systemResourcesFromEtc: resources,
        position: () => (0,manifest_document/* positionOf */.df)(request.document, path),
    };
}
function hosted({ hostRunner }) {
    return { build: null, runner: hostRunner, providesRunner: undefined, sourceEpoch: undefined };
}

// EXTERNAL MODULE: ./src/schema/closest.js
var closest = __webpack_require__(3226);
// EXTERNAL MODULE: ./src/schema/explain.js
var explain = __webpack_require__(73114);
;// CONCATENATED MODULE: ./src/manifest/check-value.js




/** A member of a part; its data is undefined when there is none. */
function partAt(part, step) {
    const { plain } = part;
    const member = typeof plain === "object" && plain !== null ? Reflect.get(plain, step) : undefined;
    return { path: [...part.path, step], plain: member };
}
/** The items of a list. */
function itemsOf(part) {
    return Array.isArray(part.plain) ? part.plain.map((plain, index) => ({ path: [...part.path, index], plain })) : [];
}
/** The members of an object. */
function membersOf({ path, plain }) {
    if (typeof plain !== "object" || plain === null || Array.isArray(plain))
        return [];
    return Object.entries(plain).map(([key, value]) => ({ path: [...path, key], plain: value }));
}
/** Reports whatever of a part does not fit a schema. */
async function checkPart(part, schema, { checker, report }) {
    const errors = await checker.check(schema, part.plain);
    for (const { path, union, ...finding } of (0,explain/* explainErrors */.s)(errors.slice(0, maxErrors))) {
        report(pathIn(part, path), { ...finding, union: union && pathIn(part, union) });
    }
}
function pathIn(part, steps) {
    return [...part.path, ...steps.map((step, index) => indexIn(part, steps.slice(0, index), step))];
}
/** Of one part; more are not worth explaining. */
const maxErrors = 300;
/** Steps into lists are indexes. */
function indexIn({ plain }, before, step) {
    const container = before.reduce((value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined), plain);
    return Array.isArray(container) ? Number(step) : step;
}
/** Reports an unknown module, or what of its part does not fit it; the module when it is known. */
async function checkModule(part, { kind, modules, key, schema }, request) {
    const type = partAt(part, key);
    if (typeof type.plain !== "string")
        return undefined;
    const entry = (0,modules_catalogue/* findModule */.ku)(modules, type.plain);
    if (entry === undefined)
        request.report(type.path, unknownModule(kind, type.plain, modules.keys()));
    else
        await checkOwnSchema(part, { type, entry, schema: schema(entry.meta) }, request);
    return entry;
}
/** A schema that came from a libdir may itself be wrong. */
async function checkOwnSchema(part, { type, entry, schema }, request) {
    try {
        await checkPart(part, schema, request);
    }
    catch (error) {
        if (entry.origin === "built-in")
            throw error;
        const message = `Cannot use the schema of '${entry.type}': ${(0,errors/* messageOf */.bD)(error)}`;
        request.report(type.path, { message, hint: () => `Correct it in ${entry.file}` });
    }
}
/** The finding about a module that nobody has. */
function unknownModule(kind, type, known) {
    return {
        message: `Unknown ${kind} '${type}'`,
        hint: () => (0,closest/* didYouMean */.a)(type, known) ?? "`osbuild-action modules` lists those there are; --libdir adds others",
    };
}

// EXTERNAL MODULE: ./src/schema/float-members.js
var float_members = __webpack_require__(44261);
;// CONCATENATED MODULE: ./src/manifest/data-to-check.js


/** The value as plain data for checking against schemas: every key an own property, floats marked on their containers. */
function dataToCheck(value) {
    if (value instanceof json/* JsonNumber */.W)
        return Number(value.source);
    if (value instanceof Map)
        return objectToCheck(value);
    if (Array.isArray(value))
        return listToCheck(value);
    return value;
}
function objectToCheck(object) {
    const plain = {};
    for (const [key, value] of object) {
        if (key === "__proto__")
            Object.defineProperty(plain, key, { value: dataToCheck(value), enumerable: true });
        else
            plain[key] = dataToCheck(value);
        if (isFloat(value))
            markFloat(plain, key);
    }
    return plain;
}
function listToCheck(array) {
    const plain = array.map(dataToCheck);
    for (const [index, value] of array.entries())
        if (isFloat(value))
            markFloat(plain, index);
    return plain;
}
function isFloat(value) {
    return value instanceof json/* JsonNumber */.W && /[.eE]/.test(value.source);
}
function markFloat(container, key) {
    container[float_members/* floatMembers */.S] ??= new Set();
    container[float_members/* floatMembers */.S].add(key);
}

;// CONCATENATED MODULE: ./src/manifest/document-schemas.js
/**
 * The shape of whole documents, per format, without what modules say about their parts. They accept what osbuild's own schemas accept, but
 * a pipeline must have a name, which osbuild only notices later.
 */
const options = { type: "object", description: "Options of the module" };
const type = (kind) => ({ type: "string", description: `Type of the ${kind}, such as org.osbuild.NAME` });
const device = {
    type: "object",
    description: "A block device for the stage, made from a file of the tree",
    additionalProperties: false,
    required: ["type"],
    properties: {
        type: type("device"),
        parent: { type: "string", description: "Name of the device that holds this one" },
        options,
    },
};
const references = {
    description: "What the input shows: ids of source items, or pipelines as `name:NAME`",
    oneOf: [
        { type: "array", items: { type: "string" } },
        { type: "object" },
        {
            type: "array",
            items: { type: "object", required: ["id"], additionalProperties: false, properties: { id: { type: "string" }, options } },
        },
    ],
};
const input = {
    type: "object",
    description: "Content that the stage reads",
    additionalProperties: false,
    required: ["type", "origin", "references"],
    properties: {
        type: type("input"),
        origin: { enum: ["org.osbuild.source", "org.osbuild.pipeline"], description: "Where the content comes from" },
        references,
        options,
    },
};
const mount = {
    type: "object",
    description: "A filesystem mounted for the stage",
    additionalProperties: false,
    required: ["name", "type"],
    properties: {
        name: { type: "string", description: "Name of the mount, for `mount://NAME/` locations" },
        type: type("mount"),
        source: { type: "string", description: "Name of the device to mount" },
        target: { type: "string", description: "Where to mount it, below the stage's folder of mounts" },
        partition: { type: "number", description: "Number of the partition on the device" },
        options,
    },
};
/** A stage of format 2, whatever its type. */
const stageShape = {
    type: "object",
    description: "One change to the tree",
    additionalProperties: false,
    required: ["type"],
    properties: {
        type: type("stage"),
        options,
        inputs: {
            type: "object",
            additionalProperties: false,
            patternProperties: { "^[a-zA-Z][a-zA-Z0-9_\\-\\.]{0,254}": input },
            description: "Inputs by name",
        },
        devices: { type: "object", additionalProperties: device, description: "Devices by name" },
        mounts: { type: "array", items: mount, description: "Mounts, in the order they are mounted" },
    },
};
const sourceEpoch = { type: "integer", description: "Seconds since 1970 that nothing in the tree is newer than" };
const pipeline = (stage) => ({
    type: "object",
    description: "A tree and the stages that make it",
    additionalProperties: false,
    required: ["name"],
    properties: {
        name: { type: "string", description: "Name of the pipeline; others refer to it as `name:NAME`" },
        build: {
            type: "string",
            description: "Pipeline whose tree the stages' programs come from, as `name:NAME`; the host when absent",
        },
        runner: { type: "string", description: "What this tree is as a build root, such as org.osbuild.fedora42" },
        "source-epoch": sourceEpoch,
        stages: { type: "array", items: stage, description: "Stages, in the order they run" },
    },
});
const metadata = {
    type: "object",
    description: "Facts about the manifest that change nothing",
    additionalProperties: false,
    properties: {
        exports: {
            type: "array",
            description: "Pipelines whose trees are the result",
            items: { type: "object", additionalProperties: false, required: ["name"], properties: { name: { type: "string" } } },
        },
        generators: {
            type: "array",
            description: "Programs that made the manifest",
            items: {
                type: "object",
                additionalProperties: false,
                required: ["name"],
                properties: { name: { type: "string" }, version: { type: "string" } },
            },
        },
    },
};
/** A source of format 2, whatever its type. */
const sourceShape = {
    type: "object",
    additionalProperties: false,
    required: ["items"],
    properties: { items: references, options },
};
const document_schemas_document = (stage, source) => ({
    type: "object",
    additionalProperties: false,
    required: ["version"],
    properties: {
        version: { enum: ["2"], description: "Format of the manifest" },
        pipelines: { type: "array", items: pipeline(stage), description: "Pipelines; one may refer to those before it" },
        sources: { type: "object", additionalProperties: source, description: "Content to fetch, by type of source" },
        metadata,
    },
});
/** Format 2: pipelines by name. */
const format2Schema = document_schemas_document(stageShape, sourceShape);
/** Format 2 without a look at stages and sources, which are checked one by one. */
const format2Frame = document_schemas_document({}, {});
const namedModule = {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: { name: type("module"), options },
};
const nested = { $ref: "#/definitions/pipeline" };
/** Format 1: one pipeline with its builds nested in it. */
const format1Schema = {
    type: "object",
    additionalProperties: false,
    properties: { pipeline: nested, sources: { type: "object", additionalProperties: { type: "object" } } },
    definitions: {
        pipeline: {
            type: "object",
            additionalProperties: false,
            properties: {
                build: {
                    type: "object",
                    additionalProperties: false,
                    required: ["pipeline", "runner"],
                    properties: { pipeline: nested, runner: { type: "string" } },
                },
                "source-epoch": sourceEpoch,
                stages: { type: "array", items: namedModule },
                assembler: namedModule,
            },
        },
    },
};
const looseModule = { type: "object", required: ["name"], properties: { name: { type: "string" }, options } };
const loosePipeline = {
    type: "object",
    properties: {
        build: { type: "object", required: ["runner"], properties: { pipeline: nested, runner: { type: "string" } } },
        stages: { type: "array", items: looseModule },
        assembler: looseModule,
    },
};
const looseSources = { type: "object", additionalProperties: { type: "object" } };
/** The document of 2020: format 1 or a bare pipeline, its unknown keys ignored. */
const format2020Schema = {
    ...loosePipeline,
    properties: { ...loosePipeline.properties, pipeline: nested, sources: looseSources },
    definitions: { pipeline: loosePipeline },
};
const module2019 = {
    ...looseModule,
    properties: {
        ...looseModule.properties,
        systemResourcesFromEtc: { type: "array", items: { type: "string", pattern: "^/etc(/[^:]*)?\\Z" } },
    },
};
/** Both documents of 2019: a list of stages under `pipeline`, or `base`, `stages` and `assembler`. */
const format2019Schema = {
    type: "object",
    properties: {
        name: { type: "string" },
        base: { type: "string" },
        pipeline: { type: "array", items: module2019 },
        stages: { type: "array", items: module2019 },
        assembler: module2019,
    },
};

;// CONCATENATED MODULE: ./src/manifest/v0/validate.js



/** Checks a document of 2019: its shape, and that its modules exist. Their options were never described. */
async function validate(request) {
    const root = { path: [], plain: dataToCheck(request.document.value) };
    await checkPart(root, format2019Schema, request);
    if (request.modules === "ignored")
        return;
    const { stages, assemblers } = request.catalogue;
    const list = [...itemsOf(partAt(root, "pipeline")), ...itemsOf(partAt(root, "stages"))];
    const stageOrAssembler = new Map([...assemblers, ...stages]);
    for (const stage of list)
        await checkModule(stage, { ...existing, kind: "stage", modules: stageOrAssembler }, request);
    const known = assemblers;
    await checkModule(partAt(root, "assembler"), { ...existing, kind: "assembler", modules: known }, request);
}
const anything = {};
const existing = { key: "name", schema: () => anything };

;// CONCATENATED MODULE: ./src/manifest/v1/sources.js


/** The names that format 1 and today know the same source by. */
const aliases = new Map([["org.osbuild.files", "org.osbuild.curl"]]);
/** Where a source of format 1 lists its content. */
const itemKeys = new Map([
    ["org.osbuild.curl", "urls"],
    ["org.osbuild.ostree", "commits"],
    ["org.osbuild.librepo", "items"],
    ["org.osbuild.dnf", "repos"],
]);
/** Today's name of a source of format 1. */
function currentSourceType(type) {
    return aliases.get(type) ?? type;
}
/** Format 1's name of a source. */
function formerSourceType(type) {
    return type === "org.osbuild.curl" ? "org.osbuild.files" : type;
}
/** The sources of format 1 and 2020; their whole description stays as their options. */
function loadSources(sources, format, report) {
    return Array.from(sources, ([name, value]) => {
        const type = currentSourceType(name);
        const key = itemKeys.get(type);
        if (format === "1" && (key === undefined || key === "repos")) {
            const hint = 'It is written in format 2: `version: "2"`';
            report(["sources", name], { at: "key", message: `The source '${name}' has no place in format 1`, hint });
        }
        const description = (0,values/* objectOf */.Xy)(value);
        if (format === "1" && key !== undefined && !description.has(key))
            report(["sources", name], { message: `'${key}' is missing` });
        const items = (0,values/* objectOf */.Xy)(description.get(key ?? "items"));
        return { type, id: sourceId(type, items), items, options: description };
    });
}

;// CONCATENATED MODULE: ./src/manifest/v1/describe.js


/**
 * A format-1 document of the model. With ids it is what `osbuild --inspect` prints, which leaves out builds that are empty; without, it loads
 * to the same model again. Documents of 2020 are described as the format 1 they were to become.
 */
function describe_describe(manifest, { ids }) {
    const byName = new Map(manifest.pipelines.map((pipeline) => [pipeline.name, pipeline]));
    return (0,values/* objectFrom */._X)([
        ["pipeline", describePipeline("tree", { byName, ids })],
        ["sources", (0,values/* unlessEmpty */.A5)(new Map(manifest.sources.map(({ type, options }) => [formerSourceType(type), options])))],
    ]);
}
function describePipeline(name, context) {
    const assembler = name === "tree" ? context.byName.get("assembler")?.stages[0] : undefined;
    const { stages = [], sourceEpoch } = context.byName.get(name) ?? {};
    return (0,values/* objectFrom */._X)([
        ["build", describeBuild(name === "tree" ? "build" : `${name}-build`, context)],
        ["source-epoch", context.ids ? undefined : sourceEpoch],
        ["stages", (0,values/* unlessEmpty */.A5)(stages.map((stage) => describe_describeStage(stage, context)))],
        ["assembler", assembler && describe_describeStage(assembler, context)],
    ]);
}
function describeBuild(name, context) {
    const build = context.byName.get(name);
    if (build === undefined || (context.ids && build.id === null))
        return undefined;
    return (0,values/* objectFrom */._X)([
        ["pipeline", describePipeline(name, context)],
        ["runner", build.providesRunner],
    ]);
}
function describe_describeStage({ type, options, id }, { ids }) {
    return (0,values/* objectFrom */._X)([
        ["name", type],
        ["options", (0,values/* unlessEmpty */.A5)(options)],
        ["id", ids ? id : undefined],
    ]);
}

;// CONCATENATED MODULE: ./src/manifest/runners.js
/**
 * Which runner prepares a build root. A manifest says what a tree is (`org.osbuild.fedora42`); the catalogue knows runners by the first
 * version that needs them, so the newest runner of the same distribution that is not newer than the tree serves it.
 */
const prefix = "org.osbuild.";
/** Prepares next to nothing: right for distributions nobody knows. */
const anyLinux = `${prefix}linux`;
/** The runner for a name in a manifest, or undefined. */
function findRunner(name, runners) {
    const wanted = split(name);
    const candidates = [...runners]
        .filter((runner) => runner.startsWith(wanted.distribution))
        .map((runner) => ({ runner, ...split(runner) }))
        .filter((candidate) => candidate.distribution === wanted.distribution && candidate.version <= wanted.version);
    return candidates.sort((a, b) => a.version - b.version).at(-1)?.runner;
}
/** The runner for this host by its os-release file: its own, that of a distribution it is like, or that for any Linux. */
function findHostRunner(osRelease, runners) {
    const names = [...runners];
    const facts = parseOsRelease(osRelease ?? "");
    const own = `${prefix}${facts.get("ID") ?? "linux"}${(facts.get("VERSION_ID") ?? "").replaceAll(".", "")}`;
    const alike = (facts.get("ID_LIKE") ?? "").split(/\s+/).filter((id) => id !== "");
    // The version is that of the derived distribution: take the newest runner of the one it is like.
    const newest = alike.map((id) => findRunner(`${prefix}${id}${Number.MAX_SAFE_INTEGER}`, names));
    return findRunner(own, names) ?? newest.find((runner) => runner !== undefined) ?? findRunner(anyLinux, names) ?? anyLinux;
}
/** Looks from the end: a pattern would look once for every digit of a name that someone made long. */
function split(name) {
    let length = name.length;
    while (isDigit(name.charCodeAt(length - 1)))
        length -= 1;
    return { distribution: name.slice(0, length), version: Number(name.slice(length)) };
}
function isDigit(unit) {
    return unit >= 0x30 && unit <= 0x39;
}
/** `NAME=value` lines, values quoted as in a shell. */
function parseOsRelease(text) {
    const lines = text.matchAll(/^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*?)\s*$/gm);
    return new Map(Array.from(lines, ([, name = "", value = ""]) => [name, unquote(value)]));
}
function unquote(value) {
    const [, quoted, single] = /^(?:"(.*)"|'(.*)')$/.exec(value) ?? [];
    return single ?? (quoted ?? value).replace(/\\(.)/g, "$1");
}

;// CONCATENATED MODULE: ./src/manifest/v1/load.js







/**
 * Format 1 and the document of 2020 it grew from: one pipeline, builds nested in it, an assembler at the end. The model has them as
 * pipelines named `build-build`, `build`, `tree` and `assembler`. In 2020 inputs were no part of a stage's identity, and an assembler
 * counted as one more stage on the tree. `source-epoch` is this product's addition to format 1: osbuild refuses it there, so no id of
 * osbuild's is touched.
 */
function load_load(request, format) {
    const root = (0,values/* objectOf */.Xy)(request.document.value);
    const isBare = !root.has("pipeline");
    const place = { name: "tree", path: isBare ? [] : ["pipeline"] };
    const pipelines = loadPipelines(isBare ? root : (0,values/* objectOf */.Xy)(root.get("pipeline")), place, { request, format });
    return {
        format,
        file: request.document.file,
        pipelines,
        sources: loadSources((0,values/* objectOf */.Xy)(root.get("sources")), format, request.report),
        metadata: undefined,
        defaultExports: pipelines.slice(-1).map((pipeline) => pipeline.name),
    };
}
/** A pipeline after the builds nested in it; the outermost one before its assembler, those of builds were never run. */
function loadPipelines(description, { name, path }, context) {
    const build = description.get("build");
    const inner = { name: name === "tree" ? "build" : `${name}-build`, path: [...path, "build", "pipeline"] };
    const builds = build === undefined ? [] : loadBuild((0,values/* objectOf */.Xy)(build), inner, context);
    const runner = build === undefined ? undefined : findBuildRunner((0,values/* objectOf */.Xy)(build), [...path, "build", "runner"], context.request);
    const sourceEpoch = context.format === "1" ? (0,values/* numberOf */.rl)(description.get("source-epoch")) : undefined;
    const world = { build: builds.at(-1)?.id ?? null, runner: runner ?? context.request.hostRunner, sourceEpoch };
    const tree = loadTree(description, { name, path }, { ...context, ...world });
    if (name !== "tree" || !description.has("assembler"))
        return [...builds, tree];
    const assembler = loadAssembler((0,values/* objectOf */.Xy)(description.get("assembler")), [...path, "assembler"], { ...context, ...world, tree });
    return [...builds, tree, assembler];
}
function loadBuild(build, place, context) {
    const pipelines = loadPipelines((0,values/* objectOf */.Xy)(build.get("pipeline")), place, context);
    const providesRunner = (0,values/* textOf */.b6)(build.get("runner"));
    return pipelines.map((pipeline) => (pipeline.name === place.name ? { ...pipeline, providesRunner } : pipeline));
}
function findBuildRunner(build, path, { catalogue, report }) {
    const name = (0,values/* textOf */.b6)(build.get("runner"));
    if (name === undefined)
        return undefined;
    const runner = findRunner(name, catalogue.runners.keys());
    if (runner === undefined)
        report(path, { message: `No suitable runner for '${name}'`, hint: (0,closest/* didYouMean */.a)(name, catalogue.runners.keys()) });
    return runner;
}
function loadTree(description, { name, path }, world) {
    const stages = [];
    for (const [index, value] of (0,values/* listOf */.c3)(description.get("stages")).entries()) {
        const stage = (0,values/* objectOf */.Xy)(value);
        const type = (0,values/* textOf */.b6)(stage.get("name")) ?? "";
        const base = stages.at(-1)?.id ?? null;
        const place = { path: [...path, "stages", index], base, idBase: base };
        const inputs = loadImpliedInputs(type, (0,values/* objectOf */.Xy)(stage.get("options")), [...place.path], world.request.report);
        stages.push(load_loadStage("stage", { description: stage, inputs, ...place }, world));
    }
    return pipelineOf(name, stages, world);
}
function loadAssembler(description, path, world) {
    const inputs = [loadTreeInput(world.tree.id)];
    const assembler = load_loadStage("assembler", { description, inputs, path, base: null, idBase: world.format === "2020" ? world.tree.id : null }, world);
    return pipelineOf("assembler", [assembler], world);
}
function pipelineOf(name, stages, { build, runner, sourceEpoch }) {
    const id = stages.at(-1)?.id ?? null;
    return { name, id, build, runner, providesRunner: undefined, base: null, sourceEpoch, stages };
}
function load_loadStage(kind, { description, inputs, path, base, idBase }, { request, format, build, sourceEpoch }) {
    const type = (0,values/* textOf */.b6)(description.get("name")) ?? "";
    const options = (0,values/* objectOf */.Xy)(description.get("options"));
    const id = stageId({ type, build, base: idBase, options, sourceEpoch, inputs: format === "2020" ? [] : inputs });
    const { document } = request;
    return {
        kind,
        type,
        id,
        base,
        options,
        inputs,
        devices: [],
        mounts: [],
        systemResourcesFromEtc: [],
        position: () => (0,manifest_document/* positionOf */.df)(document, path),
    };
}

;// CONCATENATED MODULE: ./src/manifest/module-schemas.js
/**
 * The schema of a whole stage, device, mount and so on as it stands in a manifest, put together from what its module declares. Made once
 * per module, since compiled schemas are kept by identity.
 */
const anyObject = { type: "object" };
const anyArray = { type: "array" };
const assemblers = {
    stage2: ({ options, inputs, devices = anyObject, mounts = anyArray, definitions }) => ({
        type: "object",
        additionalProperties: false,
        required: ["type"],
        properties: { type: {}, ...defined({ options, inputs }), devices, mounts },
        ...defined({ definitions }),
    }),
    stage1: ({ options, format1Options, definitions }) => named(format1Options === true ? {} : (format1Options ?? options), definitions),
    assembler: ({ options, definitions }) => named(options, definitions),
    device: ({ options, definitions }) => ({
        type: "object",
        properties: { options },
        ...defined({ definitions: definitions ?? options.definitions }),
    }),
    whole: ({ schema, definitions }) => ({
        ...schema,
        ...defined({ definitions: definitions ?? schema.definitions }),
    }),
};
function named(options, definitions) {
    return {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: { name: {}, ...defined({ options }) },
        ...defined({ definitions: definitions ?? options?.definitions }),
    };
}
function defined(members) {
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
/** Schema of a stage in a format-2 manifest. */
const stageSchema2 = remember(assemblers.stage2);
/** Schema of a stage in a format-1 manifest. */
const stageSchema1 = remember(assemblers.stage1);
/** Schema of an assembler. */
const assemblerSchema = remember(assemblers.assembler);
/** Schema of a device. */
const deviceSchema = remember(assemblers.device);
/** Schema of a source, input or mount. */
const wholeSchema = remember(assemblers.whole);
function remember(assemble) {
    const made = new WeakMap();
    return (meta) => {
        const schema = made.get(meta) ?? assemble(meta);
        made.set(meta, schema);
        return schema;
    };
}

;// CONCATENATED MODULE: ./src/manifest/v1/validate.js





/** Checks a format-1 document, or one of 2020: its shape, then every module's part. */
async function validate_validate(request, format) {
    const root = { path: [], plain: dataToCheck(request.document.value) };
    await checkPart(root, format === "1" ? format1Schema : format2020Schema, request);
    if (request.modules === "ignored")
        return;
    if (format === "1")
        for (const source of membersOf(partAt(root, "sources")))
            await checkSource(source, request);
    const wrapped = partAt(root, "pipeline");
    await checkPipeline(wrapped.plain === undefined ? root : wrapped, request);
}
async function checkSource(source, request) {
    const { sources } = request.catalogue;
    const type = String(source.path.at(-1));
    const entry = sources.get(currentSourceType(type));
    if (entry === undefined)
        request.report(source.path, { at: "key", ...unknownModule("source", type, sources.keys()) });
    else
        await checkPart(source, wholeSchema(entry.meta), request);
}
async function checkPipeline(pipeline, request) {
    const { stages, assemblers } = request.catalogue;
    const build = partAt(partAt(pipeline, "build"), "pipeline");
    if (build.plain !== undefined)
        await checkPipeline(build, request);
    for (const stage of itemsOf(partAt(pipeline, "stages"))) {
        await checkModule(stage, { kind: "stage", modules: stages, key: "name", schema: stageSchema1 }, request);
    }
    await checkModule(partAt(pipeline, "assembler"), { kind: "assembler", modules: assemblers, key: "name", schema: assemblerSchema }, request);
}

;// CONCATENATED MODULE: ./src/manifest/v2/describe.js

/**
 * A format-2 document of the model. With ids it is what `osbuild --inspect` prints: references are ids, and what osbuild leaves out is left
 * out (source-epoch, parents of devices, options of sources). Without, it loads to the same model again.
 */
function v2_describe_describe(manifest, { ids }) {
    const context = {
        ids,
        names: new Map(manifest.pipelines.toReversed().map(({ id, name }) => [id, name])),
        runners: new Map(manifest.pipelines.map(({ build, runner }) => [build, runner])),
    };
    return (0,values/* objectFrom */._X)([
        ["version", "2"],
        ["pipelines", manifest.pipelines.map((pipeline) => describe_describePipeline(pipeline, context))],
        ["metadata", (0,values/* unlessEmpty */.A5)(manifest.metadata ?? null)],
        ["sources", (0,values/* unlessEmpty */.A5)(new Map(manifest.sources.map((source) => [source.type, describeSource(source, ids)])))],
    ]);
}
function describe_describePipeline(pipeline, context) {
    const { ids, runners } = context;
    const isBuild = pipeline.id !== null && runners.has(pipeline.id);
    const runner = isBuild ? (pipeline.providesRunner ?? runners.get(pipeline.id)) : undefined;
    return (0,values/* objectFrom */._X)([
        ["name", pipeline.name],
        ["build", pipeline.build === null ? undefined : refer(pipeline.build, context)],
        ["runner", ids ? runner : pipeline.providesRunner],
        ["source-epoch", ids ? undefined : pipeline.sourceEpoch],
        ["stages", (0,values/* unlessEmpty */.A5)(pipeline.stages.map((stage) => v2_describe_describeStage(stage, context)))],
    ]);
}
/** The id itself, or the name of the first pipeline that has it. */
function refer(id, { ids, names }) {
    return ids ? (id ?? "null") : `name:${names.get(id) ?? ""}`;
}
function v2_describe_describeStage(stage, context) {
    return (0,values/* objectFrom */._X)([
        ["type", stage.type],
        ["id", context.ids ? stage.id : undefined],
        ["options", (0,values/* unlessEmpty */.A5)(stage.options)],
        ["devices", (0,values/* unlessEmpty */.A5)(new Map(stage.devices.map((device) => [device.name, describeDevice(device, context.ids)])))],
        ["mounts", (0,values/* unlessEmpty */.A5)(stage.mounts.map((mount) => describeMount(mount, context.ids)))],
        ["inputs", describeInputs(stage.inputs, context)],
    ]);
}
function describeDevice({ type, parent, options }, ids) {
    return (0,values/* objectFrom */._X)([
        ["type", type],
        ["parent", ids ? undefined : parent],
        ["options", (0,values/* unlessEmpty */.A5)(options)],
    ]);
}
function describeInputs(inputs, context) {
    return (0,values/* unlessEmpty */.A5)(new Map(inputs.map((input) => [input.name, describeInput(input, context)])));
}
function describeInput({ type, origin, references, options }, context) {
    const isPipeline = origin === "org.osbuild.pipeline";
    const described = references.map((reference) => [isPipeline ? refer(reference.id, context) : (reference.id ?? ""), reference.options]);
    return (0,values/* objectFrom */._X)([
        ["type", type],
        ["origin", origin],
        ["references", new Map(described)],
        ["options", (0,values/* unlessEmpty */.A5)(options)],
    ]);
}
function describeMount({ name, type, source, target, partition, options }, ids) {
    return (0,values/* objectFrom */._X)([
        ["name", name],
        ["type", type],
        ["target", target ?? (ids ? null : undefined)],
        ["source", source],
        ["options", (0,values/* unlessEmpty */.A5)(options)],
        ["partition", partition !== undefined && Number(partition.source) !== 0 ? partition : undefined],
    ]);
}
function describeSource({ items, options }, ids) {
    return (0,values/* objectFrom */._X)([
        ["items", items],
        ["options", ids ? undefined : (0,values/* unlessEmpty */.A5)(options)],
    ]);
}

;// CONCATENATED MODULE: ./src/manifest/v2/devices.js



/** The devices of the stage at a path, parents before their children. */
function loadDevices(devices, path, report) {
    if (devices.size === 0)
        return none;
    const loaded = new Map();
    for (const name of sortByParent(devices, path, report)) {
        const description = (0,values/* objectOf */.Xy)(devices.get(name));
        const type = (0,values/* textOf */.b6)(description.get("type")) ?? "";
        const parent = parentOf(description);
        const options = (0,values/* objectOf */.Xy)(description.get("options"));
        const id = deviceId(type, parent === undefined ? undefined : loaded.get(parent)?.id, options);
        loaded.set(name, { name, id, type, parent, options });
    }
    return [...loaded.values()];
}
const none = [];
/**
 * osbuild takes, round after round, the names whose parent was taken before them, in the order of the manifest: a device is taken in the
 * round of its parent, or in the next one when it stands before it.
 */
function sortByParent(devices, path, report) {
    const { rounds, circular } = findRounds(devices);
    for (const [name, value] of devices) {
        const parent = parentOf(value);
        if (parent === undefined || devices.has(parent))
            continue;
        report([...path, "devices", name, "parent"], {
            message: `Unknown device '${parent}'`,
            hint: () => (0,closest/* didYouMean */.a)(parent, devices.keys()),
        });
    }
    const names = [...devices.keys()];
    const circle = names.filter((name) => circular.has(name));
    const [first] = circle;
    if (first !== undefined) {
        const message = `The parents of the device '${first}' go round in a circle: ${circle.slice(0, maxNamed).join(", ")}`;
        report([...path, "devices", first, "parent"], { message });
    }
    const roundOf = (name) => rounds.get(name) ?? never;
    return names.filter((name) => roundOf(name) < never).sort((a, b) => roundOf(a) - roundOf(b));
}
const maxNamed = 20;
/** The round of a device that is never taken: its parents lead nowhere, or to a circle. */
const never = Number.POSITIVE_INFINITY;
/** Follows the parents of every device once, up to one that is known. */
function findRounds(devices) {
    const places = new Map([...devices.keys()].map((name, place) => [name, place]));
    const rounds = new Map();
    const circular = new Set();
    for (const start of devices.keys()) {
        const chain = new Set();
        let above = start;
        while (above !== undefined && places.has(above) && !rounds.has(above) && !chain.has(above)) {
            chain.add(above);
            above = parentOf(devices.get(above));
        }
        if (above !== undefined && (chain.has(above) || circular.has(above)))
            for (const name of chain)
                circular.add(name);
        let round = above === undefined ? 0 : (rounds.get(above) ?? never);
        for (const name of [...chain].reverse()) {
            if (isBefore(name, above, places))
                round += 1;
            rounds.set(name, round);
            above = name;
        }
    }
    return { rounds, circular };
}
function isBefore(name, other, places) {
    return other !== undefined && (places.get(name) ?? 0) < (places.get(other) ?? 0);
}
function parentOf(device) {
    return (0,values/* textOf */.b6)((0,values/* objectOf */.Xy)(device).get("parent")) || undefined;
}

;// CONCATENATED MODULE: ./src/manifest/v2/scope.js

/** The pipeline that `name:NAME` refers to; reports when it is not there, or not there yet. */
function findPipeline(reference, path, scope, at = "value") {
    const name = reference.replace(/^name:/, "");
    const found = reference === name ? undefined : scope.pipelines.get(name);
    if (found === undefined)
        scope.request.report(path, { ...explainUnknown(reference, name, scope), at });
    return found;
}
function explainUnknown(reference, name, { names, pipelines }) {
    if (reference !== name && names.has(name)) {
        return {
            message: `The pipeline '${name}' is not yet there`,
            hint: "A pipeline can only refer to those before it: move that one up",
        };
    }
    const hint = () => (names.has(name) ? `Write 'name:${name}'` : ((0,closest/* didYouMean */.a)(name, pipelines.keys()) ?? (0,closest/* didYouMean */.a)(name, names)));
    return { message: `Unknown pipeline '${reference}'`, hint };
}

;// CONCATENATED MODULE: ./src/manifest/v2/inputs.js




/** The inputs of a stage, their references resolved to source items and pipeline ids. */
function loadInputs(inputs, place, scope) {
    if (inputs.size === 0)
        return inputs_none;
    return Array.from(inputs, ([name, value]) => {
        const description = (0,values/* objectOf */.Xy)(value);
        const type = (0,values/* textOf */.b6)(description.get("type")) ?? "";
        const origin = description.get("origin") === "org.osbuild.pipeline" ? "org.osbuild.pipeline" : "org.osbuild.source";
        const options = (0,values/* objectOf */.Xy)(description.get("options"));
        const written = readReferences(description.get("references"), [...place.path, "inputs", name, "references"]);
        const resolve = origin === "org.osbuild.pipeline" ? resolvePipelines : resolveItems;
        const references = uniqueById(resolve(written, place, scope));
        const id = inputId(type, origin, new Map(references.map((reference) => [reference.id ?? "null", reference.options])), options);
        return { name, id, type, origin, references, options };
    });
}
const inputs_none = [];
/** A list of ids, an object of options by id, or a list of objects with an id and options. */
function readReferences(value, path) {
    if (value instanceof Map) {
        return Array.from(value, ([id, options]) => ({ id, options: (0,values/* objectOf */.Xy)(options), path: [...path, id], at: "key" }));
    }
    if (!Array.isArray(value))
        return [];
    return value.map((item, index) => {
        if (typeof item === "string")
            return { id: item, options: new Map(), path: [...path, index], at: "value" };
        const object = (0,values/* objectOf */.Xy)(item);
        return {
            id: (0,values/* textOf */.b6)(object.get("id")) ?? "",
            options: (0,values/* objectOf */.Xy)(object.get("options")),
            path: [...path, index, "id"],
            at: "value",
        };
    });
}
function resolveItems(written, _place, { request, sourceItems }) {
    return written.map(({ id, options, path, at }) => {
        if (!sourceItems.has(id))
            request.report(path, { message: `Unknown source item '${id}'`, hint: () => (0,closest/* didYouMean */.a)(id, sourceItems), at });
        return { id, options };
    });
}
/** osbuild drops references that do not start with `name:`, and so do ids. */
function resolvePipelines(written, place, scope) {
    return written
        .filter(({ id }) => id.startsWith("name:"))
        .map(({ id, options, path, at }) => {
        if (id !== `name:${place.pipeline}`)
            return { id: findPipeline(id, path, scope, at)?.id ?? null, options };
        scope.request.report(path, { message: `The pipeline '${place.pipeline}' cannot show its own tree to its stages`, at });
        return { id: null, options };
    });
}
/** One reference per id: the options given last, at the place of the first. */
function uniqueById(references) {
    return [...new Map(references.map((reference) => [reference.id, reference])).values()];
}

;// CONCATENATED MODULE: ./src/manifest/v2/mounts.js



/** The mounts of a stage, in the order they are mounted. */
function loadMounts(mounts, { path, devices }, report) {
    if (mounts.length === 0)
        return mounts_none;
    const names = new Set();
    const known = new Map(devices.map((device) => [device.name, device]));
    return mounts.map((value, index) => {
        const mount = loadMount((0,values/* objectOf */.Xy)(value), known);
        if (names.has(mount.name))
            report([...path, "mounts", index, "name"], { message: `The name '${mount.name}' is taken by a mount before` });
        names.add(mount.name);
        const { source } = mount;
        if (source !== undefined && !known.has(source)) {
            report([...path, "mounts", index, "source"], {
                message: `Unknown device '${source}'`,
                hint: () => (0,closest/* didYouMean */.a)(source, known.keys()),
            });
        }
        return mount;
    });
}
const mounts_none = [];
function loadMount(description, devices) {
    const type = (0,values/* textOf */.b6)(description.get("type")) ?? "";
    const source = (0,values/* textOf */.b6)(description.get("source")) || undefined;
    const target = (0,values/* textOf */.b6)(description.get("target"));
    const partition = (0,values/* numberOf */.rl)(description.get("partition"));
    const options = description.get("options") ?? new Map();
    const deviceId = source === undefined ? undefined : devices.get(source)?.id;
    const id = mountId({ type, deviceId, partition, target, options });
    return { name: (0,values/* textOf */.b6)(description.get("name")) ?? "", id, type, source, target, partition, options };
}

;// CONCATENATED MODULE: ./src/manifest/v2/load.js









/**
 * Format 2. Pipelines load in their order and may refer only to those before them, so a pipeline's id is known when another one needs it.
 * The `runner` written on a pipeline says what its tree is as a build root: it runs the pipelines that are built in it.
 */
function v2_load_load(request) {
    const root = (0,values/* objectOf */.Xy)(request.document.value);
    const sources = load_loadSources((0,values/* objectOf */.Xy)(root.get("sources")));
    const sourceItems = new Set(sources.flatMap((source) => [...source.items.keys()]));
    const descriptions = (0,values/* listOf */.c3)(root.get("pipelines"));
    const names = new Set(descriptions.map((description) => (0,values/* textOf */.b6)((0,values/* objectOf */.Xy)(description).get("name")) ?? ""));
    const scope = { request, pipelines: new Map(), ids: new Map(), sourceItems, names };
    for (const [index, description] of descriptions.entries()) {
        loadPipeline((0,values/* objectOf */.Xy)(description), ["pipelines", index], scope);
    }
    return {
        format: "2",
        file: request.document.file,
        pipelines: assignRunners(scope, request.hostRunner),
        sources,
        metadata: root.get("metadata"),
        defaultExports: findDefaultExports((0,values/* objectOf */.Xy)(root.get("metadata")), [...scope.pipelines.keys()]),
    };
}
function load_loadSources(sources) {
    return Array.from(sources, ([type, value]) => {
        const description = (0,values/* objectOf */.Xy)(value);
        const items = load_itemsOf(description.get("items"));
        return { type, id: sourceId(type, description.get("items") ?? null), items, options: (0,values/* objectOf */.Xy)(description.get("options")) };
    });
}
/** Items are an object; a list of ids or of objects with an `id` says the same without or with options. */
function load_itemsOf(items) {
    const entries = (0,values/* listOf */.c3)(items).map((item) => {
        if (typeof item === "string")
            return [item, new Map()];
        return [(0,values/* textOf */.b6)((0,values/* objectOf */.Xy)(item).get("id")) ?? "", (0,values/* objectOf */.Xy)(item).get("options") ?? new Map()];
    });
    return Array.isArray(items) ? new Map(entries) : (0,values/* objectOf */.Xy)(items);
}
function loadPipeline(description, path, scope) {
    const name = (0,values/* textOf */.b6)(description.get("name")) ?? "";
    const { report } = scope.request;
    if (scope.pipelines.has(name))
        report([...path, "name"], { message: `The name '${name}' is taken by a pipeline before` });
    const build = findBuild((0,values/* textOf */.b6)(description.get("build")), [...path, "build"], scope);
    const providesRunner = (0,values/* textOf */.b6)(description.get("runner"));
    const runner = requireRunner(providesRunner, [...path, "runner"], scope.request);
    const sourceEpoch = (0,values/* numberOf */.rl)(description.get("source-epoch"));
    const stages = [];
    for (const [index, stage] of (0,values/* listOf */.c3)(description.get("stages")).entries()) {
        const place = { name, build, base: stages.at(-1)?.id ?? null, sourceEpoch, path: [...path, "stages", index] };
        stages.push(v2_load_loadStage((0,values/* objectOf */.Xy)(stage), place, scope));
    }
    const id = stages.at(-1)?.id ?? null;
    scope.pipelines.set(name, { name, id, build, providesRunner, base: null, sourceEpoch, stages });
    // Of pipelines with the same id the last one says what runs those built in it.
    scope.ids.set(id, { runner });
}
function findBuild(reference, path, scope) {
    if (reference === undefined)
        return null;
    // An id in place of a name must be that of a pipeline before as well.
    if (scope.ids.has(reference))
        return reference;
    return findPipeline(reference, path, scope)?.id ?? null;
}
function requireRunner(name, path, { catalogue, report }) {
    if (name === undefined)
        return undefined;
    const runner = findRunner(name, catalogue.runners.keys());
    if (runner === undefined)
        report(path, { message: `No suitable runner for '${name}'`, hint: (0,closest/* didYouMean */.a)(name, catalogue.runners.keys()) });
    return runner;
}
function v2_load_loadStage(description, place, scope) {
    const { build, base, sourceEpoch, path } = place;
    const { document, report } = scope.request;
    const type = (0,values/* textOf */.b6)(description.get("type")) ?? "";
    const options = (0,values/* objectOf */.Xy)(description.get("options"));
    const devices = loadDevices((0,values/* objectOf */.Xy)(description.get("devices")), path, report);
    const inputs = loadInputs((0,values/* objectOf */.Xy)(description.get("inputs")), { path, pipeline: place.name }, scope);
    const mounts = loadMounts((0,values/* listOf */.c3)(description.get("mounts")), { path, devices }, report);
    return {
        kind: "stage",
        type,
        id: stageId({ type, build, base, options, sourceEpoch, inputs, mounts }),
        base,
        options,
        inputs,
        devices,
        mounts,
        systemResourcesFromEtc: [],
        position: () => (0,manifest_document/* positionOf */.df)(document, path),
    };
}
/** Who is built in a tree runs with that tree's runner. */
function assignRunners({ pipelines, ids }, hostRunner) {
    return Array.from(pipelines.values(), (pipeline) => {
        const own = pipeline.build === null ? undefined : ids.get(pipeline.build)?.runner;
        return { ...pipeline, runner: own ?? hostRunner };
    });
}
function findDefaultExports(metadata, pipelines) {
    const named = (0,values/* listOf */.c3)(metadata.get("exports")).map((entry) => (0,values/* textOf */.b6)((0,values/* objectOf */.Xy)(entry).get("name")));
    const known = named.filter((name) => name !== undefined && pipelines.includes(name));
    return known.length > 0 ? known : pipelines.slice(-1);
}

;// CONCATENATED MODULE: ./src/manifest/v2/validate.js





/**
 * Checks a format-2 document: its frame, then stage by stage and source by source, so that only one of them at a time exists a second time
 * as data to check.
 */
async function v2_validate_validate(request) {
    const root = (0,values/* objectOf */.Xy)(request.document.value);
    await checkPart({ path: [], plain: dataToCheck(frameOf(root)) }, format2Frame, request);
    for (const [type, source] of (0,values/* objectOf */.Xy)(root.get("sources")))
        await validate_checkSource(type, source, request);
    for (const [index, pipeline] of (0,values/* listOf */.c3)(root.get("pipelines")).entries()) {
        for (const [at, stage] of (0,values/* listOf */.c3)((0,values/* objectOf */.Xy)(pipeline).get("stages")).entries()) {
            if (request.isFull?.())
                return;
            await checkStage(stage, ["pipelines", index, "stages", at], request);
        }
    }
}
/** The document with stages and sources left out. */
function frameOf(root) {
    return new Map(Array.from(root, ([key, value]) => {
        if (key === "sources" && value instanceof Map)
            return [key, new Map(Array.from(value.keys(), (type) => [type, null]))];
        if (key === "pipelines" && Array.isArray(value))
            return [key, (0,values/* listOf */.c3)(value).map(withoutStages)];
        return [key, value];
    }));
}
function withoutStages(pipeline) {
    if (!(pipeline instanceof Map) || !Array.isArray(pipeline.get("stages")))
        return pipeline;
    return new Map([...pipeline, ["stages", []]]);
}
async function validate_checkSource(type, value, request) {
    const { sources } = request.catalogue;
    const source = { path: ["sources", type], plain: dataToCheck(value) };
    await checkPart(source, sourceShape, request);
    if (request.modules === "ignored")
        return;
    const entry = sources.get(type);
    if (entry === undefined)
        request.report(source.path, { at: "key", ...unknownModule("source", type, sources.keys()) });
    else
        await checkPart(source, wholeSchema(entry.meta), request);
}
/** Whether a stage has but a type and options, as most have: it fits the shape of stages, and nothing in it is a module of its own. */
function isPlainStage(plain) {
    if (typeof plain !== "object" || plain === null || Array.isArray(plain))
        return false;
    const { type, options = {}, ...others } = plain;
    const hasOptions = typeof options === "object" && options !== null && !Array.isArray(options);
    return typeof type === "string" && hasOptions && Object.keys(others).length === 0;
}
async function checkStage(value, path, request) {
    const { stages, devices, inputs, mounts } = request.catalogue;
    const stage = { path, plain: dataToCheck(value) };
    const isPlain = isPlainStage(stage.plain);
    if (!isPlain)
        await checkPart(stage, stageShape, request);
    if (request.modules === "ignored")
        return;
    await checkModule(stage, { kind: "stage", modules: stages, key: "type", schema: stageSchema2 }, request);
    if (isPlain)
        return;
    for (const device of membersOf(partAt(stage, "devices"))) {
        await checkModule(device, { kind: "device", modules: devices, key: "type", schema: deviceSchema }, request);
    }
    for (const input of membersOf(partAt(stage, "inputs"))) {
        await checkModule(input, { kind: "input", modules: inputs, key: "type", schema: wholeSchema }, request);
    }
    for (const mount of itemsOf(partAt(stage, "mounts"))) {
        await checkModule(mount, { kind: "mount", modules: mounts, key: "type", schema: wholeSchema }, request);
    }
}

;// CONCATENATED MODULE: ./src/manifest/formats.js










/** Every format, by the name the model gives it. */
const formats = {
    "2": { validate: v2_validate_validate, load: v2_load_load, describe: v2_describe_describe },
    "1": { validate: (request) => validate_validate(request, "1"), load: (request) => load_load(request, "1"), describe: describe_describe },
    "2020": { validate: (request) => validate_validate(request, "2020"), load: (request) => load_load(request, "2020"), describe: describe_describe },
    "2019": { validate: validate, load: load, describe: describe },
};
/**
 * Which format a document has. `version` means today's. Without it, a list under `pipeline` is 2019's README form and an object is format 1,
 * unless it has what only 2020 had; a bare pipeline is 2020's, unless it has what only 2019 had. Reports what is none of these.
 */
function detectFormat(document, report) {
    const { value, format } = document;
    if (format !== undefined)
        return format;
    if (!(value instanceof Map)) {
        report([], { message: "A manifest is an object, not a list, a text or a number" });
        return undefined;
    }
    const root = (0,values/* objectOf */.Xy)(value);
    if (root.has("version"))
        return detectVersion(root.get("version") ?? null, report);
    const pipeline = root.get("pipeline");
    if (Array.isArray(pipeline))
        return "2019";
    if (pipeline !== undefined)
        return isFrom2020(root) ? "2020" : "1";
    if (isFrom2019(root))
        return "2019";
    return barePipelineKeys.some((key) => root.has(key)) ? "2020" : detectBroken(root, report);
}
const barePipelineKeys = ["stages", "assembler", "build"];
function detectVersion(version, report) {
    if (version === "2")
        return "2";
    if (version === "1") {
        report(["version"], { at: "key", message: "Format 1 has no version", hint: "Remove the key" });
        return "1";
    }
    report(["version"], { message: "Unsupported manifest format", hint: 'Write "version": "2", with quotes' });
    return undefined;
}
/** A document without anything to build is format 1, unless it looks like a format 2 that forgot to say so. */
function detectBroken(root, report) {
    if (!root.has("pipelines"))
        return "1";
    report([], { message: "'version' is missing", hint: 'A manifest with "pipelines" starts with "version": "2"' });
    return undefined;
}
/** Stages that 2020 had and format 1 no longer has: they needed the network. */
const stagesOf2020 = ["org.osbuild.dnf", "org.osbuild.yum", "org.osbuild.script"];
function isFrom2020(root) {
    if (root.has("runner") || (0,values/* objectOf */.Xy)(root.get("sources")).has("org.osbuild.dnf"))
        return true;
    return stageNames((0,values/* objectOf */.Xy)(root.get("pipeline"))).some((name) => stagesOf2020.includes(name));
}
function isFrom2019(root) {
    if (root.has("base") || stageNames(root).some((name) => name.startsWith("io.weldr.")))
        return true;
    const modules = [...(0,values/* listOf */.c3)(root.get("stages")), root.get("assembler") ?? null];
    return modules.some((module) => (0,values/* objectOf */.Xy)(module).has("systemResourcesFromEtc"));
}
/** Names of the stages and the assembler of a pipeline and the builds nested in it. */
function stageNames(pipeline) {
    const own = [...(0,values/* listOf */.c3)(pipeline.get("stages")), pipeline.get("assembler") ?? null].map((stage) => (0,values/* textOf */.b6)((0,values/* objectOf */.Xy)(stage).get("name")) ?? "");
    const build = (0,values/* objectOf */.Xy)((0,values/* objectOf */.Xy)(pipeline.get("build")).get("pipeline"));
    return build.size === 0 ? own : [...own, ...stageNames(build)];
}

// EXTERNAL MODULE: ./src/manifest/parse.js
var parse = __webpack_require__(64844);
;// CONCATENATED MODULE: ./src/manifest/report.js

/** Nobody reads more than this about one file. */
const maxProblems = 200;
/** A hint that takes time is looked for so often. */
const maxSlowHints = 20;
/** Collects findings about a document as problems, each once, sorted by where they are. */
function createReport(document) {
    const found = new Map();
    const isFull = () => found.size >= maxProblems;
    const report = (path, { message, hint, at, union }) => {
        if (isFull())
            return;
        const described = (0,manifest_document/* describePath */.NH)(path);
        const key = `${described}\n${message}`;
        if (found.has(key))
            return;
        const slow = typeof hint === "function" && found.size < maxSlowHints ? hint() : undefined;
        const hints = [typeof hint === "string" ? hint : slow, describeUnion(document, path, union)].filter((text) => text !== undefined);
        const position = (0,manifest_document/* positionOf */.df)(document, path, at);
        found.set(key, { ...position, path: described, message, hint: hints.length === 0 ? undefined : hints.join("; ") });
    };
    return { report, isFull, problems: () => [...found.values()].sort((a, b) => a.line - b.line || a.column - b.column) };
}
/** Where the value starts that none of its forms fits, when the finding is about something inside of it. */
function describeUnion(document, path, union) {
    if (union === undefined || union.length >= path.length)
        return undefined;
    const { file, line, column } = (0,manifest_document/* positionOf */.df)(document, union);
    return `The value at ${file}:${line}:${column} may have one of several forms; this is the nearest`;
}

;// CONCATENATED MODULE: ./src/manifest/load.js







/** Makes the model of a document. Rejects with a `ManifestError` that holds every problem. */
async function loadManifest(document, context) {
    const { manifest, problems } = await readManifest(document, context);
    if (problems.length > 0 || manifest === undefined)
        throw new errors/* ManifestError */.Sh(`Cannot use '${document.file}'`, problems);
    return manifest;
}
/** Parses and loads in one go. Rejects with a `ManifestError`. */
async function parseManifest(bytes, file, context) {
    return loadManifest(await parseDocument(bytes, file), context);
}
/** The model of a document as far as it can be made, and all that is wrong with it. */
async function readManifest(document, context) {
    const { catalogue } = context;
    const { report, isFull, problems } = createReport(document);
    const format = detectFormat(document, report);
    if (format === undefined)
        return { manifest: undefined, problems: problems() };
    const modules = context.modulesOptional && (format === "2019" || format === "2020") ? "ignored" : "required";
    const checker = await loadSchemaChecker();
    await formats[format].validate({ document, catalogue, checker, report, isFull, modules });
    const hostRunner = findHostRunner(context.osRelease, catalogue.runners.keys());
    const manifest = formats[format].load({ document, catalogue, report, hostRunner });
    return { manifest, problems: problems() };
}
/** The manifest as a document of its format; with ids it is what `inspect` prints. */
function describeManifest(manifest, options) {
    return formats[manifest.format].describe(manifest, options);
}
/** A document of 2020 with a build environment below its innermost build, and other sources. Documents without additions stay as they are. */
function addTo2020(document, { buildEnv, sources }) {
    if (buildEnv === undefined && sources === undefined)
        return document;
    const root = (0,values/* objectOf */.Xy)(document.value);
    const pipeline = root.has("pipeline") ? (0,values/* objectOf */.Xy)(root.get("pipeline")) : root;
    const built = buildEnv === undefined ? pipeline : addInnermostBuild(pipeline, (0,values/* objectOf */.Xy)(buildEnv.value));
    const value = (0,values/* objectFrom */._X)([
        ["pipeline", built],
        ["sources", sources?.value ?? root.get("sources")],
    ]);
    return { ...document, value, format: "2020" };
}
function addInnermostBuild(pipeline, build) {
    const own = pipeline.get("build");
    if (own === undefined)
        return new Map([...pipeline, ["build", build]]);
    const inner = addInnermostBuild((0,values/* objectOf */.Xy)((0,values/* objectOf */.Xy)(own).get("pipeline")), build);
    return new Map([...pipeline, ["build", new Map([...(0,values/* objectOf */.Xy)(own), ["pipeline", inner]])]]);
}


/***/ }),

/***/ 1313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ unlessEmpty),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   _X: () => (/* binding */ objectFrom),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85653);

/**
 * Reading a document that may be wrong: loading goes on after problems, so that all are told at once. What has the wrong type counts as
 * absent; the schema check has reported it.
 */
const emptyObject = new Map();
/** The object, or an empty one. */
function objectOf(value) {
    return value instanceof Map ? value : emptyObject;
}
/** The list, or an empty one. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The text, or undefined. */
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}
/** The number, or undefined. */
function numberOf(value) {
    return value instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .W ? value : undefined;
}
/** An object of the members that are there, in this order. */
function objectFrom(members) {
    const object = new Map();
    for (const [key, value] of members)
        if (value !== undefined)
            object.set(key, value);
    return object;
}
/** The value unless it is an empty object, an empty list or null, which descriptions leave out. */
function unlessEmpty(value) {
    if (value === null)
        return undefined;
    if (value instanceof Map)
        return value.size > 0 ? value : undefined;
    return Array.isArray(value) && value.length === 0 ? undefined : value;
}


/***/ }),

/***/ 44261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isWholeNumber),
/* harmony export */   S: () => (/* binding */ floatMembers)
/* harmony export */ });
/** On a container of a checked value: the keys and indexes whose numbers are written as floats (`4.0`). */
const floatMembers = Symbol("floatMembers");
/** Whether a number is an integer and was written as one. */
function isWholeNumber(data, parent, key) {
    return Number.isInteger(data) && !isFloatMember(parent, key);
}
function isFloatMember(parent, key) {
    if (typeof parent !== "object" || parent === null || !(floatMembers in parent))
        return false;
    return parent[floatMembers] instanceof Set && parent[floatMembers].has(typeof key === "number" ? key : String(key));
}


/***/ })

};
