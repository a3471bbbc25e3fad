export const id = 6248;
export const ids = [6248];
export const modules = {

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uu: () => (/* binding */ addRemote),
/* harmony export */   Wu: () => (/* binding */ pullCommits),
/* harmony export */   X6: () => (/* binding */ osbuildVersion),
/* harmony export */   _8: () => (/* binding */ postprocessTree),
/* harmony export */   e9: () => (/* binding */ requireCommits),
/* harmony export */   fy: () => (/* binding */ withTreefile),
/* harmony export */   xH: () => (/* binding */ callOstree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6053);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);





/** Version that files of the image name as that of osbuild. */
const osbuildVersion = "191";
/** Runs `ostree`; what it prints is answered and not logged. */
function callOstree({ exec, log }, args, options = {}) {
    log(`ostree ${args.join(" ")}`);
    return exec("ostree", args, { quiet: true, ...options });
}
/** The commits of an input: where their repository is, and the name to use for each (its ref, or its checksum without one). */
function requireCommits(input) {
    const refs = Object.entries((input?.data.refs ?? {}));
    if (input === undefined || refs.length === 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B("The input must have at least one commit");
    return { repo: input.path, refs: new Map(refs.map(([commit, { ref }]) => [commit, ref ?? commit])) };
}
/** Copies commits from the repository of an input; answers the name of the last one. */
async function pullCommits(host, input, target, remote) {
    const { repo, refs } = requireCommits(input);
    for (const ref of refs.values()) {
        await callOstree(host, ["pull-local", repo, ref, ...(remote ? [`--remote=${remote}`] : []), `--repo=${target}`]);
    }
    return [...refs.values()].at(-1) ?? "";
}
/** Adds a remote to a repository, with its keys; without any key signatures are not looked at. */
async function addRemote(host, repo, remote) {
    const { name, url, contenturl, branches = [], gpgkeys = [], gpgkeypaths = [] } = remote;
    const keyPaths = [`--set=gpgkeypath=${gpgkeypaths.join(",")}`, "--set=gpg-verify=true"];
    const verification = gpgkeypaths.length > 0 ? keyPaths : gpgkeys.length === 0 ? ["--no-gpg-verify"] : [];
    const content = contenturl ? [`--set=contenturl=${contenturl}`] : [];
    await callOstree(host, [
        "remote",
        "add",
        "--if-not-exists",
        ...verification,
        ...content,
        name,
        url,
        ...branches,
        `--repo=${repo}`,
    ]);
    for (const key of gpgkeys)
        await callOstree(host, ["remote", "gpg-import", "--stdin", name, `--repo=${repo}`], { input: key });
}
/** What rpm-ostree reads about a tree; work gets the path of a file with it. */
async function withTreefile(settings, work) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "treefile-"));
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "treefile.json");
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, (0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPythonJson */ .E)({ ref: "osbuild/devel", repos: ["osbuild"], ...settings }));
        return await work(path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
    }
}
/** Has rpm-ostree finish a tree: move the kernel, make the initramfs, split users and groups. A machine id that was there stays, emptied. */
async function postprocessTree({ tree, exec }, options, hadMachineId) {
    const settings = {
        "boot-location": "new",
        "machineid-compat": hadMachineId,
        "etc-group-members": options.etc_group_members ?? [],
        "initramfs-args": options["initramfs-args"] ?? [],
    };
    await withTreefile(settings, (path) => exec("rpm-ostree", ["compose", "postprocess", tree.path, path]));
}


/***/ }),

/***/ 6053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatPythonJson)
/* harmony export */ });
/** Values as Python writes them, for files that are compared with the reference's byte by byte. */
/** JSON as `json.dumps` writes it: one line, a space after commas and colons, only ASCII. */
function formatPythonJson(value) {
    if (Array.isArray(value))
        return `[${value.map(formatPythonJson).join(", ")}]`;
    if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value).map(([key, one]) => `${formatPythonJson(key)}: ${formatPythonJson(one)}`);
        return `{${entries.join(", ")}}`;
    }
    const text = JSON.stringify(value) ?? "null";
    return text.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 6248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_ostree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3341);

const meta = {
    summary: "Repair an OSTree system that was copied",
    description: "Runs `ostree admin post-copy` on the mounted filesystems: copying files loses what protects them.",
    options: {
        additionalProperties: false,
        properties: {
            sysroot: {
                type: "string",
                description: "Folder of the mounts that is the system's root",
                pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    tools: ["ostree"],
    example: {
        type: "org.osbuild.ostree.post-copy",
        options: { sysroot: "/sysroot" },
        devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
        mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/sysroot" }],
    },
};
async function run(context) {
    const { mountRoot, options } = context;
    await (0,_src_modules_ostree_js__WEBPACK_IMPORTED_MODULE_0__/* .callOstree */ .xH)(context, [
        "admin",
        "post-copy",
        `--sysroot=${options.sysroot ? mountRoot.resolve(options.sysroot) : mountRoot.path}`,
    ]);
}


/***/ })

};
