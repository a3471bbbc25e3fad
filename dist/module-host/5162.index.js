export const id = 5162;
export const ids = [5162];
export const modules = {

/***/ 5162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const meta = {
    summary: "Run an Ansible playbook on the tree (manifests of 2019)",
    description: "Runs the build root's `ansible-playbook` on the tree through chroot. The tree needs Python 3.",
    tools: ["ansible-playbook"],
    options: {
        type: "object",
        required: ["playbook"],
        properties: { playbook: { type: ["string", "array"], description: "The playbook, as text (YAML) or as data" } },
    },
    example: {
        type: "io.weldr.ansible",
        options: { playbook: [{ hosts: "osbuild-tree", tasks: [{ copy: { content: "hello", dest: "/etc/motd" } }] }] },
    },
};
async function run({ tree, options, exec }) {
    const playbook = options.playbook;
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "ansible-"));
    try {
        const [inventory, file] = ["inventory", "playbook.yml"].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, name));
        const host = [
            "osbuild-tree",
            "ansible_connection=chroot",
            `ansible_host=${tree.path}`,
            "ansible_python_interpreter=/usr/bin/python3",
        ];
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(inventory, host.join(" "));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, typeof playbook === "string" ? playbook : JSON.stringify(playbook));
        await exec("ansible-playbook", ["-v", "--connection", "chroot", "--inventory", inventory, file]);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true });
    }
}


/***/ })

};
