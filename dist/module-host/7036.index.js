export const id = 7036;
export const ids = [7036];
export const modules = {

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Say which units are enabled by default",
    description: "Replaces `/usr/lib/systemd/system-preset/50-osbuild.preset`, whose folder must exist.",
    options: {
        additionalProperties: false,
        properties: {
            presets: {
                type: "array",
                description: "Units and their state, in order",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["name", "state"],
                    properties: { name: { type: "string" }, state: { type: "string", enum: ["enable", "disable"] } },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.systemd.preset",
        options: {
            presets: [
                { name: "sshd.service", state: "enable" },
                { name: "*", state: "disable" },
            ],
        },
    },
};
function run({ tree, options: { presets = [] } }) {
    const names = presets.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot write presets: '${twice}' is there twice`);
    if (presets.length === 0)
        return;
    tree.write("/usr/lib/systemd/system-preset/50-osbuild.preset", presets.map(({ name, state }) => `${state} ${name}\n`).join(""));
}


/***/ })

};
