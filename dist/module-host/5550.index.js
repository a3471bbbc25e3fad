export const id = 5550;
export const ids = [5550];
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

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_ini_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5582);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);


const flag = { type: "boolean" };
const plugin = { type: "object", additionalProperties: false, properties: { enabled: flag } };
const meta = {
    summary: "Configure the subscription manager",
    description: "Turns the plugins of DNF and yum on or off and edits `/etc/rhsm/rhsm.conf`. The files must exist, their comments stay.",
    definitions: {
        plugins: {
            type: "object",
            description: "Plugins to turn on or off",
            additionalProperties: false,
            properties: { "product-id": plugin, "subscription-manager": plugin },
        },
    },
    options: {
        additionalProperties: false,
        properties: {
            "dnf-plugins": { $ref: "#/definitions/plugins" },
            "yum-plugins": { $ref: "#/definitions/plugins" },
            "subscription-manager": {
                type: "object",
                description: "Sections of rhsm.conf to change",
                additionalProperties: false,
                properties: {
                    rhsm: {
                        type: "object",
                        additionalProperties: false,
                        properties: { manage_repos: flag, auto_enable_yum_plugins: flag },
                    },
                    rhsmcertd: { type: "object", additionalProperties: false, properties: { auto_registration: flag } },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.rhsm",
        options: { "dnf-plugins": { "product-id": { enabled: false } }, "subscription-manager": { rhsm: { manage_repos: false } } },
    },
};
function run({ tree, options }) {
    configurePlugins(tree, "/etc/dnf/plugins", options["dnf-plugins"] ?? {});
    configurePlugins(tree, "/etc/yum/pluginconf.d", options["yum-plugins"] ?? {});
    const sections = options["subscription-manager"] ?? {};
    if (Object.keys(sections).length > 0)
        editExisting(tree, "/etc/rhsm/rhsm.conf", sections);
}
function configurePlugins(tree, folder, plugins) {
    for (const [name, settings] of Object.entries(plugins)) {
        if (settings?.enabled === undefined)
            continue;
        const { enabled } = settings;
        tree.edit(`${folder}/${name}.conf`, (text) => (0,_src_modules_ini_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .editIni */ .R)(text, { main: { enabled: enabled ? "1" : "0" } }));
    }
}
function editExisting(tree, path, sections) {
    tree.edit(path, (text) => {
        const missing = Object.entries(sections).find(([name, values]) => Object.keys(values ?? {}).length > 0 && !(0,_src_modules_ini_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .hasIniSection */ .o)(text, name));
        if (missing !== undefined)
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot edit ${path}: it has no section '${missing[0]}'`);
        const changes = Object.entries(sections).map(([name, values]) => {
            return [name, Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, value ? "1" : "0"]))];
        });
        return (0,_src_modules_ini_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .editIni */ .R)(text, Object.fromEntries(changes.filter(([, values]) => Object.keys(values ?? {}).length > 0)));
    });
}


/***/ })

};
