export const id = 5697;
export const ids = [5697];
export const modules = {

/***/ 5697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Decide what the machine id says at the first boot",
    description: "`yes` writes `uninitialized`: the first boot makes an id and counts as first boot for systemd. `no` leaves an empty file: an id is made, but conditions on the first boot do not hold. `preserve` keeps the id of the tree, which must have one.",
    options: {
        additionalProperties: false,
        required: ["first-boot"],
        properties: { "first-boot": { description: "State of `/etc/machine-id`", enum: ["yes", "no", "preserve"] } },
    },
    example: { type: "org.osbuild.machine-id", options: { "first-boot": "yes" } },
};
function run({ tree, options }) {
    const path = "/etc/machine-id";
    if (options["first-boot"] !== "preserve")
        tree.write(path, options["first-boot"] === "yes" ? "uninitialized\n" : "");
    else if (!tree.isFile(path))
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B("Cannot preserve /etc/machine-id: the tree has none");
}


/***/ })

};
