export const id = 5084;
export const ids = [5084];
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

/***/ 5084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_settings_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3543);

const order = ["PasswordAuthentication", "ChallengeResponseAuthentication", "ClientAliveInterval", "PermitRootLogin"];
const meta = {
    summary: "Configure the SSH server",
    description: "Edits `/etc/ssh/sshd_config`, which must exist: the first line that sets an option is changed, missing options are added at the end. Comments are left alone.",
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            config: {
                type: "object",
                description: "Options to set",
                additionalProperties: false,
                properties: {
                    PasswordAuthentication: { type: "boolean", description: "Logins with a password" },
                    ChallengeResponseAuthentication: { type: "boolean", description: "Logins with questions and answers" },
                    ClientAliveInterval: { type: "integer", description: "Seconds between signs of life; 0 turns them off" },
                    PermitRootLogin: {
                        description: "Logins of root",
                        oneOf: [{ type: "string", enum: ["prohibit-password", "forced-commands-only"] }, { type: "boolean" }],
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.sshd.config",
        options: { config: { PasswordAuthentication: false, PermitRootLogin: "prohibit-password" } },
    },
};
function run({ tree, options: { config } }) {
    const changes = order.flatMap((key) => (config[key] === undefined ? [] : [[key, formatValue(config[key])]]));
    tree.edit("/etc/ssh/sshd_config", (text) => (0,_src_modules_settings_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editSettings */ .S)(text, Object.fromEntries(changes), { separator: " ", ignoreCase: true }));
}
function formatValue(value) {
    return typeof value === "boolean" ? (value ? "yes" : "no") : value;
}


/***/ })

};
