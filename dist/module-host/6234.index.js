export const id = 6234;
export const ids = [6234];
export const modules = {

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ SystemCallError),
/* harmony export */   Ei: () => (/* binding */ koffi),
/* harmony export */   Mn: () => (/* binding */ systemCall),
/* harmony export */   Q5: () => (/* binding */ systemCallAsync),
/* harmony export */   gh: () => (/* binding */ errnoName),
/* harmony export */   nF: () => (/* binding */ libc)
/* harmony export */ });
/* unused harmony export nativeLibraryPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6986);




let loaded;
let library;
const functions = new Map();
const maximumRunning = 32; // koffi refuses more than 64
const waiting = [];
let running = 0;
/** Koffi, loaded once. */
function koffi() {
    loaded ??= load();
    return loaded;
}
/** A function of the C library by its C declaration: `int umount2(const char *target, int flags)`. */
function libc(declaration) {
    const known = functions.get(declaration);
    if (known !== undefined)
        return known;
    library ??= koffi().load("libc.so.6");
    const made = library.func(declaration);
    functions.set(declaration, made);
    return made;
}
/** A failed system call: `code` is its symbolic errno (`EBUSY`). */
class SystemCallError extends Error {
    code;
    call;
    constructor(call, code, detail) {
        super(`${call}: ${code}${detail === "" ? "" : `, ${detail}`}`);
        this.name = "SystemCallError";
        this.call = call;
        this.code = code;
    }
}
/** Calls a function that answers -1 and errno on failure; `detail` says on what. */
function systemCall(declaration, args, detail = "") {
    const result = libc(declaration)(...args);
    if (typeof result === "number" && result !== -1)
        return result;
    if (typeof result === "bigint" && result !== -1n)
        return Number(result);
    throw new SystemCallError(/(\w+)\s*\(/.exec(declaration)?.[1] ?? declaration, errnoName(koffi().errno()), detail);
}
/** The same on a thread, for calls that wait: resolves with what the function answers; a failure has no errno to tell. */
async function systemCallAsync(declaration, args) {
    while (running >= maximumRunning)
        await new Promise((resolve) => waiting.push(resolve));
    running += 1;
    try {
        return await new Promise((resolve, reject) => {
            libc(declaration).async(...args, (error, result) => (error === null ? resolve(result) : reject(error)));
        });
    }
    finally {
        running -= 1;
        waiting.shift()?.();
    }
}
/** Symbolic name of an errno. */
function errnoName(errno) {
    const entry = Object.entries(koffi().os.errno).find(([, value]) => value === errno);
    return entry?.[0] ?? `errno ${errno}`;
}
/** Path of the native file of this architecture; programs in the sandbox that make system calls need it as well. */
function nativeLibraryPath() {
    const name = `koffi-linux-${process.arch}.node`;
    const folders = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, ".."), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(import.meta.dirname, "..", "..")]; // of a bundle, of the sources
    const shipped = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "native", name)).find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (shipped !== undefined)
        return shipped;
    const installed = developmentPath();
    if (installed !== undefined)
        return installed;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .HostError */ .dh(`Cannot make system calls on ${process.platform} ${process.arch}`, {
        hint: "Builds run on Linux x64 and arm64; validate, inspect and plan run anywhere",
    });
}
function developmentPath() {
    try {
        const entry = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(import.meta.url).resolve(`@koromix/koffi-linux-${process.arch}`);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(entry), `linux_${process.arch}`, "koffi.node");
    }
    catch {
        return undefined;
    }
}
function load() {
    const module = { exports: {} };
    process.dlopen(module, nativeLibraryPath());
    return module.exports;
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ setXattr),
/* harmony export */   dc: () => (/* binding */ findXattr),
/* harmony export */   pW: () => (/* binding */ listXattrs)
/* harmony export */ });
/* unused harmony export removeXattr */
/* harmony import */ var _native_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3809);

