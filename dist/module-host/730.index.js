export const id = 730;
export const ids = [730];
export const modules = {

/***/ 730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Write where the initramfs of an IBM Z image goes",
    description: "Writes the 16 bytes that booting an ISO in an LPAR needs: address and size of the initramfs.",
    options: {
        additionalProperties: false,
        required: ["initrd", "addrsize"],
        properties: {
            initrd: { type: "string", description: "File of the tree", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
            addrsize: { type: "string", description: "File of the tree to write", pattern: "^\\/?(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" },
        },
    },
    format1Options: true,
    example: { type: "org.osbuild.createaddrsize", options: { initrd: "/images/initrd.img", addrsize: "/images/initrd.addrsize" } },
};
const address = 0x0200_0000; // the loader of IBM Z puts it nowhere else
function run({ tree, options }) {
    const { size } = tree.require(options.initrd);
    const bytes = Buffer.alloc(16);
    bytes.writeInt32BE(address, 4);
    bytes.writeInt32BE(size, 12);
    tree.write(options.addrsize, bytes);
}


/***/ })

};
