export const id = 7747;
export const ids = [7747];
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

/***/ 7747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requestLoop: () => (/* binding */ requestLoop)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/linux/native.js
var linux_native = __webpack_require__(3809);
;// CONCATENATED MODULE: ./src/linux/poll.js


const watches = new Set();
const readable = 1;
let wakeFd;
let looping = false;
/** Calls back whenever the descriptor is readable or hung up, until disposed. The callback must not throw. */
function watchReadable(fd, onReadable) {
    const watch = { fd, onReadable };
    watches.add(watch);
    if (looping)
        wake();
    else
        void loop();
    return {
        [Symbol.dispose]: () => {
            if (watches.delete(watch))
                wake();
        },
    };
}
/** Resolves when the descriptor is readable or hung up, or the signal is aborted. */
function whenReadable(fd, signal) {
    return new Promise((resolve) => {
        const watch = watchReadable(fd, finish);
        signal?.addEventListener("abort", finish, { once: true });
        if (signal?.aborted)
            finish();
        function finish() {
            watch[Symbol.dispose]();
            signal?.removeEventListener("abort", finish);
            resolve();
        }
    });
}
async function loop() {
    looping = true;
    const wakeable = (0,linux_native/* systemCall */.Mn)("int eventfd(unsigned int value, int flags)", [0, 0o2004000]);
    wakeFd = wakeable;
    while (watches.size > 0) {
        const polled = [...watches];
        const set = pollSet([...polled.map((watch) => watch.fd), wakeable]);
        await (0,linux_native/* systemCallAsync */.Q5)("int poll(void *fds, unsigned long count, int timeout)", [set, polled.length + 1, -1]);
        if (answered(set, polled.length))
            drain(wakeable);
        for (const [index, watch] of polled.entries()) {
            if (answered(set, index) && watches.has(watch))
                watch.onReadable();
        }
    }
    looping = false;
    wakeFd = undefined;
    (0,external_node_fs_.closeSync)(wakeable);
}
function pollSet(descriptors) {
    const set = Buffer.alloc(descriptors.length * 8);
    for (const [index, fd] of descriptors.entries()) {
        set.writeInt32LE(fd, index * 8);
        set.writeInt16LE(readable, index * 8 + 4);
    }
    return set;
}
function answered(set, index) {
    return set.readInt16LE(index * 8 + 6) !== 0;
}
function wake() {
    const one = Buffer.alloc(8);
    one.writeBigUInt64LE(1n);
    if (wakeFd !== undefined)
        (0,external_node_fs_.writeSync)(wakeFd, one);
}
function drain(fd) {
    (0,linux_native/* systemCall */.Mn)("long read(int fd, void *data, size_t size)", [fd, Buffer.alloc(8), 8]);
}

;// CONCATENATED MODULE: ./src/linux/socket.js


