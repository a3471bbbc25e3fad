export const id = 7023;
export const ids = [7023];
export const modules = {

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Run a script at intervals",
    description: "Writes a script to `/etc/cron.hourly`, `cron.daily`, `cron.weekly` or `cron.monthly`. The folder comes with the package that runs such scripts.",
    options: {
        additionalProperties: false,
        required: ["interval", "filename"],
        oneOf: [{ required: ["simple"] }],
        properties: {
            interval: { type: "string", description: "How often it runs", enum: ["hourly", "daily", "weekly", "monthly"] },
            filename: { type: "string", description: "Name of the script", pattern: "^[\\w.-]{1,255}$" },
            simple: {
                type: "object",
                description: "One command",
                required: ["command"],
                properties: { comment: { type: "array", items: { type: "string" } }, command: { type: "string" } },
            },
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.cron.script",
        options: {
            interval: "daily",
            filename: "cleanup",
            simple: { comment: ["Remove old reports"], command: "find /srv/reports -mtime +30 -delete" },
        },
    },
};
function run({ tree, options }) {
    const { simple = { command: "" } } = options;
    const comment = (simple.comment ?? []).map((line) => `# ${line}\n`).join("");
    tree.write(`/etc/cron.${options.interval}/${options.filename}`, `#!/bin/bash\n${comment}${simple.command}\n`, { mode: 0o755 });
}


/***/ })

};
