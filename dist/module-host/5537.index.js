export const id = 5537;
export const ids = [5537];
export const modules = {

/***/ 5537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Copy files and folders",
    description: "Copies from inputs, mounts or the tree to mounts or the tree, with owners, times, links and extended attributes. A source that ends with a slash means the content of the folder. An existing link to a file is written through unless `remove_destination` is set.",
    options: {
        additionalProperties: false,
        required: ["paths"],
        properties: {
            paths: {
                type: "array",
                description: "Copies in order",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["from", "to"],
                    properties: {
                        from: {
                            oneOf: [
                                { type: "string", pattern: "^input://[^/]+/" },
                                { type: "string", pattern: "^mount://[^/]+/" },
                                { type: "string", pattern: "^tree:///" },
                            ],
                        },
                        to: {
                            oneOf: [
                                { type: "string", pattern: "^mount://[^/]+/" },
                                { type: "string", pattern: "^tree:///" },
                            ],
                        },
                        remove_destination: { type: "boolean", description: "Remove an existing file first", default: false },
                    },
                },
            },
        },
    },
    format1Options: true,
    inputs: { type: "object", additionalProperties: true },
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    capabilities: ["CAP_MAC_ADMIN"],
    example: {
        type: "org.osbuild.copy",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { paths: [{ from: "input://tree/", to: "tree:///" }] },
    },
};
async function run({ options, locate, exec, log }) {
    for (const { from, to, remove_destination = false } of options.paths) {
        log(`Copying ${from} to ${to}`);
        const source = hostPath(locate(from), false);
        const target = hostPath(locate(to), !remove_destination);
        await exec("cp", ["-a", "--reflink=auto", ...(remove_destination ? ["--remove-destination"] : []), source, target]);
    }
}
/** The path for cp: links of the tree must be resolved inside the tree, which cp cannot do. */
function hostPath({ root, path }, follow) {
    const content = path.endsWith("/.");
    return `${root.resolve(path, { follow: follow || content })}${content ? "/." : ""}`;
}


/***/ })

};
