export const id = 5747;
export const ids = [5747];
export const modules = {

/***/ 5747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Write the table of encrypted volumes",
    description: "Replaces `/etc/crypttab`. Each volume is named by `uuid` or by `path`, not both.",
    options: {
        additionalProperties: false,
        required: ["volumes"],
        properties: {
            volumes: {
                type: "array",
                description: "Volumes in order",
                items: {
                    type: "object",
                    oneOf: [{ required: ["uuid", "volume"] }, { required: ["path", "volume"] }],
                    properties: {
                        volume: { type: "string", description: "Name below /dev/mapper" },
                        uuid: { type: "string", description: "UUID of the device" },
                        path: { type: "string", description: "Device node" },
                        keyfile: { type: "string", description: "File with the key", default: "none" },
                        options: { type: "string", description: "Options, separated by commas", default: "" },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.crypttab",
        options: { volumes: [{ volume: "root", uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", options: "discard" }] },
    },
};
function run({ tree, options }) {
    const lines = options.volumes.map(({ volume, uuid, path, keyfile = "none", options: flags = "" }) => {
        const device = uuid ? `UUID=${uuid}` : path;
        if (!device)
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot write the volume '${volume}': its uuid or path must not be empty`);
        return `${volume}\t${device}\t${keyfile}\t${flags}\n`;
    });
    tree.write("/etc/crypttab", lines.join(""));
}


/***/ })

};