/** Extended attributes by path, links not followed. Paths and values are bytes: neither need be text. */
const listCall = "long llistxattr(const void *path, void *list, size_t size)";
const getCall = "long lgetxattr(const void *path, const void *name, void *value, size_t size)";
const setCall = "int lsetxattr(const void *path, const void *name, const void *value, size_t size, int flags)";
const removeCall = "int lremovexattr(const void *path, const void *name)";
const scratch = Buffer.alloc(65_536);
/** Names of a path's attributes, sorted; none where the filesystem has none. */
function listXattrs(path) {
    const length = call(listCall, [terminated(path), scratch, scratch.length], path, ["EOPNOTSUPP", "ENOTSUP"]);
    if (length <= 0)
        return [];
    return scratch.toString("latin1", 0, length).split("\0").filter(Boolean).sort();
}
/** Value of an attribute; undefined when the path does not have it. */
function findXattr(path, name) {
    const missing = ["ENODATA", "EOPNOTSUPP", "ENOTSUP"];
    const length = call(getCall, [terminated(path), terminatedName(name), scratch, scratch.length], path, missing);
    return length < 0 ? undefined : Buffer.from(scratch.subarray(0, length));
}
/** Sets an attribute. */
function setXattr(path, name, value) {
    call(setCall, [terminated(path), terminatedName(name), value, value.length, 0], path, []);
}
/** Takes an attribute away; nothing happens when the path does not have it. */
function removeXattr(path, name) {
    call(removeCall, [terminated(path), terminatedName(name)], path, ["ENODATA", "EOPNOTSUPP"]);
}
function call(declaration, args, path, allowed) {
    const result = Number((0,_native_js__WEBPACK_IMPORTED_MODULE_0__/* .libc */ .nF)(declaration)(...args));
    if (result >= 0)
        return result;
    const code = (0,_native_js__WEBPACK_IMPORTED_MODULE_0__/* .errnoName */ .gh)((0,_native_js__WEBPACK_IMPORTED_MODULE_0__/* .koffi */ .Ei)().errno());
    if (allowed.includes(code))
        return -1;
    throw new _native_js__WEBPACK_IMPORTED_MODULE_0__/* .SystemCallError */ .EO(/(\w+)\s*\(/.exec(declaration)?.[1] ?? "xattr", code, `'${path.toString("utf8")}'`);
}
function terminated(path) {
    return Buffer.concat([path, Buffer.of(0)]);
}
function terminatedName(name) {
    return Buffer.from(`${name}\0`, "latin1");
}


/***/ }),

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ formatEnvironment),
/* harmony export */   Br: () => (/* binding */ formatTerminals),
/* harmony export */   OH: () => (/* binding */ formatSearch),
/* harmony export */   O_: () => (/* binding */ formatDefaults),
/* harmony export */   Vq: () => (/* binding */ installDebianEfi),
/* harmony export */   en: () => (/* binding */ formatRoot),
/* harmony export */   ri: () => (/* binding */ copyEfiFolders),
/* harmony export */   xO: () => (/* binding */ copyModules)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6675);



