export const id = 8001;
export const ids = [8001];
export const modules = {

/***/ 8001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Configure which modules the Anaconda installer has",
    description: "Writes `/etc/anaconda/conf.d/90-osbuild.conf`. Other options are written to the section `[Anaconda]` as they are.",
    options: {
        additionalProperties: true,
        properties: {
            "kickstart-modules": {
                type: "array",
                description: "Modules that may be in a kickstart (former name)",
                minItems: 1,
                items: { type: "string" },
            },
            "activatable-modules": { type: "array", description: "Modules to have", minItems: 1, items: { type: "string" } },
            "forbidden-modules": { type: "array", description: "Modules not to have", minItems: 1, items: { type: "string" } },
            "optional-modules": { type: "array", description: "Modules that may be missing", minItems: 1, items: { type: "string" } },
        },
    },
    example: { type: "org.osbuild.anaconda", options: { "activatable-modules": ["org.fedoraproject.Anaconda.Modules.Users"] } },
};
const folder = "/etc/anaconda/conf.d";
function run({ tree, options }) {
    const lines = Object.entries(options).flatMap(([name, modules]) => {
        if (!Array.isArray(modules))
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot configure '${name}': give a list`);
        return [`${name.replaceAll("-", "_")}=`, ...modules.map((module) => `    ${module}`)];
    });
    tree.makeDirectory(folder, { parents: true });
    tree.write(`${folder}/90-osbuild.conf`, ["", "# osbuild customizations", "", "[Anaconda]", ...lines, ""].join("\n"));
}


/***/ })

};
