export const id = 8644;
export const ids = [8644];
export const modules = {

/***/ 8644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Choose profiles of TuneD",
    description: "Makes profiles the active ones, as `tuned-adm profile` does. The tree must have them; of conflicting settings the last one counts.",
    options: {
        additionalProperties: false,
        required: ["profiles"],
        properties: {
            profiles: {
                type: "array",
                description: "Profiles to merge in order",
                minItems: 1,
                items: { type: "string", minLength: 1 },
            },
        },
    },
    example: { type: "org.osbuild.tuned", options: { profiles: ["virtual-guest"] } },
};
function run({ tree, options: { profiles } }) {
    const missing = profiles.find((name) => !hasProfile(tree, name));
    if (missing !== undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot use the TuneD profile '${missing}': the tree does not have it`);
    tree.write("/etc/tuned/active_profile", `${profiles.join(" ")}\n`);
    tree.write("/etc/tuned/profile_mode", "manual\n");
}
function hasProfile(tree, name) {
    return ["/usr/lib/tuned", "/etc/tuned"].some((folder) => {
        const profiles = tree.isDirectory(`${folder}/profiles`) ? `${folder}/profiles` : folder;
        return tree.list(profiles).includes(name) && tree.isFile(`${profiles}/${name}/tuned.conf`);
    });
}


/***/ })

};
