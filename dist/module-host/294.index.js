export const id = 294;
export const ids = [294];
export const modules = {

/***/ 294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Write a tmpfiles.d file",
    description: "Writes a file in `/usr/lib/tmpfiles.d`, one line for each entry.",
    definitions: {
        configuration: {
            type: "object",
            additionalProperties: false,
            required: ["type", "path"],
            properties: {
                type: { type: "string", pattern: "^([fwpLcbaA]\\+?|[dDevqQCxXrRzZtThH]){1}((!?-?)|(-?!?)){0,1}$" },
                path: { type: "string" },
                mode: { type: "string", pattern: "^~?[0-7]{4}$" },
                user: { type: "string" },
                group: { type: "string" },
                age: { type: "string" },
                argument: { type: "string" },
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
                description: "Lines of the file",
                minItems: 1,
                items: { $ref: "#/definitions/configuration" },
                additionalProperties: false,
            },
        },
    },
    example: {
        type: "org.osbuild.tmpfilesd",
        options: { filename: "app.conf", config: [{ type: "d", path: "/run/app", mode: "0755", user: "app", group: "app" }] },
    },
};
function run({ tree, options }) {
    const lines = options.config.map(({ type, path, mode, user, group, age, argument }) => {
        const fields = [mode, user, group, age, argument].map((field) => field || "-");
        const last = [mode, user, group, age, argument].findLastIndex((field) => field);
        return `${[type, path, ...fields.slice(0, last + 1)].join(" ")}\n`;
    });
    tree.write(`/usr/lib/tmpfiles.d/${options.filename}`, lines.join(""));
}


/***/ })

};
