export const id = 3868;
export const ids = [3868];
export const modules = {

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ writeDevice),
/* harmony export */   Li: () => (/* binding */ copyFileTo),
/* harmony export */   dl: () => (/* binding */ appendFile),
/* harmony export */   hU: () => (/* binding */ copyRange),
/* harmony export */   kF: () => (/* binding */ copyData)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6986);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);
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



const chunkBytes = 64 * 1024;
/** Copies what is not zero from the start of a file to an offset of another; zeros stay what they are there, so holes stay holes. */
function copyData(source, target, offsetBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_1, openFile(source, "r"), false);
        const to = __addDisposableResource(env_1, openFile(target, "r+"), false);
        const chunk = Buffer.alloc(chunkBytes);
        const zeros = Buffer.alloc(chunkBytes);
        for (let at = 0;;) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(from.descriptor, chunk, 0, chunkBytes, at);
            if (length === 0)
                return;
            if (chunk.compare(zeros, 0, length, 0, length) !== 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(to.descriptor, chunk, 0, length, offsetBytes + at);
            at += length;
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
/** Makes a file's content that of another. */
function copyFileTo(source, target) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_2, openFile(source, "r"), false);
        const to = __addDisposableResource(env_2, openFile(target, "w"), false);
        copyRange(from.descriptor, to.descriptor, 0, Number.MAX_SAFE_INTEGER);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
/** Adds a file's content to the end of another. */
function appendFile(source, target) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_3, openFile(source, "r"), false);
        const to = __addDisposableResource(env_3, openFile(target, "r+"), false);
        const end = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(to.descriptor).size;
        copyRange(from.descriptor, to.descriptor, 0, Number.MAX_SAFE_INTEGER, end);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        __disposeResources(env_3);
    }
}
/** Copies a range of an open file to the start of another, or to a place in it; stops early where the source ends. */
function copyRange(source, target, offsetBytes, lengthBytes, targetBytes = 0) {
    const chunk = Buffer.alloc(chunkBytes * 16);
    for (let done = 0; done < lengthBytes;) {
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, chunk, 0, Math.min(chunk.length, lengthBytes - done), offsetBytes + done);
        if (length === 0)
            return;
        for (let written = 0; written < length;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(target, chunk, written, length - written, targetBytes + done + written);
        done += length;
    }
}
/** Writes all of an open file to the start of a device and waits until it is there. */
function writeDevice(source, device) {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const to = __addDisposableResource(env_4, openFile(device, "r+"), false);
        try {
            copyRange(source, to.descriptor, 0, Number.MAX_SAFE_INTEGER);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(to.descriptor);
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) !== "ENOSPC")
                throw error;
            throw new _stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot write ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(source).size} bytes to the device: it is smaller`);
        }
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        __disposeResources(env_4);
    }
}
function openFile(path, flags) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    return { descriptor, [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor) };
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

/***/ 3868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_disk_copy_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8785);
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4610);
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
    summary: "Copy a part of a file",
    description: "Copies bytes of a file to the start of another, which keeps what lies behind them. A source that ends early gives what it has.",
    options: {
        additionalProperties: false,
        required: ["src", "dst", "count"],
        properties: {
            src: {
                type: "string",
                description: "Where to read: `input://NAME/PATH`, `tree:///PATH` or `mount://NAME/PATH`",
                pattern: "^(input|tree|mount)://.",
            },
            dst: { type: "string", description: "File of the tree to write into" },
            src_offset: { type: "integer", description: "First byte", default: 0, minimum: 0 },
            count: { type: "integer", description: "Number of bytes", minimum: 1 },
        },
    },
    format1Options: true,
    inputs: { type: "object", additionalProperties: true },
    example: {
        type: "org.osbuild.dd",
        inputs: { image: { type: "org.osbuild.tree", origin: "org.osbuild.pipeline", references: ["name:image"] } },
        options: { src: "input://image/disk.raw", dst: "boot.img", count: 512 },
    },
};
function run({ tree, options, locate }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, path } = locate(options.src);
        const source = __addDisposableResource(env_1, (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__/* .openInput */ .lt)(root, path), false);
        const target = __addDisposableResource(env_1, (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_1__/* .openOutput */ .c1)(tree, options.dst, "keep"), false);
        (0,_src_modules_disk_copy_data_js__WEBPACK_IMPORTED_MODULE_0__/* .copyRange */ .hU)(source.descriptor, target.descriptor, options.src_offset ?? 0, options.count);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}


/***/ })

};
