export const id = 9299;
export const ids = [9299];
export const modules = {

/***/ 9299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _src_modules_disk_filesystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(705);
/* harmony import */ var _src_modules_disk_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8103);
/* harmony import */ var _src_modules_given_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4610);
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
    summary: "Make a filesystem image",
    description: "Makes one filesystem with the whole tree on it, without a partition table. What is unused is a hole in the file and takes no space.",
    options: {
        type: "object",
        additionalProperties: false,
        required: ["filename", "root_fs_uuid", "size"],
        properties: {
            filename: { type: "string", description: "Name of the image" },
            root_fs_uuid: {
                type: "string",
                description: "UUID of the filesystem",
                pattern: "^[0-9A-Za-z]{8}(-[0-9A-Za-z]{4}){3}-[0-9A-Za-z]{12}$",
                examples: ["9c6ae55b-cf88-45b8-84e8-64990759f39d"],
            },
            size: { type: "integer", description: "Size of the image in bytes" },
            fs_type: { type: "string", description: "Kind of filesystem", enum: ["ext4", "xfs", "btrfs"], default: "ext4" },
        },
    },
    tools: ["mkfs.ext4", "mksquashfs"],
    example: {
        name: "org.osbuild.rawfs",
        options: { filename: "root.img", root_fs_uuid: "9c6ae55b-cf88-45b8-84e8-64990759f39d", size: 1073741824 },
    },
};
async function run(context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options, output } = context;
        const target = (0,_src_modules_given_js__WEBPACK_IMPORTED_MODULE_3__/* .requireOutputPath */ .QA)(output, options.filename);
        const image = output.resolve("/.filesystem.raw");
        const _ = __addDisposableResource(env_1, { [Symbol.dispose]: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(image, { force: true }) }, false);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(image, "", { flag: "wx" });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(image, options.size);
        const request = { type: options.fs_type ?? "ext4", uuid: options.root_fs_uuid, mountpoint: "/" };
        const range = { image, offsetBytes: 0, sizeBytes: options.size };
        await (0,_src_modules_disk_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFilledFilesystem */ .W)({ ...context, clock: (0,_src_modules_disk_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .clockEnvironment */ .ar)(undefined) }, range, request, ["/"]);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(image, target);
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
