export const id = 12;
export const ids = [12];
export const modules = {

/***/ 8103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ar: () => (/* binding */ clockEnvironment),
/* harmony export */   bh: () => (/* binding */ deriveUuid),
/* harmony export */   mY: () => (/* binding */ fallbackEpoch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Everything a tool would take from chance or from the clock, taken from the manifest instead: same manifest, same bits.
 */
/** The first second that every filesystem can hold (FAT counts from 1980), used when the manifest names no time. */
const fallbackEpoch = 315_532_800;
/** A UUID that follows from the given parts and from nothing else. */
function deriveUuid(...parts) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parts.join("\0")).digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
/** Environment that gives every tool of a disk image the same time. */
function clockEnvironment(epoch) {
    const seconds = String(epoch ?? fallbackEpoch);
    return { SOURCE_DATE_EPOCH: seconds, E2FSPROGS_FAKE_TIME: seconds, TZ: "UTC" };
}


/***/ }),

/***/ 7298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ ociConfigSchema)
/* harmony export */ });
const text = (description) => ({ type: "string", description });
const texts = (description) => ({ type: "array", description, items: { type: "string" } });
/** Schema of the execution parameters of an OCI image. */
const ociConfigSchema = {
    type: "object",
    description: "How a container of the image is run",
    additionalProperties: false,
    properties: {
        Cmd: { ...texts("Command"), default: ["sh"] },
        Entrypoint: texts("Program that runs the command"),
        Env: {
            ...texts("Environment: `NAME=VALUE`"),
            default: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
        },
        ExposedPorts: texts("Ports: `80`, `53/udp`"),
        User: text("User that runs the command"),
        Labels: { type: "object", description: "Labels of the image", additionalProperties: true },
        StopSiganl: text("Signal that stops the container; the name is misspelt in osbuild's schema"),
        Volumes: texts("Folders that are volumes"),
        WorkingDir: text("Folder the command starts in"),
    },
};


/***/ }),

/***/ 7380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeOciArchive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8103);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7311);
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








const mediaType = (name) => `application/vnd.oci.image.${name}`;
/** Writes an image into an archive beside which there is room for it; the same image gives the same bytes. */
async function writeOciArchive(exec, scratchFolder, target, image) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, (0,_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .makeScratch */ .l)(scratchFolder), false);
        const folder = scratch.path;
        const blobs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "blobs/sha256");
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(blobs, { recursive: true });
        const epoch = image.epoch ?? _identity_js__WEBPACK_IMPORTED_MODULE_6__/* .fallbackEpoch */ .mY;
        const layers = [];
        for (const layer of image.layers)
            layers.push(await writeLayer(exec, blobs, layer.tree));
        const config = writeJson(blobs, mediaType("config.v1+json"), describeConfig(image, epoch, layers));
        const annotations = Object.keys(image.annotations ?? {}).length > 0 ? { annotations: image.annotations } : {};
        const manifest = { schemaVersion: 2, config, layers: layers.map(({ blob }) => blob), ...annotations };
        const index = { schemaVersion: 2, manifests: [writeJson(blobs, mediaType("manifest.v1+json"), manifest)] };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "index.json"), JSON.stringify(index));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
        await exec("tar", [
            ...["--sort=name", "--no-selinux", "--no-xattrs", "--no-acls", "--owner=0", "--group=0", "--numeric-owner"],
            ...["--mode=go=rX,u+rw,a-s", "--format=posix", `--mtime=@${epoch}`, ...reproduciblePax, "-cf", target],
            ...["-C", folder, "blobs", "index.json", "oci-layout"],
        ]);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const reproduciblePax = ["--pax-option", "exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime"];
