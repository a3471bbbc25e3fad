export const id = 7888;
export const ids = [7888];
export const modules = {

/***/ 7888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const text = { type: "string" };
const reservedIds = [65535, 4294967295];
const namePattern = /^([a-z]+(?:[-_][a-zA-Z0-9_-]{0,30})?|-)$/;
const meta = {
    summary: "Write a sysusers.d file",
    description: "Writes system users and groups to a file in `/usr/lib/sysusers.d` or `/etc/sysusers.d`, one line for each, checked against the rules of sysusers.d(5). Only users (`u`) have a comment, home and shell.",
    definitions: {
        "sysuser-config": {
            type: "object",
            description: "The file to write",
            additionalProperties: false,
            required: ["filename", "entries"],
            properties: {
                "path-prefix": { type: "string", default: "usr", enum: ["usr", "etc"] },
                filename: { type: "string", pattern: "\\.conf$" },
                entries: {
                    type: "array",
                    items: {
                        type: "object",
                        required: ["type", "name"],
                        properties: {
                            type: { type: "string", enum: ["u", "u!", "g", "m", "r"] },
                            name: { type: "string", pattern: "^([a-z]+(?:[-_][a-zA-Z0-9_-]{0,30})?|-)$" },
                            id: { type: "string", default: "-" },
                            gecos: text,
                            home: text,
                            shell: text,
                        },
                    },
                },
            },
        },
    },
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: { config: { $ref: "#/definitions/sysuser-config" } },
    },
    example: {
        type: "org.osbuild.systemd-sysusers.d",
        options: {
            config: { filename: "app.conf", entries: [{ type: "u", name: "app", id: "-", gecos: "App", home: "/var/lib/app" }] },
        },
    },
};
function run({ tree, options: { config } }) {
    const { "path-prefix": prefix = "usr", filename, entries } = config;
    if (entries.length === 0)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot write '${filename}': there are no entries`);
    for (const entry of entries)
        checkEntry(entry);
    const folder = prefix === "etc" ? "/etc/sysusers.d" : "/usr/lib/sysusers.d";
    tree.write(`${folder}/${filename}`, entries.map(formatEntry).join(""));
}
function formatEntry({ type, name, id = "-", gecos = "-", home = "-", shell = "-" }) {
    return `${[type, name, id, gecos === "-" ? gecos : `"${gecos}"`, home, shell].join(" ").trim()}\n`;
}
function checkEntry({ type, name, id = "-", ...rest }) {
    const refuse = (reason) => {
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot write the entry '${type} ${name} ${id}': ${reason}`);
    };
    if (type === "r" && name !== "-")
        refuse("a range has the name '-'");
    if (!namePattern.test(name))
        refuse("the name is not allowed");
    if (type === "m" && !namePattern.test(id))
        refuse("the id of a membership is the name of a group");
    if (type !== "m" && (type === "r" || id !== "-") && !isIds(id, type === "r" ? "-" : ":"))
        refuse("the id is no number, or a reserved one");
    const extra = Object.values({ gecos: rest.gecos, home: rest.home, shell: rest.shell }).some((value) => value && value !== "-");
    if (type !== "u" && extra)
        refuse("only users have a comment, a home and a shell");
}
function isIds(id, separator) {
    const parts = id.split(separator);
    return parts.length <= 2 && parts.every((part) => /^\d+$/.test(part) && !reservedIds.includes(Number(part)));
}


/***/ })

};
