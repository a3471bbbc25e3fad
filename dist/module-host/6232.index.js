export const id = 6232;
export const ids = [6232];
export const modules = {

/***/ 6232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Write a sysctl.d file",
    description: "Writes kernel parameters to a file in `/usr/lib/sysctl.d`. A key that starts with `-` and has no value is exempt from the patterns of other lines.",
    definitions: {
        parameter: {
            type: "object",
            additionalProperties: false,
            required: ["key", "value"],
            properties: { key: { type: "string" }, value: { type: "string" } },
        },
        "parameter-excluded": {
            type: "object",
            additionalProperties: false,
            required: ["key"],
            properties: { key: { type: "string", pattern: "^-.+$" } },
        },
    },
    options: {
        additionalProperties: false,
        required: ["filename", "config"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,250}\\.conf$" },
            config: {
                type: "array",
                description: "Parameters in order",
                minItems: 1,
                items: { anyOf: [{ $ref: "#/definitions/parameter" }, { $ref: "#/definitions/parameter-excluded" }] },
                additionalProperties: false,
            },
        },
    },
    example: {
        type: "org.osbuild.sysctld",
        options: {
            filename: "90-app.conf",
            config: [{ key: "vm.swappiness", value: "10" }, { key: "-net.ipv4.conf.eth0.rp_filter" }],
        },
    },
};
function run({ tree, options }) {
    const lines = options.config.map((line) => ("value" in line && line.value ? `${line.key} = ${line.value}\n` : `${line.key}\n`));
    tree.write(`/usr/lib/sysctl.d/${options.filename}`, lines.join(""));
}


/***/ })

};
