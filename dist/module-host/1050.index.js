export const id = 1050;
export const ids = [1050];
export const modules = {

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Set environment variables for logins",
    description: "Writes files in `/etc/profile.d`, which login shells read. Values stand between double quotes, so a shell expands `$` in them.",
    options: {
        additionalProperties: false,
        properties: {
            files: {
                type: "object",
                description: "Variables by file name",
                additionalProperties: false,
                patternProperties: {
                    "^[a-zA-Z0-9\\.\\-_]{1,250}$": {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                            env: {
                                type: "array",
                                minItems: 1,
                                items: {
                                    type: "object",
                                    additionalProperties: false,
                                    required: ["key", "value"],
                                    properties: { key: { type: "string", pattern: "^[A-Z_][A-Z0-9_]*$" }, value: { type: "string" } },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    example: { type: "org.osbuild.shell.init", options: { files: { "editor.sh": { env: [{ key: "EDITOR", value: "vim" }] } } } },
};
function run({ tree, options }) {
    for (const [name, { env }] of Object.entries(options.files ?? {})) {
        if (env === undefined)
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot write /etc/profile.d/${name}: 'env' is missing`);
        tree.write(`/etc/profile.d/${name}`, env.map(({ key, value }) => `export ${key}="${value}"\n`).join(""));
    }
}


/***/ })

};