const kinds = { datagram: 2, seqpacket: 5 };
const unix = 1;
const flags = 0o2004000; // SOCK_CLOEXEC | SOCK_NONBLOCK
const socketLevel = 1;
const passCredentials = 16;
const sendBuffer = 7;
const rights = 1;
const noSignal = 0x4000;
const closeOnExec = 0x40000000;
const peekWhole = 0x22; // MSG_PEEK | MSG_TRUNC
const truncated = 0x28; // MSG_TRUNC | MSG_CTRUNC
const maximumDescriptors = 253;
const pathBytes = 108;
/** A message as it arrived. */
class Packet {
    data;
    /** Where an answer to a datagram goes; empty when the sender has no address. */
    from;
    truncated;
    #descriptors;
    constructor(data, from, isTruncated, descriptors) {
        this.data = data;
        this.from = from;
        this.truncated = isTruncated;
        this.#descriptors = [...descriptors];
    }
    /** Descriptors that came along and were not taken; they close with the packet. */
    get descriptors() {
        return this.#descriptors;
    }
    /** Hands over all descriptors: the caller closes them. */
    take() {
        const taken = this.#descriptors;
        this.#descriptors = [];
        return taken;
    }
    /** Gives descriptors (back) to the packet, which closes them. */
    own(descriptors) {
        this.#descriptors.push(...descriptors);
    }
    [Symbol.dispose]() {
        for (const fd of this.take())
            (0,external_node_fs_.closeSync)(fd);
    }
}
/** One socket; see the top of the file. */
class UnixSocket {
    fd;
    #open = true;
    constructor(fd) {
        this.fd = fd;
    }
    /** A new socket, without an address. */
    static create(kind) {
        return new UnixSocket((0,linux_native/* systemCall */.Mn)("int socket(int domain, int type, int protocol)", [unix, kinds[kind] | flags, 0]));
    }
    /** Two sockets connected to each other. */
    static pair(kind) {
        const pair = new Int32Array(2);
        (0,linux_native/* systemCall */.Mn)("int socketpair(int domain, int type, int protocol, void *pair)", [unix, kinds[kind] | flags, 0, pair]);
        return [new UnixSocket(pair[0] ?? -1), new UnixSocket(pair[1] ?? -1)];
    }
    /** Takes an address in the file system, or (empty path) one the kernel makes up, which answers need. */
    bind(path) {
        const address = addressOf(path);
        (0,linux_native/* systemCall */.Mn)("int bind(int fd, void *address, unsigned int size)", [this.fd, address, address.length], path);
    }
    listen() {
        (0,linux_native/* systemCall */.Mn)("int listen(int fd, int backlog)", [this.fd, 4096]);
    }
    connect(path) {
        const address = addressOf(path);
        (0,linux_native/* systemCall */.Mn)("int connect(int fd, void *address, unsigned int size)", [this.fd, address, address.length], path);
    }
    /** The next client; undefined when none waits. */
    accept() {
        const call = "int accept4(int fd, void *address, void *size, int flags)";
        const fd = unlessAgain(() => (0,linux_native/* systemCall */.Mn)(call, [this.fd, null, null, flags]));
        return fd === undefined ? undefined : new UnixSocket(fd);
    }
    /** Asks the kernel to give every sender an address and to say who it is. */
    passCredentials() {
        setOption(this.fd, passCredentials, 1);
    }
    setSendBuffer(sizeBytes) {
        setOption(this.fd, sendBuffer, sizeBytes);
    }
    /** Sends one message; throws EAGAIN when the receiver is full, EMSGSIZE when it is too large for one. */
    send(data, options = {}) {
        const message = new MessageHeader(data, controlOf(options.descriptors ?? []), Buffer.from(options.to ?? []));
        (0,linux_native/* systemCall */.Mn)("long sendmsg(int fd, void *message, int flags)", [this.fd, message.header, noSignal]);
        message.keep();
    }
    /** Takes the next message; undefined when there is none. A closed peer is an empty message. Longer ones are cut and say so. */
    receive(maximumBytes) {
        const size = unlessAgain(() => (0,linux_native/* systemCall */.Mn)("long recv(int fd, void *data, size_t size, int flags)", [this.fd, null, 0, peekWhole]));
        if (size === undefined)
            return undefined;
        const data = Buffer.alloc(Math.max(1, Math.min(size, maximumBytes)));
        const message = new MessageHeader(data, Buffer.alloc(controlSpace(maximumDescriptors) + 32), Buffer.alloc(pathBytes + 2));
        const call = "long recvmsg(int fd, void *message, int flags)";
        const received = unlessAgain(() => (0,linux_native/* systemCall */.Mn)(call, [this.fd, message.header, closeOnExec]));
        if (received === undefined)
            return undefined;
        const descriptors = descriptorsIn(message.receivedControl());
        return new Packet(data.subarray(0, received), message.receivedName(), (message.flags() & truncated) !== 0, descriptors);
    }
    [Symbol.dispose]() {
        if (this.#open)
            (0,external_node_fs_.closeSync)(this.fd);
        this.#open = false;
    }
}
/** `struct msghdr` with one part; the layout is the same on x64 and arm64. */
class MessageHeader {
    header = Buffer.alloc(56);
    #parts = Buffer.alloc(16);
    #buffers;
    #control;
    #name;
    constructor(data, control, name) {
        this.#control = control;
        this.#name = name;
        this.#buffers = [data, control, name, this.#parts];
        this.#parts.writeBigUInt64LE(addressIn(data), 0);
        this.#parts.writeBigUInt64LE(BigInt(data.length), 8);
        this.header.writeBigUInt64LE(addressIn(name), 0);
        this.header.writeUInt32LE(name.length, 8);
        this.header.writeBigUInt64LE(addressIn(this.#parts), 16);
        this.header.writeBigUInt64LE(1n, 24);
        this.header.writeBigUInt64LE(addressIn(control), 32);
        this.header.writeBigUInt64LE(BigInt(control.length), 40);
    }
    receivedControl() {
        return this.#control.subarray(0, Number(this.header.readBigUInt64LE(40)));
    }
    receivedName() {
        return this.#name.subarray(0, Math.min(this.#name.length, this.header.readUInt32LE(8)));
    }
    flags() {
        return this.header.readInt32LE(48);
    }
    /** Keeps what the header points to from being collected before the call is done. */
    keep() {
        return this.#buffers.length;
    }
}
function addressIn(data) {
    return data.length === 0 ? 0n : BigInt((0,linux_native/* koffi */.Ei)().address(data));
}
function addressOf(path) {
    const name = Buffer.from(path);
    if (name.length >= pathBytes)
        throw new linux_native/* SystemCallError */.EO("bind", "ENAMETOOLONG", path);
    const address = Buffer.alloc(name.length === 0 ? 2 : name.length + 3);
    address.writeUInt16LE(unix, 0);
    name.copy(address, 2);
    return address;
}
function setOption(fd, option, value) {
    const call = "int setsockopt(int fd, int level, int option, void *value, unsigned int size)";
    (0,linux_native/* systemCall */.Mn)(call, [fd, socketLevel, option, new Int32Array([value]), 4]);
}
function controlSpace(count) {
    return 16 + Math.ceil((count * 4) / 8) * 8;
}
function controlOf(descriptors) {
    if (descriptors.length === 0)
        return Buffer.alloc(0);
    const control = Buffer.alloc(controlSpace(descriptors.length));
    control.writeBigUInt64LE(BigInt(16 + descriptors.length * 4), 0);
    control.writeInt32LE(socketLevel, 8);
    control.writeInt32LE(rights, 12);
    for (const [index, fd] of descriptors.entries())
        control.writeInt32LE(fd, 16 + index * 4);
    return control;
}
function descriptorsIn(control) {
    const found = [];
    for (let at = 0; at + 16 <= control.length;) {
        const size = Number(control.readBigUInt64LE(at));
        if (size < 16)
            break;
        if (control.readInt32LE(at + 8) === socketLevel && control.readInt32LE(at + 12) === rights) {
            for (let fd = at + 16; fd + 4 <= Math.min(at + size, control.length); fd += 4)
                found.push(control.readInt32LE(fd));
        }
        at += Math.ceil(size / 8) * 8;
    }
    return found;
}
function unlessAgain(call) {
    try {
        return call();
    }
    catch (error) {
        if (error instanceof linux_native/* SystemCallError */.EO && error.code === "EAGAIN")
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/loop-client.js
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





/** Asks the host for loop devices, from inside the sandbox. The device itself lives until the stage ends; its node goes when disposed. */
const socketPath = "/run/osbuild/api/remoteloop";
const maximumReplyBytes = 64 * 1024;
/** A loop device over a part of a file; on dispose all that was written to it is in the file. */
async function requestLoop(path, options, signal) {
    const reply = await ask(path, options, signal);
    if (typeof reply.devname !== "string") {
        const reason = reply.exception?.value;
        throw new stage/* StageFailure */.B(`Cannot get a loop device over '${path}': ${String(reason ?? "the host gave no reason")}`);
    }
    const device = `/dev/${reply.devname}`;
    return { path: device, [Symbol.asyncDispose]: () => release(device) };
}
async function ask(path, options, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const socket = __addDisposableResource(env_1, UnixSocket.create("seqpacket"), false);
        socket.connect(socketPath);
        send(socket, path, options);
        await whenReadable(socket.fd, signal);
        signal.throwIfAborted();
        const packet = __addDisposableResource(env_1, socket.receive(maximumReplyBytes), false);
        if (packet === undefined || packet.data.length === 0)
            throw new stage/* StageFailure */.B("Cannot get a loop device: the host hung up");
        return JSON.parse(packet.data.toString("utf8"));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function send(socket, path, { offsetBytes, sizeBytes, readOnly = false, sectorSize = 512, partitions = false }) {
    const file = (0,external_node_fs_.openSync)(path, readOnly ? external_node_fs_.constants.O_RDONLY : external_node_fs_.constants.O_RDWR);
    const folder = (0,external_node_fs_.openSync)("/dev", external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    try {
        const request = { fd: 0, dir_fd: 1, offset: offsetBytes, sizelimit: sizeBytes, read_only: readOnly, sector_size: sectorSize };
        socket.send(Buffer.from(JSON.stringify({ ...request, lock: false, partscan: partitions })), { descriptors: [file, folder] });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
        (0,external_node_fs_.closeSync)(folder);
    }
}
/** The host keeps the device open, so closing it writes nothing back: ask for it. */
async function release(device) {
    const handle = await (0,promises_.open)(device, "r");
    await handle.sync();
    await handle.close();
    (0,external_node_fs_.unlinkSync)(device);
}


/***/ })

};