/** What follows `root=` on a kernel's command line. */
function formatRoot(spec) {
    if (spec.uuid)
        return `UUID=${spec.uuid}`;
    if (spec.label)
        return `LABEL=${spec.label}`;
    return requireDevice(spec);
}
/** Arguments by which GRUB's `search` finds the filesystem. */
function formatSearch(spec) {
    if (spec.uuid)
        return `--fs-uuid ${spec.uuid}`;
    if (spec.label)
        return `--label ${spec.label}`;
    return requireDevice(spec);
}
function requireDevice({ device }) {
    if (!device)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B("Cannot tell which filesystem is meant: its UUID or label is empty");
    return device;
}
const environmentSize = 1024;
/** The environment block: a file of exactly 1024 characters that GRUB can change in place. */
function formatEnvironment(lines) {
    const text = ["# GRUB Environment Block", ...lines].map((line) => `${line}\n`).join("");
    const free = environmentSize - [...text].length;
    if (free < 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot write GRUB's environment: it is ${-free} characters longer than the ${environmentSize} it may have`);
    return text + "#".repeat(free);
}
/** Lines of `/etc/default/grub` for the settings that are set; timeouts and the command line are the caller's. */
function formatDefaults(settings, order) {
    const lines = order.flatMap((name) => {
        const value = settings[name];
        if (value === undefined || (name !== "default" && [value].flat().join("") === ""))
            return [];
        const key = name === "serial" ? "SERIAL_COMMAND" : name.toUpperCase();
        return [`GRUB_${key}=${quoted.includes(name) ? `"${[value].flat().join(" ")}"` : value}\n`];
    });
    return lines.join("");
}
const quoted = ["distributor", "serial", "terminal", "terminal_input", "terminal_output"];
/** The lines of `grub.cfg` about serial port and terminals; what is not set becomes `missing(NAME)`. */
function formatTerminals({ serial, ...settings }, missing) {
    const terminals = ["terminal_input", "terminal_output"].map((name) => settings[name] === undefined || settings[name].length === 0 ? missing(name) : `\n${name} ${settings[name].join(" ")}`);
    return [serial ? `\n${serial}` : missing("serial"), ...terminals].join("");
}
/** Copies modules and font of a platform from the build root to `/boot/grub2` or another folder of the tree. */
function copyModules(tree, platform, folder = "/boot/grub2") {
    const system = new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .Tree */ .PH("/");
    const source = `/usr/lib/grub/${platform}`;
    if (!system.isDirectory(source))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot copy GRUB's modules: the build root has no '${source}'`);
    const font = "/usr/share/grub/unicode.pf2";
    if (!system.isFile(font))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot copy GRUB's font: the build root has no '${font}'`);
    const names = system.list(source).filter((name) => /\.(mod|lst)$/.test(name) && name !== "fdt.lst"); // fdt.lst is empty
    for (const name of names)
        copyFile(system, `${source}/${name}`, tree, `${folder}/${platform}/${name}`);
    copyFile(system, font, tree, `${folder}/fonts/unicode.pf2`);
}
function copyFile(from, source, to, target) {
    to.makeDirectory(target.slice(0, target.lastIndexOf("/")), { parents: true });
    to.write(target, from.readBytes(source), { mode: 0o644 });
}
/** Copies folders of an EFI system partition from the build root; none of them may be in the tree yet. */
function copyEfiFolders(tree, source, names) {
    const system = new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .Tree */ .PH("/");
    for (const name of names) {
        const from = system.resolve(`${source}/${name}`);
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(from))
            throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot install GRUB for UEFI: the build root has no '${source}/${name}'`);
        const target = `/boot/efi/EFI/${name}`;
        if (tree.find(target) !== undefined)
            throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot install GRUB for UEFI: the tree has '${target}' already`);
        tree.makeDirectory("/boot/efi/EFI", { parents: true });
        node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync(from, tree.resolve(target), { recursive: true, dereference: true, preserveTimestamps: true });
    }
}
const efiNames = [
    { grub: "x86_64-efi", suffix: "x64" },
    { grub: "arm64-efi", suffix: "aa64" },
];
/** Installs the GRUB that Debian's packages bring ready made, where every UEFI firmware looks, with a configuration that leads to `folder`. */
function installDebianEfi(tree, search, folder) {
    const system = new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .Tree */ .PH("/");
    let count = 0;
    for (const { grub, suffix } of efiNames) {
        const shim = `/usr/lib/shim/shim${suffix}.efi.signed`;
        const signed = `/usr/lib/grub/${grub}-signed/grub${suffix}.efi.signed`;
        const plain = `/usr/lib/grub/${grub}/monolithic/grub${suffix}.efi`;
        const secure = system.isFile(shim) && system.isFile(signed);
        if (!secure && !system.isFile(plain))
            continue;
        copyFile(system, secure ? shim : plain, tree, `/boot/efi/EFI/BOOT/BOOT${suffix.toUpperCase()}.EFI`);
        if (secure)
            copyFile(system, signed, tree, `/boot/efi/EFI/BOOT/grub${suffix}.efi`);
        count += 1;
    }
    if (count === 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B("Cannot install GRUB for UEFI: the build root has none. Install the package grub-efi-amd64-bin there");
    const lines = [`search --no-floppy --set=root ${search}`, `set prefix=($root)${folder}`, "configfile $prefix/grub.cfg", ""];
    tree.makeDirectory("/boot/efi/EFI/debian", { parents: true });
    tree.write("/boot/efi/EFI/debian/grub.cfg", lines.join("\n"));
}


/***/ }),

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ deploymentSchema),
/* harmony export */   y: () => (/* binding */ rootfsSchema)
/* harmony export */ });
/** Pieces of schemas that the OSTree stages share. */
/** Which deployment is meant: by name, or the only one there is. */
const deploymentSchema = {
    description: "Which deployment: `osname` and `ref`, or `default` for the only one there is",
    additionalProperties: false,
    oneOf: [
        { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
        {
            not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
            properties: { default: { enum: [true] } },
        },
    ],
    properties: {
        osname: { type: "string", description: "Name of the stateroot" },
        ref: { type: "string", description: "Ref or commit of the deployment" },
        serial: { type: "number", description: "Number among deployments of one commit", default: 0 },
        default: { type: "boolean", description: "Take the only deployment there is", default: false },
    },
};
/** The root filesystem that kernels are told about. */
const rootfsSchema = {
    description: "Root filesystem, by its UUID or label, for the kernel command line",
    type: "object",
    oneOf: [{ required: ["uuid"] }, { required: ["label"] }],
    properties: { label: { type: "string" }, uuid: { type: "string" } },
};


/***/ }),

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ fillVar),
/* harmony export */   Lg: () => (/* binding */ stateRootOf),
/* harmony export */   OK: () => (/* binding */ requireFolder),
/* harmony export */   ad: () => (/* binding */ labelDeployment),
/* harmony export */   i6: () => (/* binding */ findPolicy)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _run_in_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9713);
/* harmony import */ var _selinux_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2985);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




