export const id = 570;
export const ids = [570];
export const modules = {

/***/ 570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Write limits for logins",
    description: "Writes limits of resources to a file in `/etc/security/limits.d`, one line for each entry.",
    definitions: {
        configuration: {
            type: "object",
            additionalProperties: false,
            required: ["domain", "type", "item", "value"],
            properties: {
                domain: { type: "string" },
                type: { type: "string", enum: ["hard", "soft", "-"] },
                item: {
                    type: "string",
                    enum: [
                        "core",
                        "data",
                        "fsize",
                        "memlock",
                        "nofile",
                        "rss",
                        "stack",
                        "cpu",
                        "nproc",
                        "as",
                        "maxlogins",
                        "maxsyslogins",
                        "nonewprivs",
                        "priority",
                        "locks",
                        "sigpending",
                        "msgqueue",
                        "nice",
                        "rtprio",
                    ],
                },
                value: { oneOf: [{ type: "string", enum: ["unlimited", "infinity"] }, { type: "integer" }] },
            },
        },
    },
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "array",
                description: "Limits in order",
                minItems: 1,
                items: { $ref: "#/definitions/configuration" },
                additionalProperties: false,
            },
        },
    },
    example: {
        type: "org.osbuild.pam.limits.conf",
        options: { filename: "90-db.conf", config: [{ domain: "@dba", type: "soft", item: "nofile", value: 65536 }] },
    },
};
function run({ tree, options }) {
    const lines = options.config.map(({ domain, type, item, value }) => `${domain} ${type} ${item} ${value}\n`);
    tree.write(`/etc/security/limits.d/${options.filename}`, lines.join(""));
}


/***/ })

};
