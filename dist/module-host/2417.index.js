export const id = 2417;
export const ids = [2417];
export const modules = {

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Choose the session of a live system",
    description: "Replaces `/etc/sysconfig/livesys`, whose folder must exist.",
    options: {
        additionalProperties: false,
        required: ["livesys_session"],
        properties: { livesys_session: { type: "string", description: "Session to start" } },
    },
    format1Options: true,
    example: { type: "org.osbuild.livesys", options: { livesys_session: "gnome" } },
};
function run({ tree, options }) {
    tree.write("/etc/sysconfig/livesys", `\nlivesys_session="${options.livesys_session}"\n`, { mode: 0o644, uid: 0, gid: 0 });
}


/***/ })

};