const filled = ["home", "roothome", "lib/rpm", "opt", "srv", "usrlocal", "mnt", "media", "spool", "spool/mail"];
const someLinesIgnored = 65;
/** Makes the folders that systemd-tmpfiles would make in /var at boot; `root` is the system's root, `bindVar` its /var when that is elsewhere. */
async function fillVar(host, root, bindVar) {
    const { tree } = host;
    const target = bindVar ?? `${root}/var`;
    for (const name of ["lib", "log"])
        tree.makeDirectory(`${target}/${name}`, { parents: true });
    const mounts = bindVar === undefined ? [] : [{ source: tree.resolve(bindVar), target: tree.resolve(`${root}/var`) }];
    for (const name of filled) {
        if (tree.has(`${target}/${name}`))
            continue;
        const args = ["--create", "--boot", `--root=${tree.resolve(root)}`, `--prefix=/var/${name}`];
        await (0,_run_in_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .runMountedOn */ .DA)(host, mounts, "systemd-tmpfiles", args, { okCodes: [someLinesIgnored] });
    }
}
/** Path of a deployment's stateroot. */
function stateRootOf(deployment) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(deployment));
}
/** Path of the policy's file contexts that a deployment brings, if it has SELinux switched on. */
function findPolicy(tree, deployment) {
    for (const folder of [`${deployment}/etc/selinux`, `${deployment}/usr/etc/selinux`]) {
        const config = tree.findText(`${folder}/config`) ?? "";
        const value = (key) => new RegExp(`^\\s*${key}\\s*=\\s*(.*?)\\s*$`, "m").exec(config)?.[1];
        const type = ["enforcing", "permissive"].includes(value("SELINUX") ?? "") ? value("SELINUXTYPE") : undefined;
        if (type !== undefined)
            return `${folder}/${type}/contexts/files/file_contexts`;
    }
    return undefined;
}
/** Labels what deploying made: ostree does so only on a host that runs SELinux. */
async function labelDeployment({ tree, exec }, deployment, policy) {
    const contexts = tree.resolve(policy);
    for (const [folder, name] of [
        ["/", "boot"],
        [deployment, "etc"],
        [stateRootOf(deployment), "var"],
    ]) {
        const root = folder === "/" ? tree.path : tree.resolve(folder);
        await (0,_selinux_js__WEBPACK_IMPORTED_MODULE_2__/* .setFileContexts */ .x)({ exec }, { root, contexts, paths: [`${root}/${name}`] });
    }
}
/** Throws unless the path is below the tree and there; for folders that programs are to see as mounted. */
function requireFolder(tree, path) {
    if (!tree.isDirectory(path))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot deploy: the tree has no folder '${path}'`);
    return tree.resolve(path);
}


/***/ }),

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

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ runMountedOn),
/* harmony export */   DB: () => (/* binding */ runInTree),
/* harmony export */   H6: () => (/* binding */ runOnTree),
/* harmony export */   eC: () => (/* binding */ quoteForShell)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);


/** Where the programs of a tree are, those without a merged /usr included. */
const treePath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Runs a program of the tree, with /dev, /proc and /sys; folders for these are made where the tree has none. */
async function runInTree(host, command, args = [], options = {}) {
    const enter = ["chroot=$(command -v chroot)", `PATH=${treePath}`, `exec "$chroot" ${quoteForShell(host.tree.path)} "$@"`];
    const result = await runMounted(host, enter, [command, ...args], options);
    return requireSuccess(result, `${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args)} in the tree`, options);
}
/** Runs a program of the build root that changes its root to the tree itself, with the tree's /dev, /proc and /sys as above. */
async function runOnTree(host, command, args = [], options = {}) {
    const result = await runMounted(host, ['exec "$@"'], [command, ...args], options);
    return requireSuccess(result, (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args), options);
}
/** Runs a program of the build root with folders mounted for it alone, and nothing more. */
async function runMountedOn({ exec }, mounts, command, args = [], options = {}) {
    if (mounts.length === 0)
        return exec(command, args, options);
    const script = ["set -e", ...mounts.flatMap(formatMount), 'exec "$@"'].join("\n");
    const result = await exec("unshare", [...privateMounts, script, "sh", command, ...args], { ...options, okCodes: everyCode });
    return requireSuccess(result, (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args), options);
}
function formatMount({ source, target, fileSystem }) {
    const [from, to] = [quoteForShell(source), quoteForShell(target)];
    const make = /^\/(run|dev|etc)\//.test(target) ? [`mkdir -p ${to}`] : [];
    return [...make, fileSystem === undefined ? `mount --rbind ${from} ${to}` : `mount -t ${fileSystem} ${from} ${to}`];
}
const privateMounts = ["--mount", "--propagation", "private", "sh", "-c"];
const kernelFolders = ["/dev", "/proc", "/sys"];
function runMounted({ tree, exec }, enter, argv, options) {
    const { binds = {}, scratch = false, mergeErrors = false, ...rest } = options;
    for (const path of kernelFolders)
        tree.makeDirectory(path, { parents: true });
    const hidden = scratch ? ["/run", "/tmp"].filter((path) => tree.isDirectory(path)) : [];
    const script = [
        "set -e",
        ...(mergeErrors ? ["exec 2>&1"] : []),
        ...kernelFolders.map((path) => `mount --rbind ${path} ${quoteForShell(tree.resolve(path))}`),
        ...hidden.map((path) => `mount -t tmpfs -o mode=${path === "/tmp" ? "1777" : "0755"} tmpfs ${quoteForShell(tree.resolve(path))}`),
        ...Object.entries(binds).flatMap(([path, source]) => bind(path, source, tree)),
        ...enter,
    ];
    return exec("unshare", [...privateMounts, script.join("\n"), "sh", ...argv], { ...rest, okCodes: everyCode });
}
const everyCode = Array.from({ length: 255 }, (_, index) => index + 1);
function requireSuccess(result, what, { okCodes = [] }) {
    if ([0, ...okCodes].includes(result.exitCode))
        return result;
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`${what} ended with code ${result.exitCode}`);
}
function bind(path, source, tree) {
    const target = quoteForShell(tree.resolve(path));
    return [...(path.startsWith("/run/") ? [`mkdir -p ${target}`] : []), `mount --rbind ${quoteForShell(source)} ${target}`];
}
/** One word of a shell command line, whatever it contains. */
function quoteForShell(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 2985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ setLabel),
/* harmony export */   x: () => (/* binding */ setFileContexts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6986);
/* harmony import */ var _linux_xattr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(611);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



const attribute = "security.selinux";
/** Labels files as the policy says, with the build root's `setfiles`. */
async function setFileContexts({ exec }, given) {
    const exclude = (given.exclude ?? []).flatMap((path) => ["-e", path]);
    for (const path of given.paths)
        await exec("setfiles", ["-F", "-r", given.root, ...exclude, given.contexts, path]);
}
/** Labels one file, links resolved before. Where the system takes no labels, one that is there already is fine. */
function setLabel(path, label) {
    const file = Buffer.from(path);
    try {
        (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_1__/* .setXattr */ .Wh)(file, attribute, Buffer.from(label));
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) ?? "";
        const found = ["ENOTSUP", "EOPNOTSUPP"].includes(code) ? (0,_linux_xattr_js__WEBPACK_IMPORTED_MODULE_1__/* .findXattr */ .dc)(file, attribute) : undefined;
        if (found?.toString("utf8").replace(/[\n\0]+$/, "") === label)
            return;
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot label '${path}' as '${label}': ${code === "EINVAL" ? "this host does not know the label" : code}`);
    }
}


