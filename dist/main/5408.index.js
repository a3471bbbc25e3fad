export const id = 5408;
export const ids = [5408];
export const modules = {

/***/ 25408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modulesCommand: () => (/* binding */ modulesCommand)
});

// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
;// CONCATENATED MODULE: ./src/schema/document.js
/** A schema as Markdown: one row per option, nested ones by their path. */
function documentSchema(schema, definitions = {}) {
    const rows = [...rowsOf(schema, "", { ...definitions, ...schema.definitions }, [])];
    if (rows.length === 0)
        return "No options.\n";
    return `| Option | Type | Meaning |\n| --- | --- | --- |\n${rows.map((row) => `| ${row.join(" | ")} |\n`).join("")}`;
}
const maximumDepth = 6;
function* rowsOf(given, path, definitions, seen) {
    const name = given.$ref?.replace("#/definitions/", "");
    if ((name !== undefined && seen.includes(name)) || path.split(/[.[]/).length > maximumDepth)
        return;
    const below = name === undefined ? seen : [...seen, name];
    const schema = resolve(given, definitions);
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
        yield* entry(child, path === "" ? key : `${path}.${key}`, schema.required?.includes(key) ?? false, definitions, below);
    }
    for (const [pattern, child] of Object.entries(schema.patternProperties ?? {})) {
        yield* entry(child, `${path === "" ? "" : `${path}.`}<${pattern}>`, false, definitions, below);
    }
    if (typeof schema.additionalProperties === "object") {
        yield* entry(schema.additionalProperties, `${path === "" ? "" : `${path}.`}<name>`, false, definitions, below);
    }
    for (const items of [schema.items ?? []].flat())
        yield* rowsOf(items, `${path}[]`, definitions, below);
    for (const choice of [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])])
        yield* rowsOf(choice, path, definitions, below);
}
function* entry(child, path, required, definitions, seen) {
    const schema = resolve(child, definitions);
    const facts = [schema.description?.replaceAll("\n", " "), ...limits(schema)].filter((fact) => fact !== undefined && fact !== "");
    yield [`\`${escapeCell(path)}\`${required ? " *" : ""}`, describeType(schema, definitions), escapeCell(facts.join(". "))];
    yield* rowsOf(child, path, definitions, seen);
}
function resolve(schema, definitions) {
    const name = schema.$ref?.replace("#/definitions/", "");
    return name === undefined ? schema : (definitions[name] ?? schema);
}
function describeType(schema, definitions) {
    if (schema.enum !== undefined)
        return escapeCell(schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(", "));
    const types = schema.type === undefined ? [] : [schema.type].flat();
    const items = [schema.items ?? []].flat()[0];
    if (types.includes("array") && items !== undefined)
        return `list of ${describeType(resolve(items, definitions), definitions)}`;
    if (types.length > 0)
        return types.join(" or ");
    const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((choice) => describeType(resolve(choice, definitions), definitions));
    return choices.length > 0 ? [...new Set(choices)].join(" or ") : "any";
}
function limits(schema) {
    const texts = [
        schema.default === undefined ? undefined : `Default: \`${JSON.stringify(schema.default)}\``,
        schema.pattern === undefined ? undefined : `Matches \`${schema.pattern}\``,
        schema.minimum === undefined ? undefined : `At least ${schema.minimum}`,
        schema.maximum === undefined ? undefined : `At most ${schema.maximum}`,
        schema.minItems === undefined ? undefined : `At least ${schema.minItems} of them`,
        schema.maxItems === undefined ? undefined : `At most ${schema.maxItems} of them`,
        schema.minLength === undefined ? undefined : `At least ${schema.minLength} characters`,
        schema.maxLength === undefined ? undefined : `At most ${schema.maxLength} characters`,
    ];
    return texts.filter((text) => text !== undefined);
}
function escapeCell(text) {
    return text.replaceAll("|", "\\|");
}

;// CONCATENATED MODULE: ./src/cli/modules.js


/** `modules [TYPE]`: the catalogue, one line a module; or all about the modules of one type. */
async function modulesCommand(input, world) {
    const catalogue = await world.loadCatalogue(input.values("libdir"));
    const entries = listModules(catalogue);
    const [type] = input.positionals;
    if (input.has("json"))
        world.out(`${JSON.stringify(entries.map(({ kind, entry }) => describeJson(kind, entry)), null, 2)}\n`);
    else if (type === undefined)
        world.out(describeList(entries));
    else
        world.out(modules_describeType(type, entries));
    return 0;
}
function listModules(catalogue) {
    return Object.entries(catalogue).flatMap(([folder, set]) => [...set].map(([name, entry]) => ({ kind: folder.replace(/s$/, ""), name, entry })).sort((a, b) => (a.name < b.name ? -1 : 1)));
}
function describeList(entries) {
    const width = Math.max(0, ...entries.map(({ name }) => name.length)) + 2;
    return entries.map(({ kind, name, entry }) => `${kind.padEnd(11)}${name.padEnd(width)}${entry.meta.summary}\n`).join("");
}
function modules_describeType(type, entries) {
    const found = entries.filter(({ name }) => name === type || name === `org.osbuild.${type}`);
    if (found.length === 0)
        throw new errors/* UsageError */.eb(`There is no module '${type}'`, { hint: "osbuild-action modules lists them all" });
    return found
        .map(({ kind, name, entry }) => `${name} (${kind}, ${entry.file})\n${entry.meta.summary}\n\n${entry.meta.description}\n\n${describeOptions(entry)}`)
        .join("\n");
}
function describeOptions({ meta }) {
    const schema = ("options" in meta ? meta.options : "schema" in meta ? meta.schema : undefined);
    return schema === undefined ? "" : documentSchema(schema, meta.definitions);
}
function describeJson(kind, { type, origin, file, meta }) {
    return { kind, type, summary: meta.summary, origin, file };
}


/***/ })

};
