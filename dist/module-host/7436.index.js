export const id = 7436;
export const ids = [7436];
export const modules = {

/***/ 7436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

const meta = {
    summary: "Make a tailoring file for OpenSCAP",
    description: [
        "Runs the build root's `autotailor`, which changes a security profile: rules selected or not, values overridden, or all of it from a JSON file. The",
        "datastream is one of the build root.",
    ].join("\n"),
    definitions: {
        "json-tailoring": {
            type: "object",
            additionalProperties: false,
            required: ["datastream", "tailored_profile_id", "tailoring_file"],
            properties: {
                datastream: { type: "string", description: "Path of the datastream" },
                tailored_profile_id: { type: "string", description: "Id of the new profile" },
                tailoring_file: { type: "string", description: "JSON file of the tree with the changes" },
            },
        },
        tailoring: {
            type: "object",
            additionalProperties: false,
            oneOf: [
                { required: ["profile_id", "datastream", "new_profile"] },
                { required: ["profile_id", "datastream", "tailored_profile_id"] },
            ],
            properties: {
                profile_id: { type: "string", description: "Profile to start from" },
                datastream: { type: "string", description: "Path of the datastream" },
                new_profile: { type: "string", description: "Former name of `tailored_profile_id`" },
                tailored_profile_id: { type: "string", description: "Id of the new profile" },
                selected: { type: "array", description: "Rules to add", items: { type: "string" } },
                unselected: { type: "array", description: "Rules to take out", items: { type: "string" } },
                overrides: {
                    type: "array",
                    description: "Values to change",
                    items: {
                        type: "object",
                        required: ["var", "value"],
                        properties: { var: { type: "string" }, value: { type: ["string", "integer"] } },
                    },
                },
            },
        },
    },
    options: {
        additionalProperties: false,
        required: ["filepath", "config"],
        properties: {
            filepath: { type: "string", description: "File of the tree to write" },
            config: {
                description: "What to make",
                oneOf: [{ $ref: "#/definitions/json-tailoring" }, { $ref: "#/definitions/tailoring" }],
            },
        },
    },
    tools: ["autotailor"],
    example: {
        type: "org.osbuild.oscap.autotailor",
        options: {
            filepath: "/usr/share/xml/osbuild/tailoring.xml",
            config: {
                profile_id: "standard",
                datastream: "/usr/share/xml/scap/ssg/content/ssg-fedora-ds.xml",
                tailored_profile_id: "mine",
                unselected: ["grub2_password"],
            },
        },
    },
};
async function run({ tree, options, exec }) {
    const config = options.config;
    const id = config.tailored_profile_id ?? config.new_profile;
    if (!id)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B("Cannot make a tailoring file: give 'tailored_profile_id'");
    const start = ["--output", inTree(tree, options.filepath), "--new-profile-id", id];
    if (config.tailoring_file) {
        await exec("autotailor", [...start, "--json-tailoring", inTree(tree, config.tailoring_file), config.datastream]);
        return;
    }
    if (!config.profile_id)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B("Cannot make a tailoring file: give 'profile_id' or 'tailoring_file'");
    const changes = [
        ...(config.selected ?? []).flatMap((rule) => ["--select", rule]),
        ...(config.unselected ?? []).flatMap((rule) => ["--unselect", rule]),
        ...(config.overrides ?? []).flatMap(({ var: name, value }) => ["--var-value", `${name}=${value}`]),
    ];
    await exec("autotailor", [...start, ...changes, config.datastream, config.profile_id]);
}
function inTree(tree, path) {
    return tree.resolve(path);
}


/***/ })

};
