export const id = 6678;
export const ids = [6678];
export const modules = {

/***/ 8280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeDropIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Writes a configuration file, its folder made when missing. An existing file is replaced, or refused with `exclusive`. */
function writeDropIn(tree, path, text, options = {}) {
    tree.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(`/${path}`), { parents: true });
    tree.write(path, text, options);
}


/***/ }),

/***/ 6678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

const meta = {
    summary: "Configure pacman",
    description: "Replaces `/etc/pacman.conf`. Each repository has a `server` or an `include`.",
    options: {
        additionalProperties: false,
        properties: {
            architecture: { type: "string", description: "Architecture of packages", default: "x86_64" },
            repositories: {
                type: "array",
                description: "Repositories in order",
                items: {
                    type: "object",
                    oneOf: [{ required: ["name", "server"] }, { required: ["name", "include"] }],
                    properties: {
                        name: { type: "string" },
                        siglevels: {
                            type: "array",
                            minLength: 1,
                            maxLength: 2,
                            items: { type: "string", enum: ["Required", "Optional", "Never", "TrustAll", "TrustedOnly"] },
                        },
                        server: { type: "string" },
                        include: { type: "string", default: "/etc/pacman.d/mirrorlist" },
                    },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.pacman.conf",
        options: { repositories: [{ name: "core", include: "/etc/pacman.d/mirrorlist" }] },
    },
};
function run({ tree, options }) {
    const { architecture = "x86_64", repositories = [] } = options;
    const head = `
[options]
Architecture = ${architecture}
SigLevel    = Required DatabaseOptional
LocalFileSigLevel = Optional
`;
    const sections = repositories.map(({ name, siglevels = [], server, include }) => {
        const lines = [
            `[${name}]`,
            siglevels.length > 0 ? `SigLevel = ${siglevels.join(" ")}` : "",
            server === undefined ? "" : `Server = ${server}`,
        ];
        return `${[...lines, include === undefined ? "" : `Include = ${include}`].filter((line) => line !== "").join("\n")}\n\n`;
    });
    (0,_src_modules_drop_in_js__WEBPACK_IMPORTED_MODULE_0__/* .writeDropIn */ .a)(tree, "/etc/pacman.conf", head + sections.join(""));
}


/***/ })

};
