export const id = 1751;
export const ids = [1751];
export const modules = {

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




const meta = {
    summary: "Import a Flatpak that is packed as a container image",
    description: "Imports the one image of the input `containers` into a Flatpak repository of the tree, with the build root's skopeo and flatpak.",
    options: {
        additionalProperties: false,
        required: ["repository"],
        properties: {
            repository: { type: "string", description: "Repository of the tree, as `tree:///PATH`", pattern: "^tree:///" },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["containers"],
        properties: { containers: { type: "object", additionalProperties: true } },
    },
    tools: ["skopeo", "flatpak"],
    example: {
        type: "org.osbuild.flatpak.build-import-bundle.oci",
        options: { repository: "tree:///flatpak/repo" },
        inputs: {
            containers: {
                type: "org.osbuild.containers",
                origin: "org.osbuild.source",
                references: {
                    "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
                },
            },
        },
    },
};
async function run({ inputs, options, exec, locate }) {
    const input = inputs.containers;
    const [name, second] = Object.keys((input?.data.archives ?? {}));
    if (input === undefined || name === undefined || second !== undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B("The input 'containers' must have exactly one image");
    const { root, path } = locate(options.repository);
    const layout = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "flatpak-"));
    try {
        await exec("skopeo", ["copy", `dir:${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(input.path, name)}`, `oci:${layout}`]);
        await exec("flatpak", ["build-import-bundle", "--oci", root.resolve(path), layout]);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(layout, { recursive: true });
    }
}


/***/ })

};
