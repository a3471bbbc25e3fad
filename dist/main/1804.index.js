export const id = 1804;
export const ids = [1804];
export const modules = {

/***/ 41804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadLibdirs: () => (/* binding */ loadLibdirs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
;// CONCATENATED MODULE: ./src/modules/external-meta.js
/** The meta of an external module of one kind. Throws a `SyntaxError` when its meta file is no JSON. */
function readExternalMeta(folder, texts) {
    const declared = texts.metaJson === undefined ? readPython(texts.program ?? "") : readMetaJson(texts.metaJson);
    const metas = {
        stages: stageMeta,
        assemblers: ({ common, schema }) => ({ ...common, ...withDefinitions(schema ?? {}), options: schema ?? {} }),
        sources: wholeMeta,
        inputs: wholeMeta,
        mounts: wholeMeta,
        devices: ({ common, schema, schema2 }) => ({
            ...common,
            ...withDefinitions(schema2 ?? schema ?? {}),
            options: schema2 ?? schema ?? {},
        }),
        runners: ({ common }) => common,
    };
    return metas[folder](declared);
}
function stageMeta({ common, schema, schema2 }) {
    if (schema2 === undefined)
        return { ...common, ...withDefinitions(schema ?? {}), options: schema ?? {}, ...(schema ? {} : { inputs: {} }) };
    const { options, inputs, devices, mounts } = schema2;
    return {
        ...common,
        ...withDefinitions({ ...options, definitions: { ...options?.definitions, ...schema2.definitions } }),
        ...(options && { options }),
        ...(inputs && { inputs }),
        ...(devices && { devices }),
        ...(mounts && { mounts }),
        format1Options: schema ?? true,
    };
}
function wholeMeta({ common, schema, schema2 }) {
    const whole = schema2 ?? schema ?? {};
    const { properties = {}, definitions } = whole;
    const hoisted = { ...definitions, ...properties.definitions, ...properties.options?.definitions };
    return { ...common, ...withDefinitions({ definitions: hoisted }), schema: allowTypeKey(whole) };
}
/** Schemas of mounts leave out `type`, which osbuild adds. */
function allowTypeKey(schema) {
    return schema.properties === undefined ? schema : { ...schema, properties: { type: {}, ...schema.properties } };
}
function withDefinitions({ definitions = {} }) {
    return Object.keys(definitions).length === 0 ? {} : { definitions };
}
function readMetaJson(text) {
    const meta = JSON.parse(text);
    const member = (key) => (typeof meta === "object" && meta !== null ? Reflect.get(meta, key) : undefined);
    const description = member("description");
    return {
        common: {
            summary: String(member("summary") ?? ""),
            description: Array.isArray(description) ? description.join("\n") : String(description ?? ""),
            ...capabilitiesOf(member("capabilities")),
        },
        schema: schemaOf(member("schema")),
        schema2: schemaOf(member("schema_2")),
    };
}
function capabilitiesOf(value) {
    if (!Array.isArray(value))
        return {};
    return { capabilities: value.filter((name) => typeof name === "string" && name.startsWith("CAP_")) };
}
function schemaOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}
/** Reads the assignments at the top level of a Python file without running it. */
function readPython(source) {
    const [first = "", ...rest] = (readString(/^(?:#.*\n|\s)*(?=[rRuU]?["'])/, source) ?? "").trim().split("\n");
    const capabilities = /^CAPABILITIES\s*=\s*[[{(]([^\])}]*)/m.exec(source)?.[1];
    return {
        common: {
            summary: first,
            description: rest.join("\n").trim(),
            ...(capabilities !== undefined && capabilitiesOf(capabilities.match(/CAP_[A-Z_]+/g))),
        },
        schema: parseFragment(readString(/^SCHEMA\s*=\s*/m, source)),
        schema2: parseFragment(readString(/^SCHEMA_2\s*=\s*/m, source)),
    };
}
/** The string literal right after a pattern. */
function readString(before, source) {
    const start = before.exec(source);
    if (start === null)
        return undefined;
    const literal = /^([rRuU]?)("""|'''|"|')((?:\\.|(?!\2).)*)\2/s.exec(source.slice(start.index + start[0].length));
    if (literal === null)
        return undefined;
    const [, prefix = "", , body = ""] = literal;
    return /r/i.test(prefix) ? body : unescapePython(body);
}
function unescapePython(body) {
    const plain = { n: "\n", t: "\t", r: "\r", "\n": "" };
    return body.replace(/\\([nrt\\'"\n])/g, (_, code) => plain[code] ?? code);
}
/** A schema's members, written without the braces around them. */
function parseFragment(text) {
    if (text === undefined)
        return undefined;
    for (const candidate of [`{${text}}`, text]) {
        try {
            return schemaOf(JSON.parse(candidate));
        }
        catch {
            // The other way of writing it may be the right one.
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/modules/libdir.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/**
 * A libdir is a folder with osbuild's layout: `stages/TYPE` programs with `stages/TYPE.meta.json` beside them, and so on per kind. Besides,
 * `stages/TYPE.ts` is a module in TypeScript with the exports of a built-in one.
 */
const folders = [
    "stages",
    "assemblers",
    "sources",
    "inputs",
    "devices",
    "mounts",
    "runners",
];
/** The modules of libdirs, in search order. Rejects with a `UsageError` for a libdir that is none. */
async function loadLibdirs(libdirs) {
    await Promise.all(libdirs.map(requireLibdir));
    const perFolder = folders.map(async (folder) => {
        const found = await Promise.all(libdirs.map((libdir) => loadFolder((0,external_node_path_.resolve)(libdir), folder)));
        return [folder, found.flat()];
    });
    return Object.fromEntries(await Promise.all(perFolder));
}
async function requireLibdir(libdir) {
    const names = await listFolder(libdir);
    if (names.some((name) => folders.some((folder) => folder === name)))
        return;
    throw new errors/* UsageError */.eb(`Cannot use '${libdir}' as a libdir: it has none of the folders ${folders.join(", ")}`, {
        hint: "Name the folder that holds `stages`, not `stages` itself",
    });
}
async function loadFolder(libdir, folder) {
    const path = (0,external_node_path_.join)(libdir, folder);
    const names = (await listFolder(path)).filter((name) => name.includes(".") && !/^[._]|\.(?:md|json|js|map|pyc|d\.ts)$|^(?:index|load)\.ts$/.test(name));
    return Promise.all(names.map((name) => (name.endsWith(".ts") ? loadTypeScript(path, name, folder) : loadProgram(path, name, folder))));
}
async function listFolder(path) {
    try {
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
        return entries.filter((entry) => !entry.name.startsWith(".")).map((entry) => entry.name);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === "ENOENT" || (0,errors/* codeOf */.$N)(error) === "ENOTDIR")
            return [];
        throw new errors/* UsageError */.eb(`Cannot read the libdir folder '${path}': ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** What a module of each kind exports beside its meta. */
const verbs = {
    stages: "run",
    assemblers: "run",
    sources: "fetch",
    inputs: "map",
    devices: "open",
    mounts: "mount",
    runners: "prepare",
};
async function loadTypeScript(path, name, folder) {
    const file = (0,external_node_path_.join)(path, name);
    const module = await importModule(file);
    for (const [key, kind] of [
        ["meta", "object"],
        [verbs[folder], "function"],
    ]) {
        if (typeof module[key] !== kind || module[key] === null)
            throw new errors/* UsageError */.eb(`Cannot use the module '${file}': it has no export '${key}'`);
    }
    const entry = module;
    return { type: name.slice(0, -".ts".length), origin: "typescript", file, meta: entry.meta, module: entry };
}
async function importModule(file) {
    try {
        return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(file).href)); // the bundler would look for it now
    }
    catch (error) {
        const lines = (0,errors/* messageOf */.bD)(error).split("\n");
        throw new errors/* UsageError */.eb(`Cannot load the module '${file}': ${lines[0]}`, {
            hint: "Types that Node can strip are all it may have",
        });
    }
}
async function loadProgram(path, type, folder) {
    const file = (0,external_node_path_.join)(path, type);
    const metaJson = await readText(`${file}.meta.json`);
    const program = metaJson === undefined && folder !== "runners" ? await readText(file) : undefined;
    try {
        return { type, origin: "program", file, meta: readExternalMeta(folder, { metaJson, program }), module: undefined };
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`Cannot read '${file}.meta.json': ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === "ENOENT" || (0,errors/* codeOf */.$N)(error) === "EISDIR")
            return undefined;
        throw error;
    }
}


/***/ })

};
