export const id = 6105;
export const ids = [6105];
export const modules = {

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ editSettings)
/* harmony export */ });
/**
 * Changes settings in a text: the first line that sets a key gets the new value, keys that no line sets are added at the end.
 * Lines that do not consist of exactly one key and one value (comments among them) are never touched.
 */
function editSettings(text, changes, style) {
    const same = (key) => (style.ignoreCase ? key.toLowerCase() : key);
    const pending = new Map(Object.entries(changes).map(([key, value]) => [same(key), { key, value }]));
    const lines = text.split("\n").map((line) => {
        const [key, current, ...rest] = style.separator === " " ? line.trim().split(/\s+/) : line.split(style.separator);
        const entry = key === undefined || current === undefined || rest.length > 0 ? undefined : pending.get(same(key));
        if (entry === undefined || key === undefined)
            return line;
        pending.delete(same(key));
        return entry.value === current ? line : `${key}${style.separator}${entry.value}`;
    });
    const added = [...pending.values()].map(({ key, value }) => `${key}${style.separator}${value}\n`).join("");
    const edited = lines.join("\n");
    return added !== "" && edited !== "" && !edited.endsWith("\n") ? `${edited}\n${added}` : edited + added;
}


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_settings_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3543);

const meta = {
    summary: "Configure the Insights client",
    description: "Edits the configuration of the Insights client; a missing file is made, its folder must exist.",
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            config: {
                type: "object",
                description: "Settings to change",
                additionalProperties: false,
                properties: { proxy: { type: "string", description: "Address of a proxy" } },
            },
            path: { type: "string", description: "Path of the file" },
        },
    },
    example: { type: "org.osbuild.insights-client.config", options: { config: { proxy: "http://proxy.example.com:3128" } } },
};
function run({ tree, options }) {
    const { config, path = "/etc/insights-client/insights-client.conf" } = options;
    const changes = config.proxy === undefined ? {} : { proxy: config.proxy };
    tree.edit(path, (text) => (0,_src_modules_settings_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editSettings */ .S)(text, changes, { separator: "=" }), { missing: "" });
}


/***/ })

};
