export const id = 81;
export const ids = [81];
export const modules = {

/***/ 81:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

const meta = {
    summary: "Write GRUB commands to a file that another configuration reads",
    description: "Writes the commands that set up the serial port and the terminals, such as the `console.cfg` of images that bootupd manages.",
    definitions: { terminal: { description: "Names of terminals, such as `serial`", type: "array", items: { type: "string" } } },
    options: {
        additionalProperties: false,
        required: ["config", "path"],
        properties: {
            path: {
                description: "Where to write, as `tree:///PATH` or `mount://NAME/PATH`",
                oneOf: [
                    { type: "string", pattern: "^mount://[^/]+/" },
                    { type: "string", pattern: "^tree:///" },
                ],
            },
            config: {
                type: "object",
                description: "What to write",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    terminal_input: { $ref: "#/definitions/terminal" },
                    terminal_output: { $ref: "#/definitions/terminal" },
                    serial: { type: "string", description: "GRUB command that sets up the serial port" },
                },
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.grub2.d",
        options: {
            path: "tree:///boot/grub2/console.cfg",
            config: { serial: "serial --speed=115200", terminal_input: ["serial", "console"] },
        },
    },
};
function run({ options, locate }) {
    const { serial, terminal_input = [], terminal_output = [] } = options.config;
    const { root, path } = locate(options.path);
    const lines = [
        ...(serial ? [serial] : []),
        ...(terminal_input.length > 0 ? [`terminal_input ${terminal_input.join(" ")}`] : []),
        ...(terminal_output.length > 0 ? [`terminal_output ${terminal_output.join(" ")}`] : []),
    ];
    root.makeDirectory((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), { parents: true });
    root.write(path, lines.map((line) => `${line}\n`).join(""));
}


/***/ })

};
