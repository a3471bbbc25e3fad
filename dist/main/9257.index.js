export const id = 9257;
export const ids = [9257];
export const modules = {

/***/ 88112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32322);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16986);
/* harmony import */ var _cache_save_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47868);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19266);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55565);
/**
 * After the job: saves what a cancelled run had packed but not uploaded, and removes its folders. Nothing here may fail the job, and it ends well before
 * the runner's five minutes.
 */
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







const deadlineMs = 200_000;
/** Runs the post step. Throws nothing. */
async function runPost(cacheClient) {
    const folder = (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu)("folder");
    const isThere = folder !== "" && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined)) !== undefined;
    if (!isThere)
        return;
    try {
        await saveRest(cacheClient, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "exchange"));
    }
    catch (error) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)(`What was left to save is lost: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
    await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .removeStepFolders */ .S)(folder).catch((error) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)(`Cannot remove ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`));
}
async function saveRest(cacheClient, exchange) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const service = __addDisposableResource(env_1, (0,_cache_service_js__WEBPACK_IMPORTED_MODULE_5__/* .openCacheService */ .W)(cacheClient, exchange), true);
        const { promise, reject } = Promise.withResolvers();
        const timer = setTimeout(() => reject(new Error("no time left")), deadlineMs);
        const saved = await Promise.race([(0,_cache_save_js__WEBPACK_IMPORTED_MODULE_4__/* .saveLeftovers */ .g)(service, exchange), promise]);
        clearTimeout(timer);
        if (saved > 0)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(`Saved ${saved} cache ${saved === 1 ? "entry" : "entries"} that the cancelled run had finished`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ }),

/***/ 99257:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88112);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60213);


await (0,_action_post_js__WEBPACK_IMPORTED_MODULE_0__/* .runPost */ .a)((0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .programPath */ .k)("cache-client"));
process.exit(0);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 60213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   k: () => (/* binding */ programPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The file that starts a program of the host: its starter beside the bundle, or its source when this runs from the sources. */
function programPath(name) {
    const isSource = import.meta.filename.endsWith(".ts");
    return isSource ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, `${name}.ts`) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "..", `${name}.js`);
}
/** Version of the package, from its package.json: two folders up from the bundle and from the sources alike. */
function packageVersion() {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "..", "..", "package.json"), "utf8");
    return JSON.parse(text).version;
}


/***/ })

};
