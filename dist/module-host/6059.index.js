export const id = 6059;
export const ids = [6059];
export const modules = {

/***/ 6059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const meta = {
    summary: "Make a pair of keys to sign commits with",
    description: "Writes a new ed25519 public and secret key in the form that `ostree sign` reads. Every run makes another pair.",
    options: {
        additionalProperties: false,
        required: ["publickey", "secretkey"],
        properties: {
            publickey: {
                type: "string",
                description: "File of the tree for the public key",
                pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
            secretkey: {
                type: "string",
                description: "File of the tree for the secret key",
                pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
        },
    },
    format1Options: true,
    example: {
        type: "org.osbuild.ostree.genkey",
        options: { publickey: "/etc/ostree/public.key", secretkey: "/etc/ostree/secret.key" },
    },
};
const keyBytes = 32;
function run({ tree, options }) {
    const pair = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)("ed25519");
    const publicKey = pair.publicKey.export({ format: "der", type: "spki" }).subarray(-keyBytes);
    const seed = pair.privateKey.export({ format: "der", type: "pkcs8" }).subarray(-keyBytes);
    tree.write(options.publickey, publicKey.toString("base64"));
    tree.write(options.secretkey, Buffer.concat([seed, publicKey]).toString("base64"));
}


/***/ })

};
