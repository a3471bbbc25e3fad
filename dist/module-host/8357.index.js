export const id = 8357;
export const ids = [8357];
export const modules = {

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

/***/ 8357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/modules/disk/cpio-links.js
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

/**
 * How many links folders have, corrected in a cpio archive ("newc" or "crc").
 *
 * A folder has a link for its name, for itself and for each folder in it; a folder of several layers says 1 instead. What an archive
 * says must not depend on how a tree came to be.
 */
const magics = ["070701", "070702"];
/** A header is the magic and thirteen numbers of eight hexadecimal digits each. */
const headerSize = 6 + 13 * 8;
const field = { links: 4, fileSize: 6, nameSize: 11 };
/** Writes the true number of links where a folder says 1; `subfolders` are counts by the names in the archive. */
function correctFolderLinks(archive, subfolders) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = (0,external_node_fs_.openSync)(archive, "r+");
        const _ = __addDisposableResource(env_1, { [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(file) }, false);
        const header = Buffer.alloc(headerSize);
        for (let at = 0; (0,external_node_fs_.readSync)(file, header, 0, headerSize, at) === headerSize;) {
            if (!magics.includes(header.toString("latin1", 0, 6)))
                return;
            const nameSize = readNumber(header, field.nameSize);
            const count = subfolders.get(readText(file, at + headerSize, nameSize - 1));
            if (count !== undefined && readNumber(header, field.links) === 1) {
                (0,external_node_fs_.writeSync)(file, (count + 2).toString(16).toUpperCase().padStart(8, "0"), at + offsetOf(field.links), "latin1");
            }
            at = align(align(at + headerSize + nameSize) + readNumber(header, field.fileSize));
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
function offsetOf(index) {
    return 6 + index * 8;
}
function readNumber(header, index) {
    return Number.parseInt(header.toString("latin1", offsetOf(index), offsetOf(index + 1)), 16);
}
function readText(file, at, length) {
    const bytes = Buffer.alloc(length);
    (0,external_node_fs_.readSync)(file, bytes, 0, length, at);
    return bytes.toString("utf8");
}
function align(offset) {
    return Math.ceil(offset / 4) * 4;
}

// EXTERNAL MODULE: ./src/modules/given.js
var given = __webpack_require__(4610);
;// CONCATENATED MODULE: ./stages/org.osbuild.cpio.out.js



const meta = {
    summary: "Make a cpio archive",
    description: "Archives the input `tree` with `cpio`, sorted by name and folders before what is in them, as the kernel needs it.",
    options: {
        additionalProperties: false,
        required: ["filename"],
        properties: {
            filename: { type: "string", description: "Name of the archive" },
            append: { type: "boolean", description: "Add to an archive that exists", default: false },
            format: {
                type: "string",
                description: "Archive format",
                enum: ["bin", "odc", "newc", "crc", "tar", "ustar"],
                default: "newc",
            },
            "root-node": {
                description: "Whether the root folder itself is in it",
                enum: ["include", "omit"],
                default: "include",
            },
            reproducible: { type: "boolean", description: "Leave out numbers of devices and inodes", default: true },
            owner: {
                type: "object",
                description: "Owner of everything in the archive",
                additionalProperties: false,
                required: ["user"],
                properties: { user: { type: "string" }, group: { type: "string" } },
            },
        },
    },
    format1Options: true,
    inputs: (0,given/* inputsSchema */.rS)("tree"),
    tools: ["cpio"],
    example: {
        type: "org.osbuild.cpio.out",
        inputs: { tree: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:os"] } },
        options: { filename: "initrd.img", owner: { user: "root", group: "root" } },
    },
};
async function run({ tree, options, inputs, exec }) {
    const { append, format = "newc", reproducible = true, owner } = options;
    const source = (0,given/* requireInput */.oN)(inputs, "tree");
    const archive = (0,given/* requireOutputPath */.QA)(tree, options.filename);
    const subfolders = new Map();
    const listed = listTree(source, ".", subfolders);
    const names = options["root-node"] === "omit" ? listed : [".", ...listed];
    await exec("cpio", [
        ...[
            "-o",
            `--format=${format}`,
            "--null",
            "--quiet",
            ...(reproducible ? ["--reproducible"] : []),
            ...(append ? ["--append"] : []),
        ],
        ...(owner ? [`--owner=${owner.user}${owner.group ? `:${owner.group}` : ""}`] : []),
        ...["-O", archive, "-D", source.path],
    ], { input: names.map((name) => `${name}\0`).join("") });
    correctFolderLinks(archive, subfolders);
}
/** Names below a folder, sorted, folders first; counts the folders in each on the way. */
function listTree(tree, folder, subfolders) {
    const paths = tree.list(folder).map((name) => external_node_path_.posix.join(folder, name));
    const isFolder = (path) => tree.find(path)?.isDirectory() ?? false;
    subfolders.set(folder, paths.filter(isFolder).length);
    return paths.flatMap((path) => [path, ...(isFolder(path) ? listTree(tree, path, subfolders) : [])]);
}


/***/ })

};
