export const id = 1471;
export const ids = [1471];
export const modules = {

/***/ 1471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);


const meta = {
    summary: "Write checksums that FIPS mode verifies",
    description: "Writes `.NAME.hmac` beside each file with the build root's `sha512hmac` or the like, so that libraries and the kernel can check themselves.",
    options: {
        additionalProperties: false,
        required: ["paths", "algorithm"],
        properties: {
            paths: { type: "array", description: "Files of the tree", minItems: 1, items: { type: "string" } },
            algorithm: { type: "string", description: "Hash algorithm", enum: ["sha1", "sha224", "sha256", "sha384", "sha512"] },
        },
    },
    format1Options: true,
    example: { type: "org.osbuild.hmac", options: { paths: ["/boot/vmlinuz-6.9"], algorithm: "sha512" } },
};
async function run({ tree, options, exec }) {
    for (const path of options.paths) {
        if (!tree.isFile(path))
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot make a checksum of '${path}': the tree has no such file`);
        const [folder, name] = [(0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path)];
        const { stdout } = await exec(`${options.algorithm}hmac`, [name], { cwd: tree.resolve(folder), quiet: true }); // the name goes into the file
        tree.write(`${folder}/.${name}.hmac`, stdout);
    }
}


/***/ })

};
