export const id = 4039;
export const ids = [4039];
export const modules = {

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Have Ignition run at the first boot",
    description: "Writes `ignition.firstboot`, which GRUB looks for (see the option `ignition` of `org.osbuild.grub2`) and Ignition removes.",
    options: {
        additionalProperties: false,
        properties: {
            network: { type: "array", description: "Kernel arguments for the network of the first boot", items: { type: "string" } },
            target: {
                type: "string",
                description: "Folder to write to, as `tree:///PATH` or `mount://NAME/PATH`",
                default: "tree:///boot",
            },
        },
    },
    example: { type: "org.osbuild.ignition", options: { network: ["ip=dhcp", "rd.neednet=1"] } },
};
function run({ options, locate }) {
    const { network = [], target = "tree:///boot" } = options;
    const { root, path } = locate(target);
    root.write(`${path}/ignition.firstboot`, network.length > 0 ? `set ignition_network_kcmdline='${network.join(" ")}'` : "");
}


/***/ })

};
