export const id = 6311;
export const ids = [6311];
export const modules = {

/***/ 28692:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: ../../node_modules/@actions/cache/lib/cache.js + 91 modules
var cache = __webpack_require__(77191);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
;// CONCATENATED MODULE: ./src/action/cache/client.js
/**
 * The program that talks to the Actions cache: a child of the Action with a folder of its own. The real client resolves paths against the working
 * directory and the workspace, archives into the runner's folder and prints what went wrong instead of saying so; here all three are the exchange
 * directory, and what it prints goes into the answer. When it hangs it is killed, and the build goes on.
 */



/** Answers requests of the parent process until it goes away. */
function serveCacheRequests() {
    const listeners = new external_node_async_hooks_.AsyncLocalStorage();
    process.stdout.write = (text) => {
        listeners.getStore()?.push(...String(text).split("\n").filter(isWorthSaying));
        return true;
    };
    process.on("disconnect", () => process.exit());
    process.on("message", (request) => {
        const said = [];
        listeners
            .run(said, () => answer(request))
            .then((key) => process.send?.({ serial: request.serial, key, said }), (error) => process.send?.({ serial: request.serial, said: [...said, (0,errors/* messageOf */.bD)(error)] }));
    });
}
async function answer({ verb, path, key }) {
    switch (verb) {
        case "find":
            return (0,cache/* restoreCache */.P3)([path], key, [key], { lookupOnly: true });
        case "restore":
            return (await (0,cache/* restoreCache */.P3)([path], key)) === key ? key : undefined;
        case "save":
            return (await (0,cache/* saveCache */.Io)([path], key)) === -1 ? undefined : key;
    }
}
/** Without the client's progress and chatter: only what failed. */
function isWorthSaying(line) {
    return /^::(warning|error)|^Failed to|not permit/.test(line);
}

;// CONCATENATED MODULE: ./src/entry/cache-client.js

serveCacheRequests();


/***/ }),

/***/ 16986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   Sh: () => (/* binding */ ManifestError),
/* harmony export */   Zu: () => (/* binding */ StageError),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   dh: () => (/* binding */ HostError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   p4: () => (/* binding */ InterruptedError),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/**
 * The errors a person can act on. Each has a stable code, an exit code and, where there is one, a hint: what to do next.
 * They print without a stack. Anything else that is thrown is a bug and prints with one.
 */
/** Exit codes of every program: 0 ok, 1 build failed, 2 bad usage or manifest, 3 host not fit, 130 interrupted. */
const exitCodes = { ok: 0, failed: 1, usage: 2, host: 3, interrupted: 130 };
/** An error whose message is meant for the person who ran the build. */
class BuildError extends Error {
    exitCode = exitCodes.failed;
    hint;
    constructor(message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = new.target.name;
        this.hint = details.hint;
    }
}
/** A flag, an argument or an action input that makes no sense. */
class UsageError extends BuildError {
    code = "E_USAGE";
    exitCode = exitCodes.usage;
}
/** A manifest that cannot be used: all its problems at once. */
class ManifestError extends BuildError {
    code = "E_MANIFEST";
    exitCode = exitCodes.usage;
    problems;
    constructor(message, problems, details = {}) {
        super(message, details);
        this.problems = problems;
    }
}
/** Content that could not be fetched, or that was not what its checksum says. */
class SourceError extends BuildError {
    code = "E_SOURCE";
}
/** A stage or assembler that failed; thrown only where a failed result must end a program. */
class StageError extends BuildError {
    code = "E_STAGE";
}
/** An input, device, mount or host service that could not be opened for a stage; the stage fails with it. */
class ServiceError extends BuildError {
    code = "E_SERVICE";
}
/** A store that is damaged, full, locked or of another format. */
class StoreError extends BuildError {
    code;
    constructor(message, details = {}) {
        super(message, details);
        this.code = details.code ?? "E_STORE";
    }
}
/** A tool, kernel feature or privilege that this host lacks; always says what to do. */
class HostError extends BuildError {
    code = "E_HOST";
    exitCode = exitCodes.host;
    constructor(message, details) {
        super(message, details);
    }
}
/** The person or the machine asked to stop. */
class InterruptedError extends BuildError {
    code = "E_INTERRUPTED";
    exitCode = exitCodes.interrupted;
}
/** The `code` of a system error (`ENOENT`), whichever realm threw it; undefined for anything else. */
function codeOf(error) {
    if (typeof error !== "object" || error === null || !("code" in error))
        return undefined;
    return typeof error.code === "string" ? error.code : undefined;
}
/** The text of whatever was thrown. */
function messageOf(error) {
    return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}
const reasons = {
    EACCES: "permission denied",
    EBADF: "it is not open",
    EBUSY: "it is in use",
    EEXIST: "something else is in its place",
    EISDIR: "it is a folder",
    ELOOP: "its links lead in a circle",
    ENOENT: "there is no such file or folder",
    ENOSPC: "the disk is full",
    ENOTDIR: "a part of the path is no folder",
    EPERM: "permission denied",
    EROFS: "the filesystem is read-only",
};
/** Why the system refused, in words; the text of anything else. */
function reasonOf(error) {
    return reasons[codeOf(error) ?? ""] ?? messageOf(error);
}


/***/ })

};
