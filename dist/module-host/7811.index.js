export const id = 7811;
export const ids = [7811];
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

/***/ 7811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/modules/containers.js
var containers = __webpack_require__(5039);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/plain-storage.js




/**
 * A container storage with the driver `overlay` refuses to be made on an overlay, which the tree under construction usually is: it is made
 * in a folder beside it then, and moved in when it is whole.
 */
/** Lets an action change the storage at a path of the tree, in a folder that the driver accepts; it may mount there what nobody else sees. */
async function changeStorage({ tree, exec }, { path, driver }, action) {
    if (driver !== "overlay" || !isOverlay(tree.path))
        return action(tree.resolve(path), []);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "storage-"));
    try {
        if (tree.isDirectory(path))
            await exec("cp", ["-a", `${tree.resolve(path)}/.`, folder]);
        await action(folder, [{ source: folder, target: folder }]); // the driver leaves a mount behind
        refuseWhiteouts(folder);
        if (tree.isDirectory(path))
            tree.removeTree(path);
        tree.makeDirectory((0,external_node_path_.dirname)(path), { parents: true });
        await exec("cp", ["-a", "-T", folder, tree.resolve(path)]);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
const overlayMagic = 0x794c7630;
function isOverlay(path) {
    return (0,external_node_fs_.statfsSync)(path).type === overlayMagic;
}
/** What a layer takes away of the layers below it is a device 0:0 there, which no overlay can hold. */
function refuseWhiteouts(folder) {
    const marks = (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name));
        return stat.isCharacterDevice() && stat.rdev === 0;
    });
    if (marks.length === 0)
        return;
    throw new stage/* StageFailure */.B(`Cannot keep the image in a storage of the tree: its layers delete ${marks.length} files of layers below them. ` +
        "Copy it to an 'oci-archive', or squash the image to one layer first");
}

// EXTERNAL MODULE: ./src/modules/run-in-tree.js
var run_in_tree = __webpack_require__(9713);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __webpack_require__(6675);
;// CONCATENATED MODULE: ./stages/org.osbuild.skopeo.js
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
    summary: "Copy container images into the tree",
    description: [
        "Copies every image of the input `images` with the build root's skopeo: to a storage that podman and others find their images in, or to a file or",
        "folder. A list of manifests in the input `manifest-lists` is kept with the image it belongs to, so that the image is found by the list's digest.",
    ].join("\n"),
    definitions: {
        "destination-containers-storage": {
            type: "object",
            additionalProperties: false,
            required: ["type"],
            properties: {
                type: { enum: ["containers-storage"] },
                "storage-path": { type: "string", description: "Folder of the storage", default: "/var/lib/containers/storage" },
                "storage-driver": { type: "string", description: "How the storage keeps layers", default: "overlay" },
            },
        },
        "destination-oci": {
            type: "object",
            additionalProperties: false,
            required: ["type", "path"],
            properties: { type: { enum: ["oci"] }, path: { type: "string", description: "Folder to make, in the OCI image layout" } },
        },
        "destination-oci-archive": {
            type: "object",
            additionalProperties: false,
            required: ["type", "path"],
            properties: {
                type: { enum: ["oci-archive"] },
                path: { type: "string", description: "Archive to make of an OCI image layout" },
            },
        },
        "destination-dir": {
            type: "object",
            additionalProperties: false,
            required: ["type", "path"],
            properties: { type: { enum: ["dir"] }, path: { type: "string", description: "Folder to make, in skopeo's own layout" } },
        },
    },
    options: {
        additionalProperties: false,
        required: ["destination"],
        properties: {
            destination: {
                description: "Where to copy to",
                oneOf: [
                    { $ref: "#/definitions/destination-containers-storage" },
                    { $ref: "#/definitions/destination-oci" },
                    { $ref: "#/definitions/destination-oci-archive" },
                    { $ref: "#/definitions/destination-dir" },
                ],
            },
            "remove-signatures": {
                type: "boolean",
                description: "Do not copy signatures; not every destination can keep them",
                default: false,
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["images"],
        properties: {
            images: { type: "object", additionalProperties: true },
            "manifest-lists": { type: "object", description: "Lists of manifests", additionalProperties: true },
        },
    },
    tools: ["skopeo", "unshare"],
    example: {
        type: "org.osbuild.skopeo",
        options: { destination: { type: "containers-storage", "storage-path": "/usr/share/containers/storage" } },
        inputs: {
            images: {
                type: "org.osbuild.containers",
                origin: "org.osbuild.source",
                references: {
                    "sha256:439911411ce7868f7a058c2a660e421991eb2df10e2bdce1fa559bd4390d16d1": { name: "localhost/app:latest" },
                },
            },
        },
    },
};
async function run(context) {
    const { tree, options } = context;
    const { destination } = options;
    if (destination.type !== "containers-storage") {
        tree.makeDirectory((0,posix_.dirname)(destination.path), { parents: true });
        return copyImages(context, () => `${destination.type}:${tree.resolve(destination.path)}`);
    }
    const { path, driver } = placeOf(destination);
    await changeStorage(context, { path, driver }, async (folder, mounts) => {
        await copyImages(context, (name) => `containers-storage:[${driver}@${folder}+/run/containers/storage]${name}`, mounts);
        if (driver === "overlay")
            new modules_tree/* Tree */.PH(folder).remove("/overlay/backingFsBlockDev"); // a device node of this host
    });
}
function placeOf(destination) {
    const { "storage-path": path = "/var/lib/containers/storage", "storage-driver": driver = "overlay" } = destination;
    return { path, driver };
}
async function copyImages({ inputs, options, exec }, targetOf, mounts = []) {
    const flags = options["remove-signatures"] ? ["--remove-signatures"] : [];
    for (const image of await (0,containers/* listImages */.v8)(exec, inputs)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const source = __addDisposableResource(env_1, await (0,containers/* openImage */.UY)(exec, image), false);
            const command = ["copy", ...flags, source.reference, targetOf(image.name)];
            await (0,run_in_tree/* runMountedOn */.DA)({ exec }, [...mounts, ...source.mounts], "skopeo", command);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
}


/***/ })

};
