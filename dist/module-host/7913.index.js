export const id = 7913;
export const ids = [7913];
export const modules = {

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Mark packages in the database of dnf 4",
    description: "Tells dnf which packages a person asked for (`install`) and which came with a group, so that it does not remove them as unneeded.",
    options: {
        additionalProperties: false,
        properties: {
            packages: {
                type: "array",
                description: "Packages and their marks",
                minItems: 1,
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["name", "mark"],
                    properties: {
                        name: { type: "string" },
                        mark: {
                            type: "string",
                            description: "`install` for asked for, `group` for part of a group",
                            enum: ["install", "group"],
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    tools: ["dnf-3"],
    example: { type: "org.osbuild.dnf4.mark", options: { packages: [{ name: "bash", mark: "install" }] } },
};
async function run({ tree, options, exec }) {
    for (const mark of ["install", "group"]) {
        const names = (options.packages ?? []).filter((one) => one.mark === mark).map(({ name }) => name);
        if (names.length > 0)
            await exec("dnf-3", ["--installroot", tree.path, "mark", "-y", mark, ...names]);
    }
}


/***/ })

};
