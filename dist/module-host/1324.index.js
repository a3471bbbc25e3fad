export const id = 1324;
export const ids = [1324];
export const modules = {

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findDeployment)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

/** Path in the tree of a deployment's root folder. */
async function findDeployment({ tree, exec }, choice) {
    if (choice.default) {
        const found = tree.list("/ostree/deploy").flatMap((osname) => {
            const folder = `/ostree/deploy/${osname}/deploy`;
            return tree.list(folder).flatMap((name) => (name.endsWith(".0") ? [`${folder}/${name}`] : []));
        });
        if (found.length === 1)
            return found[0];
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot choose the default deployment: the tree has ${found.length === 0 ? "none" : found.join(", ")}`);
    }
    const repo = tree.resolve("/ostree/repo");
    const { stdout } = await exec("ostree", ["rev-parse", `--repo=${repo}`, choice.ref ?? ""], { quiet: true });
    return `/ostree/deploy/${choice.osname}/deploy/${stdout.trim()}.${choice.serial ?? 0}`;
}


/***/ }),

/***/ 1324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_ostree_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8585);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);


const meta = {
    summary: "Write the table of file systems",
    description: "Replaces `/etc/fstab`. Each entry names what is mounted by exactly one of `uuid`, `label`, `partlabel` and `device`. With `ostree` the table of a deployment is written instead of the tree's own.",
    options: {
        additionalProperties: false,
        required: ["filesystems"],
        properties: {
            ostree: {
                type: "object",
                description: "Write to a deployment",
                additionalProperties: false,
                required: ["deployment"],
                properties: {
                    deployment: {
                        type: "object",
                        description: "Which deployment",
                        additionalProperties: false,
                        oneOf: [
                            { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
                            {
                                not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
                                properties: { default: { enum: [true] } },
                            },
                        ],
                        properties: {
                            osname: { type: "string", description: "Name of the stateroot" },
                            ref: { type: "string", description: "Ref or commit of the deployment" },
                            serial: { type: "number", description: "Number among deployments of one commit", default: 0 },
                            default: { type: "boolean", description: "Take the only deployment there is", default: false },
                        },
                    },
                },
            },
            filesystems: {
                type: "array",
                description: "Entries in order",
                items: {
                    type: "object",
                    oneOf: [
                        { required: ["device", "path"] },
                        { required: ["uuid", "path"] },
                        { required: ["label", "path"] },
                        { required: ["partlabel", "path"] },
                    ],
                    properties: {
                        device: { type: "string", description: "Device node" },
                        uuid: { type: "string", description: "UUID of the file system" },
                        label: { type: "string", description: "Label of the file system" },
                        partlabel: { type: "string", description: "Label of the partition" },
                        path: { type: "string", description: "Where it is mounted" },
                        vfs_type: { type: "string", description: "Type of the file system", default: "none" },
                        options: { type: "string", description: "Mount options, separated by commas", default: "defaults" },
                        freq: { type: "number", description: "Days between dumps", default: 0 },
                        passno: { type: "number", description: "Order of checks at boot; 0 means never", default: 0 },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.fstab",
        options: {
            filesystems: [
                { uuid: "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75", path: "/", vfs_type: "ext4" },
                { label: "EFI", path: "/boot/efi", vfs_type: "vfat", options: "umask=077", passno: 2 },
            ],
        },
    },
};
async function run({ tree, options, exec }) {
    const root = options.ostree === undefined ? "" : await (0,_src_modules_ostree_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeployment */ .H)({ tree, exec }, options.ostree.deployment);
    tree.write(`${root}/etc/fstab`, options.filesystems.map(formatEntry).join(""));
}
function formatEntry(entry) {
    const { path, vfs_type = "none", options = "defaults", freq = 0, passno = 0 } = entry;
    return `${[formatSource(entry), path, vfs_type, options, freq, passno].join("\t")}\n`;
}
function formatSource({ uuid, label, partlabel, device, path }) {
    const source = (uuid && `UUID=${uuid}`) || (label && `LABEL=${label}`) || (partlabel && `PARTLABEL=${partlabel}`) || device;
    if (!source)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot write the entry for '${path}': uuid, label, partlabel or device must not be empty`);
    return source;
}


/***/ })

};
