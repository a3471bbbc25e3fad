export const id = 1981;
export const ids = [1981];
export const modules = {

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Set the host name",
    description: "Replaces `/etc/hostname`. The name may be fully qualified; labels are letters, digits and hyphens, 64 characters in all.",
    options: {
        additionalProperties: false,
        required: ["hostname"],
        properties: { hostname: { type: "string", description: "Host name of the system" } },
    },
    example: { type: "org.osbuild.hostname", options: { hostname: "web-1.example.com" } },
};
function run({ tree, options }) {
    const name = options.hostname.replace(/(?<=\..*)\.$/, "");
    const labels = name.split(".");
    if (options.hostname.length > 64 || !labels.every((label) => /^[a-z\d]([a-z\d-]*[a-z\d])?$/i.test(label))) {
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The host name '${options.hostname}' is not valid: use letters, digits and hyphens, 64 characters at most`);
    }
    tree.remove("/etc/hostname");
    tree.makeDirectory("/etc", { parents: true });
    tree.write("/etc/hostname", `${name}\n`);
}


/***/ })

};
