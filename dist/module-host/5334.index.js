export const id = 5334;
export const ids = [5334];
export const modules = {

/***/ 5334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);


const meta = {
    summary: "Make links",
    description: "Makes hard or symbolic links in the tree or in a mounted file system. The target of a symbolic link is taken as it is. That of a hard link is a path (relative to the folder of the link) or a URL.",
    options: {
        additionalProperties: false,
        required: ["paths"],
        properties: {
            paths: {
                type: "array",
                description: "Links in order",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["target", "link_name"],
                    properties: {
                        target: { type: "string", description: "What the link points to" },
                        link_name: {
                            oneOf: [
                                { type: "string", pattern: "^mount://[^/]+/" },
                                { type: "string", pattern: "^tree://" },
                            ],
                        },
                        symbolic: { type: "boolean", description: "Make a symbolic link", default: false },
                    },
                },
            },
        },
    },
    format1Options: true,
    inputs: { type: "object", additionalProperties: true },
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.ln",
        options: { paths: [{ target: "../usr/lib/os-release", link_name: "tree:///etc/os-release", symbolic: true }] },
    },
};
function run({ options, locate }) {
    for (const { target, link_name, symbolic = false } of options.paths) {
        const { root, path } = locate(link_name);
        if (symbolic)
            root.symlink(target, path);
        else
            root.link(existingPath(target, { root, path }, locate), path);
    }
}
function existingPath(target, link, locate) {
    if (!target.includes("://")) {
        const inTree = target.startsWith(`${link.root.path}/`) ? target.slice(link.root.path.length) : target;
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(link.path), inTree);
    }
    const place = locate(target);
    if (place.root.path !== link.root.path)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot link to '${target}': a hard link stays in one file system`);
    return place.path;
}


/***/ })

};
