export const id = 8484;
export const ids = [8484];
export const modules = {

/***/ 5039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UY: () => (/* binding */ openImage),
/* harmony export */   rt: () => (/* binding */ requireImage),
/* harmony export */   v8: () => (/* binding */ listImages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




/** The images of the input `images`; each list in `manifest-lists` must belong to one of them. */
async function listImages(exec, inputs) {
    const input = inputs.images;
    const archives = Object.entries((input?.data.archives ?? {}));
    if (input === undefined || archives.length === 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B("The input 'images' has no container image");
    const lists = readManifestLists(inputs["manifest-lists"]);
    const unused = new Set(lists.values());
    const images = [];
    for (const [checksum, { format, name, storage }] of archives) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(input.path, format === "containers-storage" ? "storage" : checksum);
        const manifestList = format === "dir" ? lists.get(await digestOf(exec, path)) : undefined;
        if (manifestList !== undefined)
            unused.delete(manifestList);
        images.push({ checksum, path, format, name, driver: storage?.driver ?? "overlay", manifestList });
    }
    if (unused.size > 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot use the manifest lists ${[...unused].join(", ")}: no image belongs to them`);
    return images;
}
/** The one image of the input `images`. */
async function requireImage(exec, inputs) {
    const [image, second] = await listImages(exec, inputs);
    if (image === undefined || second !== undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B("The input 'images' must have exactly one container image");
    return image;
}
/** Digests of single images, each with the file of the list that has it. */
function readManifestLists(input) {
    const files = Object.keys((input?.data.files ?? {})).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(input?.path ?? "", name));
    const entries = files.flatMap((path) => {
        const { manifests } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
        return manifests.map(({ digest }) => [digest, path]);
    });
    return new Map(entries);
}
async function digestOf(exec, path) {
    const { stdout } = await exec("skopeo", ["manifest-digest", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, "manifest.json")], { quiet: true });
    return stdout.trim();
}
/** Opens an image for reading. */
async function openImage(exec, image) {
    if (image.format === "containers-storage")
        return openStorage(image);
    if (!["dir", "oci-archive"].includes(image.format))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot read container images of the format '${image.format}'`);
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "image-"));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "image");
    if (image.manifestList === undefined)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(image.path, path); // a checksum has a colon, which programs take for a tag
    else
        await copyWithList(exec, image.path, path, image.manifestList);
    return {
        reference: `${image.format}:${path}`,
        mounts: [],
        podmanArgs: [],
        [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true }),
    };
}
const hostStorage = "/run/osbuild/containers/storage";
const emptyStorage = "/run/osbuild/containers/storage2";
/** With overlay the host's storage is only looked into; what programs write goes to an empty one. */
function openStorage({ path, driver, checksum }) {
    const id = checksum.split(":")[1] ?? checksum;
    const overlay = driver === "overlay";
    const place = overlay
        ? `${driver}@${emptyStorage}+/run/containers/storage:additionalimagestore=${hostStorage}`
        : `${driver}@${hostStorage}+/run/containers/storage`;
    return {
        reference: `containers-storage:[${place}]${id}`,
        mounts: [{ source: path, target: hostStorage }],
        podmanArgs: [...(overlay ? [`--root=${emptyStorage}`] : []), `--imagestore=${hostStorage}`],
        [Symbol.dispose]: () => { },
    };
}
/** A copy of an image in which the list stands where the manifest was, and the manifest under its digest. */
async function copyWithList(exec, source, target, list) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(source, target, { recursive: true, dereference: true });
    const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, "manifest.json");
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot read the container image in '${source}': it has no manifest.json`);
    const digest = await digestOf(exec, target);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(manifest, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target, `${digest.replace(/^.*:/, "")}.manifest.json`));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(list, manifest);
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

/***/ 8484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _src_modules_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5039);
/* harmony import */ var _src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9713);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const meta = {
    summary: "Install a bootable container image",
    description: "Runs `bootc install to-filesystem` of the build root with the one image of the input `images`, onto the mounted filesystems.",
    options: {
        additionalProperties: false,
        properties: {
            "root-ssh-authorized-keys": {
                type: "array",
                description: "Public SSH keys that may log in as root",
                items: { type: "string" },
            },
            "kernel-args": { type: "array", description: "Kernel arguments", items: { type: "string" } },
            "target-imgref": { type: "string", description: "Image to update from" },
            stateroot: { type: "string", description: "Name of the stateroot" },
            "root-mount-spec": { type: "string", description: "How the root filesystem is found; empty for no argument at all" },
            "boot-mount-spec": { type: "string", description: "How the filesystem of /boot is found; empty for no argument at all" },
            "bootupd-skip-boot-uuid": { type: "boolean", description: "Do not have bootupd write UUIDs" },
            bootloader: { type: "string", description: "Boot loader to install", enum: ["grub", "systemd", "none"] },
            composefs: { type: "boolean", description: "Use the composefs backend", default: "false" },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["images"],
        properties: { images: { type: "object", additionalProperties: true } },
    },
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["bootc", "unshare"],
    example: {
        type: "org.osbuild.bootc.install-to-filesystem",
        options: { "kernel-args": ["console=ttyS0"], "target-imgref": "quay.io/example/os:latest" },
        inputs: {
            images: {
                type: "org.osbuild.containers",
                origin: "org.osbuild.source",
                references: {
                    "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
                },
            },
        },
        devices: { root: { type: "org.osbuild.loopback", options: { filename: "disk.img", start: 4096 } } },
        mounts: [{ name: "root", type: "org.osbuild.ext4", source: "root", target: "/" }],
    },
};
/** The composefs backend makes loop devices and looks for their partitions. */
const devices = [
    { source: "devtmpfs", target: "/dev", fileSystem: "devtmpfs" },
    { source: "tmpfs", target: "/dev/shm", fileSystem: "tmpfs" },
];
async function run(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, options, exec, mountRoot } = context;
        const source = __addDisposableResource(env_1, await (0,_src_modules_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .openImage */ .UY)(exec, await (0,_src_modules_containers_js__WEBPACK_IMPORTED_MODULE_3__/* .requireImage */ .rt)(exec, inputs)), false);
        const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "bootc-"));
        try {
            const args = ["install", "to-filesystem", "--source-imgref", source.reference, "--skip-fetch-check", "--generic-image"];
            const argv = [...args, ...writeKeys(options, scratch), ...listFlags(options), mountRoot.path];
            const env = { BOOTC_SKIP_SELINUX_HOST_CHECK: "true" }; // the host need not run SELinux for the image to
            await (0,_src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .runMountedOn */ .DA)(context, [...source.mounts, ...devices], "bootc", argv, { env });
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function writeKeys({ "root-ssh-authorized-keys": keys = [] }, folder) {
    if (keys.length === 0)
        return [];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "authorized_keys");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, keys.map((key) => `${key}\n`).join(""));
    return ["--root-ssh-authorized-keys", path];
}
function listFlags(options) {
    const spec = (name) => {
        const value = options[name];
        if (value === undefined)
            return [];
        return value === "" ? [`--${name}=`] : [`--${name}`, value];
    };
    return [
        ...(options["kernel-args"] ?? []).flatMap((one) => ["--karg", one]),
        ...(options["target-imgref"] ? ["--target-imgref", options["target-imgref"]] : []),
        ...(options.stateroot ? ["--stateroot", options.stateroot] : []),
        ...spec("root-mount-spec"),
        ...spec("boot-mount-spec"),
        ...(options["bootupd-skip-boot-uuid"] ? ["--bootupd-skip-boot-uuid"] : []),
        ...(options.bootloader ? ["--bootloader", options.bootloader] : []),
        ...(options.composefs ? ["--composefs-backend"] : []),
    ];
}


/***/ })

};
