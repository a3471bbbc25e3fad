export const id = 6599;
export const ids = [6599];
export const modules = {

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _src_modules_disk_scratch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7311);
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4610);
/* harmony import */ var _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6675);
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
    summary: "Commit the tree to an OSTree repository",
    description: "Makes an archive repository `repo` with a commit of the tree and describes the commit in `compose.json`; with `tar` both go into one archive. The tree must be laid out for OSTree; `/usr`, `/boot`, `/var` and the links to `/usr` are taken from it.",
    options: {
        type: "object",
        additionalProperties: false,
        required: ["ref"],
        properties: {
            ref: { type: "string", description: "Ref of the commit", default: "" },
            os_version: { type: "string", description: "Version noted in the commit" },
            "tmp-is-dir": { type: "boolean", description: "Make /tmp a folder instead of a link to /sysroot/tmp", default: true },
            parent: { type: "string", description: "Commit this one follows" },
            tar: {
                type: "object",
                description: "Write one archive instead of a folder",
                additionalProperties: false,
                required: ["filename"],
                properties: { filename: { type: "string", description: "Name of the archive; its ending says how to compress" } },
            },
        },
    },
    capabilities: ["CAP_MAC_ADMIN", "CAP_NET_ADMIN", "CAP_SYS_PTRACE"],
    tools: ["ostree", "rpm-ostree"],
    example: {
        name: "org.osbuild.ostree.commit",
        options: { ref: "fedora/x86_64/iot", os_version: "39", tar: { filename: "commit.tar" } },
    },
};
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
const copied = ["usr", "boot", "var"];
const copiedWhenThere = ["bin", "lib", "lib32", "lib64", "sbin"];
async function run(context) {
    const { output, options, exec, reportMetadata } = context;
    {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const scratch = __addDisposableResource(env_1, (0,_src_modules_disk_scratch_js__WEBPACK_IMPORTED_MODULE_1__/* .makeScratch */ .l)(output.path), false);
            const root = new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .Tree */ .PH(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(scratch.path, "root"));
            await layRoot(context, root);
            await exec("ostree", ["init", "--mode=archive", `--repo=${output.resolve("/repo")}`]);
            const treefile = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(scratch.path, "treefile.json");
            new _src_modules_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .Tree */ .PH(scratch.path).write("treefile.json", JSON.stringify({ ref: options.ref, repos: ["osbuild"] }));
            await exec("rpm-ostree", [...commitArguments(context), treefile, root.path]);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    reportMetadata({ compose: JSON.parse(output.read("/compose.json")) });
    if (options.tar === undefined)
        return;
    const archive = ["-cf", (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOutputPath */ .QA)(output, options.tar.filename), "-C", output.path, "repo", "compose.json"];
    await exec("tar", ["--remove-files", "--auto-compress", ...archive]);
}
function commitArguments({ output, options, id }) {
    return [
        ...["compose", "commit", `--repo=${output.resolve("/repo")}`],
        ...(options.parent ? [`--parent=${options.parent}`] : []),
        ...(options.os_version ? [`--add-metadata-string=version=${options.os_version}`] : []),
        ...[`--add-metadata-string=rpmostree.inputhash=${id}`, `--write-composejson-to=${output.resolve("/compose.json")}`],
    ];
}
/** Lays the root of an OSTree system: fixed folders and links, content from the tree. */
async function layRoot({ tree, options, exec }, root) {
    root.makeDirectory("/", { parents: true, mode: 0o755 });
    for (const folder of folders)
        root.makeDirectory(folder, { mode: 0o755 });
    for (const [name, target] of Object.entries(links))
        root.symlink(target, name);
    if (options["tmp-is-dir"] ?? true)
        root.makeDirectory("tmp", { mode: 0o1777 });
    else
        root.symlink("sysroot/tmp", "tmp");
    const names = [...copied, ...copiedWhenThere.filter((name) => tree.find(name) !== undefined)];
    for (const name of names)
        await exec("cp", ["--reflink=auto", "-a", node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(tree.path, name), "-t", root.path]);
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


/***/ })

};