async function writeLayer(exec, blobs, tree) {
    const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(blobs, "layer.tar");
    const names = tree.list("/");
    await exec("tar", [
        ...[
            "--sort=name",
            "--no-selinux",
            "--acls",
            "--xattrs",
            String.raw `--xattrs-include=^(user.|security\.ima|security\.capability)`,
        ],
        ...["--format=posix", "--numeric-owner", ...reproduciblePax, "-cf", archive, "-C", tree.path],
        ...(names.length > 0 ? ["--", ...names] : ["-T", "/dev/null"]),
    ]);
    const content = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const packed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGzip)({ level: 6 });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(archive), hashInto(content), gzip, hashInto(packed), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(`${archive}.gz`));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(archive);
    const blob = nameBlob(blobs, `${archive}.gz`, mediaType("layer.v1.tar+gzip"), packed.digest("hex"));
    return { blob, contentDigest: `sha256:${content.digest("hex")}` };
}
function hashInto(hash) {
    return new node_stream__WEBPACK_IMPORTED_MODULE_3__.PassThrough().on("data", (chunk) => hash.update(chunk));
}
function writeJson(blobs, type, value) {
    const text = JSON.stringify(value);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(blobs, "blob.json");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
    return nameBlob(blobs, file, type, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"));
}
function nameBlob(blobs, file, type, digest) {
    const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(blobs, digest));
    return { mediaType: type, digest: `sha256:${digest}`, size };
}
function describeConfig(image, epoch, layers) {
    const created = new Date(epoch * 1000).toISOString().replace(".000Z", "+00:00");
    const history = image.layers.flatMap(({ createdBy }) => (createdBy === undefined ? [] : [{ created, created_by: createdBy }]));
    return {
        created,
        architecture: image.architecture,
        os: "linux",
        config: describeExecution(image.config ?? {}),
        rootfs: { type: "layers", diff_ids: layers.map(({ contentDigest }) => contentDigest) },
        ...(history.length > 0 ? { history } : {}),
        ...(image.variant ? { variant: image.variant } : {}),
    };
}
const defaultPath = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
function describeExecution({ Cmd = ["sh"], Env = [defaultPath], ...config }) {
    const { Entrypoint, User, Labels, StopSiganl, WorkingDir } = config;
    const asSet = (names) => names && Object.fromEntries(names.map((name) => [name, {}]));
    const rest = { Entrypoint, User, Labels, StopSignal: StopSiganl, WorkingDir };
    const sets = { ExposedPorts: asSet(config.ExposedPorts), Volumes: asSet(config.Volumes) };
    const given = Object.entries({ ...rest, ...sets }).filter(([, value]) => value !== undefined && !isEmpty(value));
    return { Env, Cmd, ...Object.fromEntries(given) };
}
function isEmpty(value) {
    return typeof value === "string" ? value === "" : Object.keys(value).length === 0;
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** A folder for files in between; gone when disposed of. It is hidden when it lies in an output. */
function makeScratch(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, ".scratch-"));
    return { path, [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true }) };
}


/***/ }),

/***/ 4610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ requireOutputPath),
/* harmony export */   UA: () => (/* binding */ requireInputFile),
/* harmony export */   a3: () => (/* binding */ requireDevice),
/* harmony export */   c1: () => (/* binding */ openOutput),
/* harmony export */   jC: () => (/* binding */ devicesSchema),
/* harmony export */   lt: () => (/* binding */ openInput),
/* harmony export */   oN: () => (/* binding */ requireInput),
/* harmony export */   rS: () => (/* binding */ inputsSchema)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6675);




/**
 * Takes what a stage was given by name, or says what is missing; the schemas that go with it.
 */