/***/ }),

/***/ 6234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_grub_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9460);
/* harmony import */ var _src_modules_ostree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3341);
/* harmony import */ var _src_modules_ostree_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2769);
/* harmony import */ var _src_modules_ostree_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2299);
/* harmony import */ var _src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9713);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4005);






const meta = {
    summary: "Deploy an OSTree commit, all in one (deprecated)",
    description: [
        "Makes the system's folders, copies and deploys the commit of the input `commit`, fills /var, labels and adds remotes. The stages `org.osbuild.ostree.*`",
        "do these one by one.",
    ].join("\n"),
    options: {
        required: ["osname"],
        properties: {
            mounts: {
                type: "array",
                description: "Folders that will be filesystems of their own",
                items: {
                    type: "object",
                    required: ["path"],
                    properties: { path: { type: "string" }, mode: { type: "integer", description: "Mode of the folder", default: 493 } },
                },
            },
            osname: { type: "string", description: "Name of the stateroot" },
            kernel_opts: { type: "array", description: "Kernel arguments", items: { type: "string" } },
            ref: { type: "string", description: "Not used" },
            remotes: {
                type: "array",
                description: "Remotes in order",
                items: {
                    type: "object",
                    required: ["name", "url"],
                    properties: {
                        name: { type: "string" },
                        url: { type: "string" },
                        branches: { type: "array", items: { type: "string" } },
                        gpgkeys: { type: "array", items: { type: "string" } },
                    },
                },
            },
            rootfs: _src_modules_ostree_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .rootfsSchema */ .y,
            populate_var: { type: "boolean", description: "Fill /var", default: false },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["commit"],
        properties: { commit: { type: "object", additionalProperties: true } },
    },
    tools: ["ostree", "systemd-tmpfiles", "setfiles", "unshare"],
    example: {
        type: "org.osbuild.ostree",
        options: { osname: "fedora", rootfs: { label: "root" } },
        inputs: {
            commit: {
                type: "org.osbuild.ostree",
                origin: "org.osbuild.source",
                references: { "439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { ref: "fedora/40/x86_64/base" } },
            },
        },
    },
};
async function run(context) {
    const { tree, inputs, options } = context;
    const { osname, rootfs } = options;
    const { repo, refs } = (0,_src_modules_ostree_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCommits */ .e9)(inputs.commit);
    const [[commit, ref] = ["", ""], second] = refs;
    if (second !== undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .StageFailure */ .B("The input 'commit' must have exactly one commit");
    const sysroot = `--sysroot=${tree.path}`;
    await (0,_src_modules_ostree_js__WEBPACK_IMPORTED_MODULE_1__/* .callOstree */ .xH)(context, ["admin", "init-fs", "--modern", tree.path, sysroot]);
    const target = tree.resolve("/ostree/repo");
    await (0,_src_modules_ostree_js__WEBPACK_IMPORTED_MODULE_1__/* .callOstree */ .xH)(context, ["pull-local", repo, ref, `--repo=${target}`]);
    await (0,_src_modules_ostree_js__WEBPACK_IMPORTED_MODULE_1__/* .callOstree */ .xH)(context, ["admin", "os-init", osname, sysroot]);
    const root = rootfs === undefined ? [] : [`--karg=root=${(0,_src_modules_grub_config_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRoot */ .en)(rootfs)}`];
    const kernelOptions = [...root, ...(options.kernel_opts ?? []).map((one) => `--karg-append=${one}`)];
    const folders = (options.mounts ?? []).map(({ path, mode = 0o755 }) => makeFolder(tree, path, mode));
    const mounts = folders.map((path) => ({ source: path, target: path }));
    await (0,_src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .runMountedOn */ .DA)(context, mounts, "ostree", ["admin", "deploy", ref, ...kernelOptions, sysroot, `--os=${osname}`]);
    const stateroot = `/ostree/deploy/${osname}`;
    if (options.populate_var)
        await (0,_src_modules_ostree_system_js__WEBPACK_IMPORTED_MODULE_3__/* .fillVar */ .LX)(context, stateroot);
    await (0,_src_modules_ostree_js__WEBPACK_IMPORTED_MODULE_1__/* .callOstree */ .xH)(context, ["config", "set", "sysroot.readonly", "true", `--repo=${target}`]);
    const deployment = `${stateroot}/deploy/${commit}.0`;
    const policy = (0,_src_modules_ostree_system_js__WEBPACK_IMPORTED_MODULE_3__/* .findPolicy */ .i6)(tree, deployment);
    if (policy !== undefined)
        await (0,_src_modules_ostree_system_js__WEBPACK_IMPORTED_MODULE_3__/* .labelDeployment */ .ad)(context, deployment, policy);
    for (const remote of options.remotes ?? [])
        await (0,_src_modules_ostree_js__WEBPACK_IMPORTED_MODULE_1__/* .addRemote */ .Uu)(context, target, remote);
}
function makeFolder(tree, path, mode) {
    tree.makeDirectory(path, { parents: true });
    tree.chmod(path, mode);
    return tree.resolve(path);
}


/***/ })

};
