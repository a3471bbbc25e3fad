export const id = 6638;
export const ids = [6638];
export const modules = {

/***/ 6638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Set state and policy of SELinux",
    description: "Edits `/etc/selinux/config`, which must exist. As in the reference, a state that is not given is written as `None`: always give one.",
    options: {
        additionalProperties: false,
        properties: {
            state: { type: "string", description: "Whether the policy is enforced", enum: ["enforcing", "permissive", "disabled"] },
            type: { type: "string", description: "Name of the policy", enum: ["targeted", "minimum", "mls"] },
        },
    },
    example: { type: "org.osbuild.selinux.config", options: { state: "permissive", type: "targeted" } },
};
function run({ tree, options }) {
    tree.edit("/etc/selinux/config", (text) => text
        .split("\n")
        .map((line) => editLine(line, options))
        .join("\n"));
}
function editLine(line, { state, type }) {
    if (line.startsWith("#") || line.trim() === "")
        return line;
    if (!line.includes("="))
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot edit /etc/selinux/config: the line '${line}' is no setting`);
    const key = line.trim().split("=", 1)[0];
    if (key === "SELINUX")
        return `SELINUX=${state ?? "None"}`;
    return key === "SELINUXTYPE" && type !== undefined ? `SELINUXTYPE=${type}` : line;
}


/***/ })

};
