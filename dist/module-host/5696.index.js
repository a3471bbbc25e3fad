export const id = 5696;
export const ids = [5696];
export const modules = {

/***/ 5696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);
/* harmony import */ var _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6675);


const meta = {
    summary: "Put the path of the deployment into a GRUB configuration",
    description: "Replaces `@OSTREE@` in a file of the tree by the path below `/ostree/boot.N` that the kernel is told to boot.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "File of the tree" },
            source: {
                description: "Where the deployment is, when not in the input `tree`: `mount://` or `input://NAME/`",
                oneOf: [
                    { type: "string", pattern: "^mount://" },
                    { type: "string", pattern: "^input://[^/]+/" },
                ],
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["tree"],
        properties: { tree: { type: "object", additionalProperties: true } },
    },
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.ostree.grub2",
        options: { filename: "/EFI/BOOT/grub.cfg" },
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
    },
};
function run({ tree, inputs, options, locate }) {
    const path = findBootPath(options.source === undefined ? new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .Tree */ .PH(inputs.tree?.path ?? "") : below(locate(options.source)));
    if (!tree.isFile(options.filename))
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot change '${options.filename}': the tree has no such file`);
    tree.edit(options.filename, (text) => text.replaceAll("@OSTREE@", path));
}
function below({ root, path }) {
    return root.subtree(path);
}
/** The one path of the form /ostree/boot.1/NAME/CHECKSUM/0. */
function findBootPath(system) {
    const list = (path) => system.list(path).flatMap((name) => (name.startsWith(".") ? [] : [`${path}/${name}`]));
    const boots = list("/ostree").filter((path) => /\/boot\..$/.test(path));
    const found = boots.flatMap(list).flatMap(list).flatMap(list);
    const [path] = found;
    if (path !== undefined && found.length === 1)
        return path;
    throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot tell which deployment boots: there is ${path === undefined ? "none" : found.join(", ")}`);
}


/***/ })

};
