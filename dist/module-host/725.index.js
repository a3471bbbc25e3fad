export const id = 725;
export const ids = [725];
export const modules = {

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Choose services that greenboot watches",
    description: "Edits `/etc/greenboot/greenboot.conf`: services are put in front of those the first setting has, or added as a new setting.",
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            config: {
                type: "object",
                description: "Settings to change",
                additionalProperties: false,
                properties: { monitor_services: { type: "array", items: { type: "string" } } },
            },
        },
    },
    example: { type: "org.osbuild.greenboot", options: { config: { monitor_services: ["sshd.service"] } } },
};
function run({ tree, options }) {
    const wanted = options.config.monitor_services;
    tree.edit("/etc/greenboot/greenboot.conf", (text) => (wanted === undefined ? text : addServices(text, wanted)));
}
function addServices(text, wanted) {
    const line = /^GREENBOOT_MONITOR_SERVICES=([^=\n]*)$/m.exec(text);
    const old = line?.[1]?.replace(/^"+|"+$/g, "").split(" ") ?? [];
    const setting = `GREENBOOT_MONITOR_SERVICES="${[...wanted.filter((name) => !old.includes(name)), ...old].join(" ")}"`;
    if (line === null)
        return `${text}${setting}\n`;
    return `${text.slice(0, line.index)}${setting}${text.slice(line.index + line[0].length)}`;
}


/***/ })

};
