export const id = 8851;
export const ids = [8851];
export const modules = {

/***/ 8851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const matchKeys = {
    type: "string",
    enum: "ACTION DEVPATH KERNEL KERNELS NAME SYMLINK SUBSYSTEM SUBSYSTEMS DRIVER DRIVERS TAG TAGS PROGRAM RESULT".split(" "),
};
const meta = {
    summary: "Write a udev rules file",
    description: "Writes rules and comments to any file of the tree whose folder exists. A rule is a list of keys, operators and values; keys with an argument are given as `name` and `arg`. Quotes in values are escaped.",
    definitions: {
        value: { type: "string" },
        "keys-match-simple": matchKeys,
        "keys-match-noarg": {
            type: "object",
            additionalProperties: false,
            required: ["name"],
            properties: { name: { $ref: "#/definitions/keys-match-simple" } },
        },
        "keys-match-arg": {
            type: "object",
            additionalProperties: false,
            required: ["name", "arg"],
            properties: {
                name: { type: "string", enum: ["ATTR", "ATTRS", "SYSCTL", "ENV", "CONST", "TEST"] },
                arg: { type: "string" },
            },
        },
        "keys-assign-simple": {
            type: "string",
            enum: ["NAME", "SYMLINK", "OWNER", "GROUP", "MODE", "TAG", "LABEL", "GOTO", "OPTIONS"],
        },
        "keys-assign-noarg": {
            type: "object",
            additionalProperties: false,
            required: ["name"],
            properties: { name: { $ref: "#/definitions/keys-assign-simple" } },
        },
        "keys-assign-arg": {
            type: "object",
            additionalProperties: false,
            required: ["name", "arg"],
            properties: {
                name: { type: "string", enum: ["SECLABEL", "ATTR", "SYSCTL", "ENV", "RUN", "IMPORT"] },
                arg: { type: "string" },
            },
        },
        match: {
            type: "object",
            additionalProperties: false,
            required: ["op", "key", "val"],
            properties: {
                op: { type: "string", enum: ["==", "!="] },
                val: { $ref: "#/definitions/value" },
                key: {
                    oneOf: [
                        { $ref: "#/definitions/keys-match-simple" },
                        { $ref: "#/definitions/keys-match-noarg" },
                        { $ref: "#/definitions/keys-match-arg" },
                    ],
                },
            },
        },
        assignment: {
            type: "object",
            additionalProperties: false,
            required: ["key", "op", "val"],
            properties: {
                key: {
                    oneOf: [
                        { $ref: "#/definitions/keys-assign-simple" },
                        { $ref: "#/definitions/keys-assign-noarg" },
                        { $ref: "#/definitions/keys-assign-arg" },
                    ],
                },
                op: { type: "string", enum: ["=", "+=", "-=", ":="] },
                val: { $ref: "#/definitions/value" },
            },
        },
        comment: {
            type: "object",
            additionalProperties: false,
            required: ["comment"],
            properties: { comment: { type: "array", items: { type: "string" } } },
        },
    },
    options: {
        additionalProperties: false,
        required: ["rules", "filename"],
        properties: {
            filename: { type: "string", description: "Path of the file in the tree", pattern: "^[.\\/\\w\\-_]{1,250}.rules$" },
            rules: {
                type: "array",
                description: "Rules and comments in order",
                minLength: 1,
                items: {
                    oneOf: [
                        { $ref: "#/definitions/comment" },
                        {
                            type: "array",
                            minLength: 1,
                            items: { oneOf: [{ $ref: "#/definitions/match" }, { $ref: "#/definitions/assignment" }] },
                        },
                    ],
                },
                additionalProperties: false,
            },
        },
    },
    example: {
        type: "org.osbuild.udev.rules",
        options: {
            filename: "/etc/udev/rules.d/70-net.rules",
            rules: [
                { comment: ["Name of the first card"] },
                [
                    { key: "SUBSYSTEM", op: "==", val: "net" },
                    { key: { name: "ATTR", arg: "address" }, op: "==", val: "52:54:00:00:00:01" },
                    { key: "NAME", op: "=", val: "lan0" },
                ],
            ],
        },
    },
};
function run({ tree, options }) {
    tree.write(options.filename, options.rules.map(formatRule).join(""));
}
function formatRule(rule) {
    if ("comment" in rule)
        return rule.comment.length === 0 ? "" : `${rule.comment.map((line) => `# ${line}`).join("\n")}\n`;
    const terms = rule.map(({ key, op, val }) => `${formatKey(key)}${op}"${val.replaceAll('"', '\\"')}"`);
    return `${terms.join(", ")}\n`;
}
function formatKey(key) {
    if (typeof key === "string")
        return key;
    return key.arg === undefined ? key.name : `${key.name}{${key.arg}}`;
}


/***/ })

};
