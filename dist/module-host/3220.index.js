export const id = 3220;
export const ids = [3220];
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

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/modules/ostree.js
var ostree = __webpack_require__(3341);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(6986);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __webpack_require__(6675);
;// CONCATENATED MODULE: ./src/modules/ostree-root.js





const folders = ["dev", "proc", "run", "sys", "sysroot", "var"];
const links = {
    home: "var/home",
    media: "run/media",
    mnt: "var/mnt",
    opt: "var/opt",
    ostree: "sysroot/ostree",
    root: "var/roothome",
    srv: "var/srv",
};
const merged = ["bin", "lib", "lib32", "lib64", "sbin"];
/** Lays the root out anew; keeps /usr (with /etc in it), /boot, /var, homes and the links into /usr. */
async function rearrangeRoot(host, { temporaryFolder }) {
    const { tree } = host;
    for (const name of ["etc", "usr", "boot", "var"]) {
        if (!tree.isDirectory(`/${name}`))
            throw new stage/* StageFailure */.B(`Cannot rearrange the tree: it has no folder '/${name}'`);
    }
    await move(host, (0,external_node_path_.join)(tree.path, "etc"), tree.resolve("/usr/etc"));
    const names = tree.list("/");
    const aside = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tree.path, "tmp"));
    const old = new modules_tree/* Tree */.PH(aside);
    for (const name of names)
        await move(host, (0,external_node_path_.join)(tree.path, name), (0,external_node_path_.join)(aside, name));
    makeRoot(tree, temporaryFolder);
    for (const name of ["usr", "boot", "var"]) {
        if (tree.find(`/${name}`) !== undefined)
            tree.removeTree(`/${name}`); // an empty folder made above
        await move(host, (0,external_node_path_.join)(aside, name), (0,external_node_path_.join)(tree.path, name));
    }
    if (old.list("/home").length > 0)
        await move(host, old.resolve("/home"), tree.resolve("/var/home"));
    for (const name of merged)
        if (old.find(`/${name}`) !== undefined)
            await move(host, (0,external_node_path_.join)(aside, name), (0,external_node_path_.join)(tree.path, name));
    (0,external_node_fs_.rmSync)(aside, { recursive: true });
}
function makeRoot(tree, temporaryFolder) {
    tree.chmod("/", 0o755);
    for (const name of folders)
        tree.makeDirectory(`/${name}`, { mode: 0o755 });
    for (const [name, target] of Object.entries(links))
        tree.symlink(target, `/${name}`);
    if (temporaryFolder)
        tree.makeDirectory("/tmp", { mode: 0o1777 });
    else
        tree.symlink("tmp", "/sysroot/tmp");
}
/** Renames; a tree in layers cannot rename folders of a lower layer, there they are copied. */
async function move({ exec }, from, to) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) !== "EXDEV")
            throw error;
        await exec("mv", ["--no-target-directory", from, to]);
    }
}

;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.preptree.js


const meta = {
    summary: "Rearrange a tree for OSTree",
    description: [
        "Moves `/etc` to `/usr/etc`, makes links and folders of the root as OSTree wants them, keeps `/usr`, `/boot`, `/var` and homes, and has rpm-ostree",
        "finish the tree. Whatever else the root has is dropped.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        properties: {
            etc_group_members: { type: "array", description: "Groups to keep in /etc/group", items: { type: "string" } },
            "initramfs-args": { type: "array", description: "Arguments for dracut", items: { type: "string" } },
            "tmp-is-dir": { type: "boolean", description: "Make `/tmp` a folder", default: true },
        },
    },
    capabilities: ["CAP_MAC_ADMIN", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"],
    tools: ["rpm-ostree"],
    example: { type: "org.osbuild.ostree.preptree", options: { etc_group_members: ["wheel", "docker"] } },
};
async function run(context) {
    const hadMachineId = context.tree.has("/etc/machine-id");
    await rearrangeRoot(context, { temporaryFolder: context.options["tmp-is-dir"] ?? true });
    await (0,ostree/* postprocessTree */._8)(context, context.options, hadMachineId);
}


/***/ })

};
