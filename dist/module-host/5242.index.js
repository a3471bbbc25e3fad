export const id = 5242;
export const ids = [5242];
export const modules = {

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Choose where users and authentication come from",
    description: "Runs the tree's `authselect`; files that are there are replaced without a backup.",
    options: {
        additionalProperties: false,
        required: ["profile"],
        properties: {
            profile: { type: "string", description: "Profile to choose" },
            features: { type: "array", description: "Features of the profile to switch on", minItems: 1, items: { type: "string" } },
        },
    },
    tools: ["chroot"],
    example: { type: "org.osbuild.authselect", options: { profile: "sssd", features: ["with-sudo"] } },
};
async function run({ chroot, options }) {
    await chroot("/usr/bin/authselect", ["select", "--force", "--nobackup", options.profile, ...(options.features ?? [])]);
}


/***/ })

};