/** Schema of `devices` with these names, others allowed. */
function devicesSchema(...names) {
    return { type: "object", additionalProperties: true, required: names, properties: anyObjects(names) };
}
/** Schema of `inputs` with exactly these names. */
function inputsSchema(...names) {
    return { type: "object", additionalProperties: false, required: names, properties: anyObjects(names) };
}
function anyObjects(names) {
    return Object.fromEntries(names.map((name) => [name, { type: "object", additionalProperties: true }]));
}
/** Path of a device by the name it has in the manifest. */
function requireDevice(devices, name) {
    const device = devices[name];
    if (device === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The stage needs a device named '${name}'`);
    return device.path;
}
/** Folder of an input by the name it has in the manifest. */
function requireInput(inputs, name) {
    const input = inputs[name];
    if (input === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The stage needs an input named '${name}'`);
    return new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .Tree */ .PH(input.path);
}
/** The only file of an input: its path for reading, links resolved inside the input. */
function requireInputFile(inputs, name) {
    const folder = requireInput(inputs, name);
    const files = Object.keys(inputs[name]?.data.files ?? {});
    const [file] = files;
    if (file === undefined || files.length > 1) {
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The input '${name}' must hold one file, it holds ${files.length}`);
    }
    if (!folder.isFile(file))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`The input '${name}' holds '${file}', which is no regular file`);
    return folder.resolve(file);
}
/** Path of a file to write for a program: its folder is there, the file is not or is a regular file. */
function requireOutputPath(tree, filename) {
    const path = tree.resolve(filename);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot write '${filename}': its folder does not exist`);
    if (tree.has(filename) && !tree.isFile(filename))
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot write '${filename}': it is there and no regular file`);
    return path;
}
/** Opens a file to write, made when it is missing. */
function openOutput(tree, filename, mode) {
    const { O_CREAT, O_WRONLY, O_TRUNC } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    return openFile(requireOutputPath(tree, filename), O_CREAT | O_WRONLY | (mode === "empty" ? O_TRUNC : 0));
}
/** Opens a regular file to read. */
function openInput(tree, filename) {
    if (tree.isFile(filename))
        return openFile(tree.resolve(filename), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot read '${filename}': ${tree.has(filename) ? "it is no regular file" : "it does not exist"}`);
}
function openFile(path, flags) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, 0o666);
    return { descriptor, [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor) };
}


/***/ }),

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_disk_oci_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7380);
/* harmony import */ var _src_modules_disk_oci_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4610);
/* harmony import */ var _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6675);




const anyInput = { type: "object", additionalProperties: true };
const meta = {
    summary: "Make an OCI image archive",
    description: "Makes a container image with one layer for each input: `base` first, then `layer.1`, `layer.2` and so on. `podman load` and `skopeo copy oci-archive:` read it. The image is dated with the pipeline's source epoch, 1980 without one: the same layers give the same image.",
    options: {
        additionalProperties: false,
        required: ["architecture", "filename"],
        properties: {
            architecture: { type: "string", description: "Processor architecture: `amd64`, `arm64`" },
            variant: { type: "string", description: "Variant of the architecture: `v8`" },
            filename: { type: "string", description: "Name of the archive" },
            config: _src_modules_disk_oci_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .ociConfigSchema */ .z,
            annotations: {
                type: "object",
                description: "Annotations of the image manifest",
                additionalProperties: false,
                properties: {
                    "org.osbuild.ostree.layer": { type: "string", description: "Layer that holds the OSTree repository" },
                    "org.osbuild.ostree.repo": { type: "string", description: "Path of the repository in that layer" },
                    "org.osbuild.ostree.ref": { type: "string", description: "Ref of the commit in that repository" },
                },
                patternProperties: { "^(?!org.osbuild|org.opencontainer).+": { type: "string" } },
            },
        },
    },
    format1Options: true,
    inputs: {
        type: "object",
        additionalProperties: false,
        required: ["base"],
        properties: { base: anyInput },
        patternProperties: { "layer\\.[1-9]\\d*": anyInput },
    },
    tools: ["tar"],
    example: {
        type: "org.osbuild.oci-archive",
        inputs: { base: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { filename: "image.tar", architecture: "amd64", config: { Cmd: ["/usr/bin/bash"] } },
    },
};
async function run({ tree, options, inputs, exec, sourceEpoch }) {
    const { filename, architecture, variant, config, annotations } = options;
    const names = Object.keys(inputs).sort((a, b) => layerNumber(a) - layerNumber(b));
    const layers = names.map((name) => ({
        tree: new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .Tree */ .PH(inputs[name]?.path ?? ""),
        createdBy: `/bin/sh -c #(nop) osbuild input '${name}'`,
    }));
    const image = { architecture, variant, config, annotations, layers, epoch: sourceEpoch };
    await (0,_src_modules_disk_oci_js__WEBPACK_IMPORTED_MODULE_0__/* .writeOciArchive */ .p)(exec, tree.path, (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOutputPath */ .QA)(tree, filename), image);
}
function layerNumber(name) {
    return Number(/\d+$/.exec(name)?.[0] ?? 0);
}


/***/ })

};
