export const id = 4783;
export const ids = [4783];
export const modules = {

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);
/* harmony import */ var _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6675);


const meta = {
    summary: "Set the time zone",
    description: "Replaces `/etc/localtime` by a link into `/usr/share/zoneinfo`. The zone must be known to the tree, to the build root or to this program.",
    options: {
        additionalProperties: false,
        required: ["zone"],
        properties: { zone: { type: "string", description: "Zone of the tz database, like `Europe/Berlin`" } },
    },
    example: { type: "org.osbuild.timezone", options: { zone: "Europe/Berlin" } },
};
function run({ tree, options: { zone } }) {
    if (!isZone(tree, zone))
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The time zone '${zone}' is not known: use a name of the tz database, like 'Europe/Berlin'`);
    tree.remove("/etc/localtime");
    tree.makeDirectory("/etc", { parents: true });
    tree.symlink(`../usr/share/zoneinfo/${zone}`, "/etc/localtime");
}
function isZone(tree, zone) {
    if (!/^[\w+-]+(\/[\w+-]+)*$/.test(zone))
        return false;
    const path = `/usr/share/zoneinfo/${zone}`;
    if (zone === "UTC" || tree.isFile(path) || new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .Tree */ .PH("/").isFile(path))
        return true;
    return Intl.supportedValuesOf("timeZone").includes(zone);
}


/***/ })

};
