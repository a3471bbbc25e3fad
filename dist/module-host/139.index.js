export const id = 139;
export const ids = [139];
export const modules = {

/***/ 5582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ editIni),
/* harmony export */   o: () => (/* binding */ hasIniSection)
/* harmony export */ });
/**
 * Changing an existing ini file without touching the rest of it: comments, order, spacing and the case of keys stay. Values are replaced
 * where they stand; new keys follow the last key of their section, new sections go to the end. The result is what iniparse makes of it.
 */
const optionLine = /^([^:=\s[#;][^:=]*?)(\s*[:=]\s*)(.*)$/;
/** The text with the changes made; an absent file is an empty text. */
function editIni(text, changes) {
    const lines = text === "" ? [] : text.split("\n");
    for (const [section, values] of Object.entries(changes)) {
        if (findSections(lines, section).length === 0)
            lines.push(...(lines.length > 0 ? [""] : []), `[${section}]`);
        for (const [key, value] of Object.entries(values))
            setValue(lines, section, { key, value });
    }
    return lines.join("\n");
}
/** Whether the text has a section. */
function hasIniSection(text, section) {
    return findSections(text.split("\n"), section).length > 0;
}
function setValue(lines, section, { key, value }) {
    const ranges = findSections(lines, section);
    const found = ranges
        .flatMap(([start, end]) => findOptions(lines, start, end))
        .filter(({ name }) => name.toLowerCase() === key.toLowerCase());
    const last = found.at(-1);
    if (last !== undefined) {
        lines.splice(last.index, last.length, replaceValue(lines[last.index] ?? "", value));
        return;
    }
    const [start, end] = ranges.at(-1) ?? [lines.length, lines.length];
    const before = findOptions(lines, start, end).at(-1);
    lines.splice(before === undefined ? start : before.index + before.length, 0, `${key} = ${value}`);
}
/** Line ranges of a section's content: a name may stand more than once. */
function findSections(lines, section) {
    const heads = lines.flatMap((line, index) => {
        const name = /^\[([^\]]+)\]/.exec(line)?.[1];
        return name === undefined ? [] : [{ name, index }];
    });
    return heads.flatMap(({ name, index }, position) => {
        return name === section ? [[index + 1, heads[position + 1]?.index ?? lines.length]] : [];
    });
}
/** Options with the lines that continue them. */
function findOptions(lines, start, end) {
    const options = [];
    for (let index = start; index < end; index += 1) {
        const line = lines[index] ?? "";
        const name = optionLine.exec(line)?.[1];
        const current = options.at(-1);
        if (name !== undefined)
            options.push({ name, index, length: 1 });
        else if (current !== undefined && /^\s+\S/.test(line))
            current.length = index - current.index + 1;
    }
    return options;
}
/** The line with another value; a comment after the old value keeps its column. */
function replaceValue(line, value) {
    const [, name = "", separator = "", old = ""] = optionLine.exec(line) ?? [];
    const comment = /\s;/.exec(old);
    const changed = `${name}${separator}${value}`;
    if (comment === null)
        return changed;
    const column = name.length + separator.length + comment.index + 1;
    return `${`${changed} `.padEnd(column)}${old.slice(comment.index + 1)}`;
}


/***/ }),

/***/ 139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_ini_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5582);

const meta = {
    summary: "Configure yum",
    description: "Edits `/etc/yum.conf` and the configuration of the langpacks plugin; comments stay, missing files are made.",
    options: {
        additionalProperties: false,
        properties: {
            config: {
                type: "object",
                description: "Options of the section `main`",
                additionalProperties: false,
                properties: {
                    http_caching: {
                        type: "string",
                        description: "What proxies may cache",
                        enum: ["all", "packages", "lazy:packages", "none"],
                    },
                },
            },
            plugins: {
                type: "object",
                description: "Plugins",
                additionalProperties: false,
                properties: {
                    langpacks: {
                        type: "object",
                        description: "Language packs",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            locales: { type: "array", description: "Locales to install packages for", minItems: 1, items: { type: "string" } },
                        },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.yum.config",
        options: { config: { http_caching: "packages" }, plugins: { langpacks: { locales: ["en_US.UTF-8"] } } },
    },
};
function run({ tree, options: { config = {}, plugins } }) {
    const { http_caching } = config;
    if (http_caching !== undefined)
        tree.edit("/etc/yum.conf", (text) => (0,_src_modules_ini_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editIni */ .R)(text, { main: { http_caching } }), { missing: "" });
    const locales = plugins?.langpacks?.locales;
    if (locales === undefined)
        return;
    const main = { langpack_locales: locales.join(", ") };
    tree.makeDirectory("/etc/yum/pluginconf.d", { parents: true });
    tree.edit("/etc/yum/pluginconf.d/langpacks.conf", (text) => (0,_src_modules_ini_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editIni */ .R)(text, { main }), { missing: "" });
}


/***/ })

};
