export const id = 2425;
export const ids = [2425];
export const modules = {

/***/ 62425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockCommand: () => (/* binding */ lockCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ./src/manifest/canonical.js
var canonical = __webpack_require__(22429);
// EXTERNAL MODULE: ./src/manifest/json.js
var json = __webpack_require__(85653);
// EXTERNAL MODULE: ./src/manifest/parse-yaml.js + 3 modules
var parse_yaml = __webpack_require__(41772);
;// CONCATENATED MODULE: ./src/lock/edit-document.js




/** A changed document as text: YAML keeps its comments and style where nothing changed, JSON its order and numbers. */
function editDocument(text, document, edits) {
    const value = edits.reduce(editValue, document.value);
    const plain = () => `${formatPretty(value)}\n`;
    if (/^\ufeff?\s*\{/.test(text))
        return plain();
    const yaml = (0,dist/* parseDocument */.Tp)(text, { version: "1.2", merge: true, keepSourceTokens: true });
    // What an alias stands for is in two places at once: only the plain value, which is YAML too, can be changed in one of them.
    if (yaml.errors.length > 0 || hasAliases(yaml))
        return plain();
    for (const edit of edits)
        editYaml(yaml, edit);
    const edited = yaml.toString({ lineWidth: 0 });
    // What writes YAML here is not what reads it: where they disagree the plain value counts.
    return (0,canonical/* canonicalJson */.dj)((0,parse_yaml.parseYaml)(edited).value) === (0,canonical/* canonicalJson */.dj)(value) ? edited : plain();
}
function editYaml(yaml, { path, value, comments = [], heading }) {
    if (value === undefined) {
        yaml.deleteIn(path);
        return;
    }
    const node = yaml.createNode(toYaml(value));
    if ((0,dist/* isSeq */.oP)(node)) {
        node.flow = false;
        for (const [index, item] of node.items.entries())
            if ((0,dist/* isNode */.Ll)(item) && comments[index] !== undefined)
                item.comment = comments[index];
    }
    if (heading !== undefined && (0,dist/* isNode */.Ll)(node))
        node.commentBefore = heading;
    const parent = yaml.getIn(path.slice(0, -1), true);
    // A list of two hundred lines has no place inside of braces.
    for (let length = path.length; length > 0; length -= 1) {
        const around = yaml.getIn(path.slice(0, length - 1), true);
        if ((0,dist/* isMap */.jh)(around) || (0,dist/* isSeq */.oP)(around))
            around.flow = false;
    }
    const old = (0,dist/* isMap */.jh)(parent) || (0,dist/* isSeq */.oP)(parent) ? parent.get(path.at(-1), true) : undefined;
    if (old instanceof dist/* Scalar */.X5 && node instanceof dist/* Scalar */.X5)
        old.value = node.value;
    else if ((0,dist/* isMap */.jh)(parent) && path.at(-1) === "source-epoch" && parent.has("stages"))
        parent.items.splice(parent.items.findIndex(isStages), 0, yaml.createPair("source-epoch", node));
    else
        yaml.setIn(path, node);
}
/** A number after two hundred lines of stages would be overlooked. */
function isStages({ key }) {
    return key === "stages" || ((0,dist/* isScalar */.jn)(key) && key.value === "stages");
}
function hasAliases(yaml) {
    let found = false;
    (0,dist/* visit */.YR)(yaml, {
        Alias: () => {
            found = true;
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
/** Values as the YAML library takes them. */
function toYaml(value) {
    if (value instanceof json/* JsonNumber */.W)
        return Number(value.source);
    if (value instanceof Map)
        return new Map([...value].map(([key, member]) => [key, toYaml(member)]));
    return Array.isArray(value) ? value.map(toYaml) : value;
}
function editValue(value, { path, value: wanted }) {
    return setAt(value, path, wanted) ?? null;
}
function setAt(value, path, wanted) {
    const [step, ...rest] = path;
    if (step === undefined)
        return wanted;
    if (Array.isArray(value))
        return value.map((item, index) => (index === Number(step) ? (setAt(item, rest, wanted) ?? null) : item));
    const object = new Map(value instanceof Map ? value : []);
    const member = setAt(object.get(String(step)), rest, wanted);
    if (member === undefined)
        object.delete(String(step));
    else
        object.set(String(step), member);
    return object;
}
/** JSON with two spaces of indent. */
function formatPretty(value, indent = "") {
    const inner = `${indent}  `;
    if (value instanceof Map) {
        const members = [...value].map(([key, member]) => `${inner}${(0,canonical/* formatJson */.IB)(key)}: ${formatPretty(member, inner)}`);
        return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
    }
    if (Array.isArray(value)) {
        const items = value.map((item) => `${inner}${formatPretty(item, inner)}`);
        return items.length === 0 ? "[]" : `[\n${items.join(",\n")}\n${indent}]`;
    }
    return value instanceof json/* JsonNumber */.W ? value.source : (0,canonical/* formatJson */.IB)(value);
}

// EXTERNAL MODULE: ./src/lock/lock-edits.js
var lock_edits = __webpack_require__(75558);
// EXTERNAL MODULE: ./src/lock/package-changes.js
var package_changes = __webpack_require__(85573);
// EXTERNAL MODULE: ./src/lock/package-stages.js
var package_stages = __webpack_require__(50941);
// EXTERNAL MODULE: ./src/host/tools.js
var tools = __webpack_require__(48203);
// EXTERNAL MODULE: ./src/manifest/plain.js
var plain = __webpack_require__(18787);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/modules/apt.js + 2 modules
var modules_apt = __webpack_require__(63221);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./src/modules/command-line.js
var command_line = __webpack_require__(56949);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(64005);
// EXTERNAL MODULE: ./src/modules/tree.js
var tree = __webpack_require__(66675);
;// CONCATENATED MODULE: ./src/modules/context.js





/** The context of a stage. `options` are taken as validated. */
function createStageContext(given, host) {
    const tree = new Tree(given.tree);
    const mounts = mapValues(given.mounts, (mount) => new Tree(mount.path ?? given.paths.mounts));
    const mountRoot = new Tree(given.paths.mounts);
    const exec = (command, args = [], options = {}) => run(command, args, options, host);
    return {
        tree,
        options: given.options,
        inputs: given.inputs,
        devices: given.devices,
        mounts,
        mountRoot,
        id: given.meta.id,
        sourceEpoch: given.meta["source-epoch"],
        signal: host.signal,
        exec,
        chroot: (command, args = [], options = {}) => exec("chroot", [tree.path, command, ...args], options),
        openLoop: (path, loop = {}) => host.openLoop(path, loop),
        locate: (url) => locate(url, { tree, inputs: given.inputs, mounts, mountRoot }),
        reportMetadata: (value) => host.reportMetadata(value),
        log: (line) => host.log(`${line}\n`),
    };
}
/** The context of an assembler, which osbuild runs as a stage whose input `tree` is the finished tree and whose tree is the output. */
function createAssemblerContext(given, host) {
    const { options, id, signal, exec, openLoop, reportMetadata, log } = createStageContext(given, host);
    const input = given.inputs.tree;
    if (input === undefined)
        throw new StageFailure("The assembler was given no tree: the pipeline before it has no stages");
    return {
        tree: new Tree(input.path),
        output: new Tree(given.tree),
        options,
        id,
        signal,
        exec,
        openLoop,
        reportMetadata,
        log,
    };
}
/** The context of a runner: the sandbox's own root is what it prepares. */
function createRunnerContext(host) {
    return {
        root: new tree/* Tree */.PH("/"),
        signal: host.signal,
        exec: (command, args = [], options = {}) => run(command, args, options, host),
        log: (line) => host.log(`${line}\n`),
    };
}
function locate(url, places) {
    const match = /^([a-z]+):\/\/([^/]*)(\/.*)$/s.exec(url.includes("://") ? url : `tree://${url}`);
    if (match === null)
        throw new StageFailure(`Cannot read the location '${url}': use tree:///PATH, mount://NAME/PATH or input://NAME/PATH`);
    const [, scheme = "", name = "", path = "/"] = match;
    const root = findRoot(scheme, name, places);
    if (root === undefined)
        throw new StageFailure(`Cannot find '${url}': there is no ${scheme} named '${name}'`);
    const clean = posix.normalize(`/${path}`);
    return { root, path: clean.endsWith("/") ? `${clean}.` : clean };
}
function findRoot(scheme, name, places) {
    switch (scheme) {
        case "tree":
            return places.tree;
        case "mount":
            return name === "" ? places.mountRoot : places.mounts[name];
        case "input":
            return places.inputs[name] && new Tree(places.inputs[name].path);
        default:
            throw new StageFailure(`Cannot read a location with the scheme '${scheme}': use tree, mount or input`);
    }
}
function run(command, args, options, host) {
    return new Promise((resolve, reject) => {
        // Loaded here: it is a third of what starting the module host costs, and most stages only write files.
        const { spawn } = process.getBuiltinModule("node:child_process");
        const child = spawn(command, args, {
            cwd: options.cwd,
            env: { ...process.env, ...options.env },
            stdio: ["pipe", options.stdoutTo ?? "pipe", "pipe"],
            signal: host.signal,
        });
        const chunks = [];
        const decoder = new external_node_string_decoder_.StringDecoder();
        child.stdout?.on("data", (chunk) => {
            chunks.push(chunk);
            if (!options.quiet)
                host.log(decoder.write(chunk));
        });
        child.stderr?.setEncoding("utf8").on("data", (text) => host.log(text));
        child.stdin?.on("error", () => { }); // the program may end without reading its input
        child.stdin?.end(options.input ?? "");
        child.on("error", (error) => reject(explainSpawn(command, error)));
        child.on("close", (code, signal) => {
            const exitCode = code ?? 128;
            if (signal === null && [0, ...(options.okCodes ?? [])].includes(exitCode)) {
                resolve({ exitCode, stdout: Buffer.concat(chunks).toString() });
            }
            else {
                reject(new stage/* StageFailure */.B(`${(0,command_line/* describeCommandLine */.F)(command, args)} ${signal === null ? `ended with code ${exitCode}` : `was ended by ${signal}`}`));
            }
        });
    });
}
function explainSpawn(command, error) {
    if (error.code !== "ENOENT")
        return error;
    return new stage/* StageFailure */.B(`Cannot run '${command}': the build root has no such program`);
}
function mapValues(record, change) {
    return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

// EXTERNAL MODULE: ./src/lock/locked-package.js
var locked_package = __webpack_require__(80394);
;// CONCATENATED MODULE: ./src/lock/resolve-apt.js
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





/** What apt of the host chooses for a stage; `installed` is the dpkg status of the stages before it. Needs no root, changes nothing. */
async function resolveApt(options, installed, { log, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { exec } = createRunnerContext({ log, signal });
        const architecture = options.architecture ?? (await exec("dpkg", ["--print-architecture"], { quiet: true })).stdout.trim();
        const request = { ...options, recommends: options.recommends ?? false, architecture, installed };
        const apt = __addDisposableResource(env_1, await (0,modules_apt/* openApt */.G)(exec, request), true);
        await apt.update();
        const { archives } = await apt.choose(options.packages, { isEmpty: installed === "" });
        const packages = archives.map(({ uri, file, sha256 }) => {
            const named = (0,locked_package/* parsePackageFile */.I)(file);
            if (named === undefined)
                throw new stage/* StageFailure */.B(`Cannot lock '${file}': its name does not say what is in it`);
            return { ...named, url: downloadUrl(uri), checksum: `sha256:${sha256}` };
        });
        const status = archives.length === 0 ? "" : await apt.describeInstalled(archives);
        return {
            packages,
            keys: [],
            epoch: apt.newestRelease(),
            installed: [installed.trimEnd(), status].filter((text) => text !== "").join("\n\n"),
        };
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
/** A URL that anyone can fetch: apt's own names for files and for lists of mirrors mean nothing elsewhere. */
function downloadUrl(uri) {
    if (/^(file|copy):/.test(uri))
        return uri.replace(/^(file|copy):\/*/, "file:///");
    const list = /^mirror\+file:(.*)$/.exec(uri)?.[1];
    if (list !== undefined)
        return fromMirrorList(list, uri);
    if (/^https?:\/\/[^/]*@/.test(uri))
        throw new stage/* StageFailure */.B("Cannot lock: an apt source has a password in its address, which a lock would make known. Move it to /etc/apt/auth.conf.d");
    if (!/^https?:/.test(uri))
        throw new stage/* StageFailure */.B(`Cannot lock '${uri}': only http, https and files can be fetched later`);
    return uri;
}
/** `/etc/apt/mirrors.txt/pool/a.deb` with the first mirror of the list. */
function fromMirrorList(path, uri) {
    const steps = path.replace(/^\/*/, "/").split("/");
    const length = steps.findIndex((_, index) => isFile(steps.slice(0, index + 1).join("/"))) + 1;
    const text = length === 0 ? "" : (0,external_node_fs_.readFileSync)(steps.slice(0, length).join("/"), "utf8");
    const mirror = text
        .split("\n")
        .find((line) => /^https?:/.test(line))
        ?.split(/\s/)[0];
    if (mirror === undefined)
        throw new stage/* StageFailure */.B(`Cannot lock '${uri}': its list of mirrors names none`);
    return `${mirror.replace(/\/+$/, "")}/${steps.slice(length).join("/")}`;
}
function isFile(path) {
    return path !== "" && (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isFile();
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/modules/dnf.js
var dnf = __webpack_require__(32843);
;// CONCATENATED MODULE: ./src/lock/resolve-dnf.js






/** What dnf of the host chooses for a stage on an empty tree. Needs no root, changes nothing. */
async function resolveDnf(options, { log, signal }) {
    if ((options.operation ?? "install") !== "install")
        throw new stage/* StageFailure */.B(`Cannot tell what '${options.operation}' installs: only the operation 'install' can be locked`);
    const repositories = options.repos.map((repository) => {
        if (typeof repository !== "string")
            return repository;
        throw new stage/* StageFailure */.B(`Cannot find the repository '${repository}': write it into the stage`);
    });
    const { exec } = createRunnerContext({ log, signal });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "lock-dnf-"));
    try {
        for (const name of ["root", "cache"])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, name));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "dnf.conf"), (0,dnf/* formatRepositories */.Wz)(repositories, folder));
        const request = { ...options, folder, checksums: repositories.map(({ checksum }) => checksum ?? null) };
        const { exitCode, stdout } = await exec("/usr/bin/python3", ["-c", resolver], {
            input: JSON.stringify(request),
            quiet: true,
            okCodes: [1, 2],
        });
        if (exitCode === 1 && stdout === "")
            throw new stage/* StageFailure */.B("Cannot run dnf: the host's Python has no module 'dnf' (package python3-dnf)");
        const answer = JSON.parse(stdout);
        if (answer.error !== undefined)
            throw new stage/* StageFailure */.B(answer.error);
        const keys = [...new Set(repositories.flatMap(({ gpgkey }) => (gpgkey === undefined ? [] : [gpgkey])))];
        return { packages: answer.packages, keys, epoch: answer.epoch };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true });
    }
}
/** dnf's own solver, through its Python interface: the command line tells no checksums. */
const resolver = `
import hashlib, json, os, sys
import dnf, dnf.exceptions, dnf.rpm, hawkey

request = json.load(sys.stdin)
folder = request["folder"]

def resolve():
    base = dnf.Base()
    conf = base.conf
    conf.config_file_path = os.path.join(folder, "dnf.conf")
    conf.installroot = os.path.join(folder, "root")
    conf.cachedir = conf.persistdir = conf.logdir = os.path.join(folder, "cache")
    conf.reposdir = []
    conf.plugins = False
    conf.install_weak_deps = request.get("install_weak_deps", True)
    if request.get("module_platform_id"):
        conf.module_platform_id = request["module_platform_id"]
    conf.substitutions["releasever"] = request["releasever"]
    if request.get("basearch"):
        conf.substitutions["arch"] = request["basearch"]
        conf.substitutions["basearch"] = dnf.rpm.basearch(request["basearch"])
    base.read_all_repos()
    for repository in base.repos.iter_enabled():
        repository.skip_if_unavailable = False
    base.fill_sack(load_system_repo=False)
    for index, checksum in enumerate(request["checksums"]):
        if checksum:
            check(base.repos["repo%d" % index], checksum)
    if any(name.startswith("@") for name in request["packages"]):
        base.read_comps(arch_filter=True)
    base.install_specs(request["packages"], exclude=request.get("exclude_packages") or [])
    base.resolve()
    packages = sorted(base.transaction.install_set, key=lambda one: (one.name, one.evr, one.arch))
    epoch = max(int(repository._repo.getMaxTimestamp()) for repository in base.repos.iter_enabled())
    return {"packages": [describe(one) for one in packages], "epoch": epoch}

def check(repository, checksum):
    with open(os.path.join(repository._repo.getCachedir(), "repodata", "repomd.xml"), "rb") as file:
        found = "sha256:" + hashlib.sha256(file.read()).hexdigest()
    if found != checksum:
        raise dnf.exceptions.Error("The metadata of a repository should be %s, but is %s: it has changed" % (checksum, found))

def describe(package):
    kind, digest = package.chksum
    return {
        "name": package.name,
        "version": package.evr,
        "architecture": package.arch,
        "url": package.remote_location(),
        "checksum": hawkey.chksum_name(kind) + ":" + digest.hex(),
        "checkSignature": bool(package.repo.gpgcheck),
    }

try:
    print(json.dumps(resolve()))
except Exception as error:
    name = "" if isinstance(error, dnf.exceptions.Error) else type(error).__name__ + ": "
    print(json.dumps({"error": name + str(error)}))
    sys.exit(2)
`;

;// CONCATENATED MODULE: ./src/lock/resolve.js






/** What all stages that name packages install, in the order of the manifest. */
async function resolveStages(manifest, world) {
    requireManagers(manifest);
    const resolved = [];
    for (const pipeline of manifest.pipelines)
        resolved.push(...(await resolvePipeline(pipeline, manifest, world)));
    return resolved;
}
async function resolvePipeline(pipeline, manifest, world) {
    const resolved = [];
    let installed = "";
    for (const stage of pipeline.stages) {
        const manager = package_stages/* lockable */.I.get(stage.type);
        if (manager === undefined)
            continue;
        requireFirst(pipeline, stage, manager);
        const options = (0,plain/* plainObject */.o)(stage.options);
        if (manager === "dnf") {
            if (resolved.length > 0)
                throw refuseSecond(stage);
            resolved.push({
                pipeline,
                stage,
                manager,
                ...(await explain(stage, world, () => resolveDnf(options, world))),
            });
            continue;
        }
        const given = { suite: findSuite(pipeline, manifest), ...options };
        const { installed: next, ...found } = await explain(stage, world, () => resolveApt(given, installed, world));
        installed = next;
        resolved.push({ pipeline, stage, manager, ...found });
    }
    return resolved;
}
/** What a stage fails with is what locking fails with; it has no stack that would help. */
async function explain(stage, { signal }, resolve) {
    try {
        return await resolve();
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof Error && error.name === "StageFailure")
            throw new errors/* SourceError */.c8(`Cannot lock '${stage.type}': ${(0,errors/* messageOf */.bD)(error)}`, {
                hint: "The repositories are those the stage would use: name others in 'repositories', or configure the host's",
                cause: error,
            });
        throw error;
    }
}
/** Without a suite a stage takes that of its build root, which is what the build pipeline installs. */
function findSuite(pipeline, { pipelines }) {
    const build = pipelines.find(({ name }) => name === pipeline.build);
    if (build === undefined)
        return undefined;
    const stage = build.stages.find(({ type }) => type === "org.osbuild.apt");
    const suite = stage?.options.get("suite");
    return typeof suite === "string" ? suite : findSuite(build, { format: "2", pipelines });
}
/** Packages that are already pinned come from files whose control data is not known here. */
function requireFirst(pipeline, stage, manager) {
    const pinned = manager === "apt" ? "org.osbuild.dpkg" : "org.osbuild.rpm";
    const before = pipeline.stages.slice(0, pipeline.stages.indexOf(stage));
    if (!before.some(({ type }) => type === pinned))
        return;
    throw new errors/* UsageError */.eb(`Cannot lock '${stage.type}' of pipeline '${pipeline.name}': it adds to packages that are already pinned`, {
        hint: "Lock the manifest that names all packages, not a lock that was edited",
    });
}
function refuseSecond(stage) {
    return new errors/* UsageError */.eb(`Cannot lock '${stage.type}': it adds to packages of another stage`, {
        hint: "Name all packages of a tree in one stage",
    });
}
const resolve_tools = { apt: ["apt-get", "apt-cache", "dpkg", "flock"], dnf: ["dnf"] };
function requireManagers({ pipelines }) {
    const managers = new Set(pipelines.flatMap(({ stages }) => stages.flatMap(({ type }) => package_stages/* lockable */.I.get(type) ?? [])));
    const missing = (0,tools/* findMissingTools */.jF)([...managers].flatMap((manager) => resolve_tools[manager]));
    if (missing.length === 0)
        return;
    throw new errors/* HostError */.dh(`Cannot lock: this host lacks ${missing.join(", ")}`, {
        hint: `Run: sudo apt-get install -y --no-install-recommends ${(0,tools/* packagesOf */.DT)(missing).join(" ")}`,
    });
}

// EXTERNAL MODULE: ./src/manifest/load.js + 25 modules
var load = __webpack_require__(36164);
// EXTERNAL MODULE: ./src/manifest/parse.js
var parse = __webpack_require__(64844);
// EXTERNAL MODULE: ./src/monitor/units.js
var units = __webpack_require__(46171);
// EXTERNAL MODULE: ./src/cli/documents.js
var documents = __webpack_require__(98630);
;// CONCATENATED MODULE: ./src/cli/lock.js











/** `lock MANIFEST`: the manifest with its packages pinned; `lock --diff OLD NEW`: how the packages of two locks differ. */
async function lockCommand(input, world) {
    const [first = "-", second] = input.positionals;
    if (input.has("diff"))
        return compareLocks(first, second, input, world);
    if (second !== undefined)
        throw new errors/* UsageError */.eb("Cannot lock two manifests at once", { hint: "To compare two locks, add --diff" });
    return writeLock(first, input, world);
}
async function writeLock(file, input, world) {
    const bytes = await (0,documents/* readBytes */.io)(file);
    const document = await (0,parse/* parseDocument */.T)(bytes, file === "-" ? "<stdin>" : file);
    await requireValid(document, input, world);
    const written = (0,package_stages/* readWritten */.p)(document);
    const log = input.has("quiet") ? () => { } : (text) => world.err(text);
    const resolved = await resolveStages(written, { log, signal: world.signal });
    if (resolved.length === 0)
        throw new errors/* UsageError */.eb(`There is nothing to lock in '${document.file}': no stage names packages`, {
            hint: "Stages that do: org.osbuild.apt, org.osbuild.dnf, org.osbuild.yum",
        });
    const output = input.value("output");
    const earlier = output === undefined ? undefined : await readEarlier(output);
    const edits = (0,lock_edits/* describeLock */.FD)(document, written, resolved);
    const text = editDocument(new TextDecoder().decode(bytes), document, earlier === undefined ? edits : (0,lock_edits/* keepEpochs */.uh)(edits, earlier));
    const locked = await (0,parse/* parseDocument */.T)(Buffer.from(text), document.file);
    await requireValid(locked, input, world);
    if (output !== undefined)
        await (0,documents/* replaceText */.ee)(output, text);
    else if (!input.has("json"))
        world.out(text);
    report(resolved, earlier === undefined ? [] : changesBetween(earlier, locked), input, world);
    return errors/* exitCodes */.hS.ok;
}
async function requireValid(document, input, world) {
    const catalogue = await world.loadCatalogue(input.values("libdir"));
    await (0,load/* loadManifest */.eY)(document, { catalogue, osRelease: await (0,documents/* readOsRelease */.A3)() });
}
/** The lock that will be replaced; undefined when there is none, or none that can be read. */
async function readEarlier(path) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        if ((0,errors/* codeOf */.$N)(error) === "ENOENT")
            return undefined;
        throw new errors/* UsageError */.eb(`Cannot read '${path}': ${(0,errors/* messageOf */.bD)(error)}`);
    });
    return bytes === undefined ? undefined : (0,parse/* parseDocument */.T)(bytes, path).catch(() => undefined);
}
function report(resolved, changes, input, world) {
    const pipelines = resolved.map(({ pipeline, stage, packages }) => ({ pipeline: pipeline.name, stage: stage.type, packages }));
    if (input.has("json")) {
        world.out(`${JSON.stringify({ output: input.value("output") ?? null, stages: pipelines, changes }, null, 2)}\n`);
        return;
    }
    const lines = pipelines.map(({ pipeline, packages }) => `Locked ${(0,units/* formatCount */.B4)(packages.length, "package")} of '${pipeline}'`);
    world.err(`${[...lines, ...describeAll(changes)].join("\n")}\n`);
}
function changesBetween(before, after) {
    const [old, fresh] = [(0,package_changes/* listLocked */.th)(before), (0,package_changes/* listLocked */.th)(after)];
    return [...new Set([...old.keys(), ...fresh.keys()])].map((pipeline) => ({
        pipeline,
        ...(0,package_changes/* compareLocked */.Ys)(old.get(pipeline) ?? new Map(), fresh.get(pipeline) ?? new Map()),
    }));
}
function describeAll(changes) {
    return changes.flatMap((one) => [`${one.pipeline}: ${(0,package_changes/* summarizeChanges */.Nf)(one)}`, ...(0,package_changes/* describeChanges */.DT)(one)]);
}
async function compareLocks(before, after, input, world) {
    if (after === undefined)
        throw new errors/* UsageError */.eb("Cannot compare one lock", { hint: "Usage: osbuild-action lock --diff OLD NEW" });
    const [old, fresh] = await Promise.all([(0,documents/* readDocument */.u0)(before), (0,documents/* readDocument */.u0)(after)]);
    for (const document of [old, fresh]) {
        if ((0,package_changes/* listLocked */.th)(document).size === 0)
            throw new errors/* UsageError */.eb(`Cannot compare '${document.file}': it pins no packages`, {
                hint: "Make a lock of it first: osbuild-action lock",
            });
    }
    const changes = changesBetween(old, fresh);
    world.out(input.has("json") ? `${JSON.stringify(changes, null, 2)}\n` : `${describeAll(changes).join("\n")}\n`);
    return errors/* exitCodes */.hS.ok;
}


/***/ }),

/***/ 48203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   HG: () => (/* binding */ installTools),
/* harmony export */   jF: () => (/* binding */ findMissingTools),
/* harmony export */   m3: () => (/* binding */ engineTools),
/* harmony export */   yS: () => (/* binding */ missingToolsError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);



/** Programs of the host that builds run, with the Debian and Ubuntu package that has each. */
const packages = {
    "apt-ftparchive": "apt-utils",
    "apt-get": "apt",
    btrfs: "btrfs-progs",
    bzip2: "bzip2",
    busybox: "busybox-static",
    bwrap: "bubblewrap",
    chattr: "e2fsprogs",
    createrepo_c: "createrepo-c",
    cryptsetup: "cryptsetup-bin",
    curl: "curl",
    dmsetup: "dmsetup",
    dnf: "dnf",
    "dpkg-deb": "dpkg",
    flock: "util-linux",
    genisoimage: "genisoimage",
    getcap: "libcap2-bin",
    getfacl: "acl",
    getfattr: "attr",
    gpg: "gnupg",
    "grub-mkimage": "grub-common",
    implantisomd5: "isomd5sum",
    isohybrid: "syslinux-utils",
    lvchange: "lvm2",
    lvcreate: "lvm2",
    mcopy: "mtools",
    mke2fs: "e2fsprogs",
    "mkfs.btrfs": "btrfs-progs",
    "mkfs.erofs": "erofs-utils",
    "mkfs.ext4": "e2fsprogs",
    "mkfs.fat": "dosfstools",
    "mkfs.xfs": "xfsprogs",
    mksquashfs: "squashfs-tools",
    mkswap: "util-linux",
    mtools: "mtools",
    objcopy: "binutils",
    openssl: "openssl",
    ostree: "ostree",
    parted: "parted",
    "qemu-img": "qemu-utils",
    "qemu-system-aarch64": "qemu-system-arm",
    "qemu-system-x86_64": "qemu-system-x86",
    rpm: "rpm",
    rpmbuild: "rpm",
    rpmkeys: "rpm",
    setfattr: "attr",
    setfiles: "policycoreutils",
    sfdisk: "fdisk",
    sgdisk: "gdisk",
    skopeo: "skopeo",
    strings: "binutils",
    "systemd-dissect": "systemd-container",
    "systemd-sysusers": "systemd",
    "systemd-tmpfiles": "systemd",
    tar: "tar",
    unshare: "util-linux",
    veritysetup: "cryptsetup-bin",
    xfs_admin: "xfsprogs",
    xorrisofs: "xorriso",
    xz: "xz-utils",
    zip: "zip",
    zstd: "zstd",
};
/** Folders GRUB's programs read, as packages: they are no programs, so they are looked up by path. */
const folders = {
    "/usr/lib/ISOLINUX": "isolinux",
    "/usr/lib/syslinux/modules/bios": "syslinux-common",
    "/usr/lib/grub/i386-pc": "grub-pc-bin",
    "/usr/lib/grub/x86_64-efi": "grub-efi-amd64-bin",
    "/usr/lib/grub/arm64-efi": "grub-efi-arm64-bin",
    "/usr/lib/systemd/boot/efi/linuxx64.efi.stub": "systemd-boot-efi",
    "/etc/ssl/certs/ca-certificates.crt": "ca-certificates",
    "/usr/share/OVMF": "ovmf",
    "/usr/share/keyrings/debian-archive-keyring.gpg": "debian-archive-keyring",
};
/** What every build needs, whatever the manifest says. */
const engineTools = ["bwrap"];
const searchPath = `/usr/local/sbin${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}/usr/local/bin${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}/usr/sbin${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}/usr/bin${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}/sbin${node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter}/bin`;
/** Tools (programs, or absolute paths) that the host lacks. */
function findMissingTools(tools) {
    return [...new Set(tools)].filter((tool) => !isPresent(tool)).sort();
}
/** Packages of Debian and Ubuntu that have these tools; a tool nobody knows stands for itself. */
function packagesOf(tools) {
    return [...new Set(tools.map((tool) => packages[tool] ?? folders[tool] ?? tool))].sort();
}
/** The error for missing tools: names them and the one command that installs them. */
function missingToolsError(tools) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .dh(`This host lacks ${tools.join(", ")}`, {
        hint: `Run: sudo apt-get install -y --no-install-recommends ${packagesOf(tools).join(" ")}   (or build with --install-dependencies)`,
    });
}
/** Installs missing tools with apt, after saying which. Throws `HostError` when apt is not there or fails. */
async function installTools(tools, say, signal) {
    const names = packagesOf(tools);
    if (!isPresent("apt-get"))
        throw missingToolsError(tools);
    say(`Installing ${names.join(", ")} (for ${tools.join(", ")})`);
    try {
        await apt(["update"], say, signal);
        await apt(["install", "--yes", "--no-install-recommends", ...names], say, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .HostError */ .dh(`Cannot install ${names.join(", ")}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split("\n")[0]}`, {
            hint: "Install them by hand, then run the same command again",
            cause: error,
        });
    }
    const missing = findMissingTools(tools);
    if (missing.length > 0)
        throw missingToolsError(missing);
}
async function apt(args, say, signal) {
    const { execa } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 16854));
    const child = execa("apt-get", ["--quiet=2", ...args], {
        env: { DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C.UTF-8" },
        cancelSignal: signal,
        all: true,
        stdin: "ignore",
    });
    for await (const line of child.iterable({ from: "all" })) {
        if (/^(Setting up|E:|W:)/.test(line))
            say(`  ${line}`);
    }
    await child;
}
function isPresent(tool) {
    const candidates = tool.startsWith("/") ? [tool] : searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, tool));
    return candidates.some((path) => {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, tool.startsWith("/") ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    });
}


/***/ }),

/***/ 75558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ describeLock),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   uh: () => (/* binding */ keepEpochs)
/* harmony export */ });
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22429);
/* harmony import */ var _manifest_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85653);
/* harmony import */ var _manifest_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1313);



/** Replaces every resolved stage by one that installs from files, adds where the files are, and fixes the time where nothing does. */
function describeLock(document, written, resolved) {
    const key = written.format === "2" ? "type" : "name";
    const stages = resolved.flatMap((one) => [
        { path: [...one.stage.path, key], value: one.manager === "apt" ? "org.osbuild.dpkg" : "org.osbuild.rpm" },
        ...(written.format === "2" ? describeStage2(one) : describeStage1(one)),
    ]);
    return [...describeEpochs(resolved), ...stages, describeSources(document, written, resolved)];
}
/** In which file of a lock a package is, as a comment of its line. */
function commentsOf(packages) {
    return packages.map(({ name, version }) => ` ${name} ${version}`);
}
function headingOf({ stage }) {
    const names = stage.options.get("packages");
    const wanted = Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
    return ` Locked from ${stage.type}: ${wanted.join(" ")}`;
}
function describeStage1(one) {
    const packages = one.packages.map(({ checksum, checkSignature }) => checkSignature
        ? (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)([
            ["checksum", checksum],
            ["check_gpg", true],
        ])
        : checksum);
    const gpgkeys = one.keys.length === 0 ? undefined : one.keys;
    const path = [...one.stage.path, "options"];
    return [
        { path, value: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)([["gpgkeys", gpgkeys]]) },
        { path: [...path, "packages"], value: packages, comments: commentsOf(one.packages), heading: headingOf(one) },
    ];
}
function describeStage2(one) {
    const references = one.packages.map(({ checksum, checkSignature }) => one.packages.some((other) => other.checkSignature)
        ? (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)([
            ["id", checksum],
            ["options", checkSignature ? new Map([["metadata", new Map([["rpm.check_gpg", true]])]]) : undefined],
        ])
        : checksum);
    const input = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFrom */ ._X)([
        ["type", "org.osbuild.files"],
        ["origin", "org.osbuild.source"],
        ["references", []],
    ]);
    const path = [...one.stage.path, "inputs"];
    return [
        { path: [...one.stage.path, "options"], value: one.keys.length === 0 ? undefined : new Map([["gpgkeys", one.keys]]) },
        { path, value: new Map([["packages", input]]) },
        { path: [...path, "packages", "references"], value: references, comments: commentsOf(one.packages), heading: headingOf(one) },
    ];
}
/** The time of the newest repository is the newest a file of the tree can honestly have. */
function describeEpochs(resolved) {
    const pipelines = new Set(resolved.map(({ pipeline }) => pipeline));
    return [...pipelines].flatMap((pipeline) => {
        const epochs = resolved.flatMap((one) => (one.pipeline === pipeline && one.epoch !== undefined ? [one.epoch] : []));
        if (pipeline.hasEpoch || epochs.length === 0)
            return [];
        return [{ path: [...pipeline.path, "source-epoch"], value: new _manifest_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonNumber */ .W(String(Math.max(...epochs))) }];
    });
}
function describeSources({ value }, written, resolved) {
    const sources = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value).get("sources"));
    const [type, key] = written.format === "2" ? ["org.osbuild.curl", "items"] : ["org.osbuild.files", "urls"];
    const before = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(sources.get(type));
    const packages = resolved.flatMap((one) => one.packages).toSorted(byName);
    const items = new Map([...(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(before.get(key)), ...packages.map(({ checksum, url }) => [checksum, url])]);
    return { path: ["sources", type], value: new Map([...before, [key, items]]) };
}
function byName(a, b) {
    return a.name === b.name ? (a.url < b.url ? -1 : 1) : a.name < b.name ? -1 : 1;
}
/**
 * The edits with the times of an earlier lock that pins the same files: repositories are signed anew without a change, and a lock shall
 * change only when what it pins does.
 */
function keepEpochs(edits, earlier) {
    const sources = edits.at(-1);
    const before = sources && valueAt(earlier.value, sources.path);
    if (sources === undefined || before === undefined || (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(before) !== (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(sources.value ?? null))
        return edits;
    return edits.map((edit) => {
        const known = edit.path.at(-1) === "source-epoch" ? valueAt(earlier.value, edit.path) : undefined;
        return known instanceof _manifest_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonNumber */ .W ? { ...edit, value: known } : edit;
    });
}
/** The value at a path of a document; undefined where there is none. */
function valueAt(value, path) {
    return path.reduce((at, step) => (Array.isArray(at) ? at[Number(step)] : (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(at).get(String(step))), value);
}


/***/ }),

/***/ 80394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parsePackageFile),
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/** What a file name says about the package in it: those of Debian (`a_1%3a2-3_amd64.deb`) and of RPM (`a-1.2-3.fc42.x86_64.rpm`). */
function parsePackageFile(file) {
    const plain = decode(file);
    const [, name, version, architecture] = /^([^_/]+)_([^_/]+)_([^_/.]+)\.u?deb$/.exec(plain) ?? /^(.+)-([^-]+-[^-]+)\.([^.]+)\.rpm$/.exec(plain) ?? [];
    return name === undefined || version === undefined || architecture === undefined ? undefined : { name, version, architecture };
}
/** The last part of a URL's path, as it is written there. */
function fileOf(url) {
    return url.replace(/[?#].*$/, "").replace(/^.*\//, "");
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 85573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ describeChanges),
/* harmony export */   Nf: () => (/* binding */ summarizeChanges),
/* harmony export */   Ys: () => (/* binding */ compareLocked),
/* harmony export */   th: () => (/* binding */ listLocked)
/* harmony export */ });
/* harmony import */ var _manifest_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1313);
/* harmony import */ var _monitor_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46171);
/* harmony import */ var _lock_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75558);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80394);
/* harmony import */ var _package_stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50941);





/** The pinned packages of every pipeline of a document, with the checksum each is pinned to. */
function listLocked(document) {
    const urls = readUrls(document);
    const pipelines = (0,_package_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .readWritten */ .p)(document).pipelines.map(({ name, path, stages }) => {
        const ids = stages.flatMap((stage) => listReferences(stage, document));
        const packages = ids.flatMap((id) => {
            const found = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePackageFile */ .I)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOf */ .W)(urls.get(id) ?? ""));
            return found === undefined ? [] : [[id, found]];
        });
        return [name || path.join("."), new Map(packages)];
    });
    return new Map(pipelines.filter(([, packages]) => packages.size > 0));
}
/** What changed from one set of packages to another; each is known by its name and architecture. */
function compareLocked(before, after) {
    const [left, right] = [indexByKey(before), indexByKey(after)];
    const keys = [...new Set([...left.keys(), ...right.keys()])].sort();
    const added = [];
    const removed = [];
    const changed = [];
    const rebuilt = [];
    for (const key of keys) {
        const [old, fresh] = [left.get(key), right.get(key)];
        if (old === undefined)
            added.push(...(fresh === undefined ? [] : [fresh.package]));
        else if (fresh === undefined)
            removed.push(old.package);
        else if (old.package.version !== fresh.package.version)
            changed.push({
                name: fresh.package.name,
                architecture: fresh.package.architecture,
                from: old.package.version,
                to: fresh.package.version,
            });
        else if (old.id !== fresh.id)
            rebuilt.push(fresh.package);
    }
    return { added, removed, changed, rebuilt };
}
/** The changes as lines of text, `+`, `-` and `~` before them; empty when there are none. */
function describeChanges(changes) {
    const lines = [
        ...changes.removed.map((one) => ({ mark: "-", name: one.name, what: one.version })),
        ...changes.added.map((one) => ({ mark: "+", name: one.name, what: one.version })),
        ...changes.changed.map((one) => ({ mark: "~", name: one.name, what: `${one.from} -> ${one.to}` })),
        ...changes.rebuilt.map((one) => ({ mark: "~", name: one.name, what: `${one.version}, other content` })),
    ];
    const sorted = lines.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const width = Math.max(0, ...sorted.map(({ name }) => name.length)) + 2;
    return sorted.map(({ mark, name, what }) => `  ${mark} ${name.padEnd(width)}${what}`);
}
/** `2 packages added, 1 removed, 5 changed`, for headings. */
function summarizeChanges({ added, removed, changed, rebuilt }) {
    const parts = [
        ...(added.length > 0 ? [`${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(added.length, "package")} added`] : []),
        ...(removed.length > 0 ? [`${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(removed.length, "package")} removed`] : []),
        ...(changed.length + rebuilt.length > 0 ? [`${(0,_monitor_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(changed.length + rebuilt.length, "package")} changed`] : []),
    ];
    return parts.length === 0 ? "the same packages" : parts.join(", ");
}
/** Several versions of one package (kernels) keep a key of their own. */
function indexByKey(packages) {
    const index = new Map();
    for (const [id, one] of packages) {
        const key = `${one.name}:${one.architecture}`;
        index.set(index.has(key) ? `${key}=${one.version}` : key, { id, package: one });
    }
    return index;
}
function readUrls({ value }) {
    const sources = [...(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(value).get("sources")).values()].map(_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy);
    const items = sources.flatMap((source) => [...(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(source.get("items")), ...(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(source.get("urls"))]);
    return new Map(items.map(([id, item]) => [id, (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item) ?? (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(item).get("url")) ?? ""]));
}
/** Ids of a stage's packages: in its options (format 1) or in its inputs. */
function listReferences(stage, { value }) {
    const written = (0,_lock_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, stage.path);
    const own = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(stage.options.get("packages"));
    const inputs = [...(0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(written).get("inputs")).values()].map((input) => (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(input).get("references"));
    const listed = [
        ...own,
        ...inputs.flatMap((references) => (references instanceof Map ? [...references.keys()] : (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(references))),
    ];
    return listed.map((item) => (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item) ?? (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(item).get("checksum")) ?? (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(item).get("id")) ?? "");
}


/***/ }),

/***/ 50941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lockable),
/* harmony export */   p: () => (/* binding */ readWritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);
/* harmony import */ var _manifest_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1313);


/** Stages that `lock` can replace, with the package manager that resolves for each. */
const lockable = new Map([
    ["org.osbuild.apt", "apt"],
    ["org.osbuild.dnf", "dnf"],
    ["org.osbuild.yum", "dnf"],
]);
/** Reads the pipelines of a valid document, builds before what is built with them. Throws for formats that have no place for a lock. */
function readWritten({ value, file }) {
    const root = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    if (root.get("version") === "2")
        return { format: "2", pipelines: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(root.get("pipelines")).map(readPipeline2) };
    if (root.get("pipeline") instanceof Map)
        return { format: "1", pipelines: readPipeline1((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(root.get("pipeline")), ["pipeline"], "tree") };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot lock '${file}': this form of a manifest of 2019 or 2020 has no place for what a lock names`, {
        hint: 'Write it in format 2 (`version: "2"`), or as `pipeline:` with `stages:`',
    });
}
function readPipeline2(value, index) {
    const pipeline = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
    const path = ["pipelines", index];
    return {
        path,
        name: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(pipeline.get("name")) ?? "",
        build: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(pipeline.get("build"))?.replace(/^name:/, ""),
        hasEpoch: pipeline.has("source-epoch"),
        stages: readStages(pipeline, path, "type"),
    };
}
function readPipeline1(pipeline, path, name) {
    const inner = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(pipeline.get("build")).get("pipeline"));
    const buildName = name === "tree" ? "build" : `${name}-build`;
    const builds = inner.size === 0 ? [] : readPipeline1(inner, [...path, "build", "pipeline"], buildName);
    const stages = readStages(pipeline, path, "name");
    const build = builds.length === 0 ? undefined : buildName;
    return [...builds, { path, name, build, hasEpoch: pipeline.has("source-epoch"), stages }];
}
function readStages(pipeline, path, key) {
    return (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(pipeline.get("stages")).map((value, index) => {
        const stage = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(value);
        const type = (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(stage.get(key)) ?? "";
        return { path: [...path, "stages", index], type, options: (0,_manifest_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(stage.get("options")) };
    });
}


/***/ }),

/***/ 41772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ../../node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(12831);
// EXTERNAL MODULE: ./src/schema/explain.js
var explain = __webpack_require__(73114);
// EXTERNAL MODULE: ./src/manifest/document.js
var manifest_document = __webpack_require__(154);
// EXTERNAL MODULE: ./src/manifest/parse-json.js
var parse_json = __webpack_require__(31679);
;// CONCATENATED MODULE: ./src/manifest/yaml-errors.js

/** What the YAML library found wrong with the syntax, in words for people. */
function explainSyntax({ reason, mark }, text) {
    const position = mark?.position ?? 0;
    // The library notices a key without its colon only on the next line.
    const offset = reason.startsWith("can not read a block mapping entry") ? text.slice(0, position).trimEnd().length : position;
    const [message, hint] = explanations.find(([start]) => reason.startsWith(start))?.[1](text, offset) ?? [sentence(reason)];
    return { offset, path: [], message, hint };
}
const quoting = "Put texts in quotes that hold ': ' or ' #', or start with one of @ ` % & * ! | > { } [ ] , ? - or a quote";
/** By how the library's reason starts. */
const explanations = [
    ["nesting exceeded", () => [`Nested too deeply: more than ${parse_json/* maxDepth */.Mw} levels`]],
    ["the stream contains non-printable", explainControl],
    ["null byte is not allowed", explainControl],
    ["tab characters must not", () => ["A tab cannot indent a line", "Use spaces"]],
    ["deficient indentation", explainOpen],
    [
        "bad indentation of a mapping entry",
        () => ["Expected the next key of the mapping, or nothing", `Check the indentation. ${quoting}`],
    ],
    [
        "bad indentation of a sequence entry",
        () => ["Expected the next '- ' of the list, or nothing", `Check the indentation. ${quoting}`],
    ],
    [
        "can not read a block mapping entry",
        () => ["Expected ': ' after a key", "Write 'key: value', or indent a text that goes on"],
    ],
    [
        "end of the stream or a document separator",
        () => ["Expected the end of the document", "Check the indentation: this belongs to nothing before it"],
    ],
    ["missed comma between", () => ["Expected ',' between two members"]],
    ["unexpected end of the stream within a", explainOpen],
];
/** A bracket or quote ends where less indented text starts, or with the document. */
function explainOpen(text, offset) {
    const hint = "Close the bracket or quote before it";
    if (text.slice(offset).trim() === "")
        return ["Unexpected end of the document: a bracket or quote is never closed", hint];
    return ["The line is not indented enough for what is still open", `${hint}, or indent the line`];
}
function explainControl(text, offset) {
    const code = text.charCodeAt(offset).toString(16).padStart(4, "0");
    return [`The character U+${code.toUpperCase()} cannot stand in YAML`, `Write it as "\\u${code}", in double quotes`];
}
function sentence(reason) {
    return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
}

// EXTERNAL MODULE: ./src/manifest/canonical.js
var canonical = __webpack_require__(22429);
// EXTERNAL MODULE: ./src/manifest/json.js
var json = __webpack_require__(85653);
;// CONCATENATED MODULE: ./src/manifest/yaml-scalars.js




const words = new Map([
    ...["", "~", "null", "Null", "NULL"].map((word) => [word, null]),
    ...["true", "True", "TRUE"].map((word) => [word, true]),
    ...["false", "False", "FALSE"].map((word) => [word, false]),
]);
const number = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;
const noNumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** A scalar without quotes and without a tag. */
function readPlain(source) {
    const word = words.get(source);
    if (word !== undefined)
        return { value: word };
    // Most scalars are texts: their first character tells.
    if (!/^[-+.\d]/.test(source))
        return { value: source };
    if (number.test(source))
        return readNumber(source);
    return noNumber.test(source) ? { problem: `'${source}' is no JSON number` } : { value: source };
}
const standard = "tag:yaml.org,2002:";
const taggedKinds = new Map([
    [`${standard}null`, (value) => (value === null ? value : undefined)],
    [`${standard}bool`, (value) => (typeof value === "boolean" ? value : undefined)],
    [`${standard}int`, (value) => (value instanceof json/* JsonNumber */.W && !/[.e]/.test(value.source) ? value : undefined)],
    [`${standard}float`, (value) => (value instanceof json/* JsonNumber */.W ? asFloat(value) : undefined)],
]);
/** A scalar whose type is written before it. */
function readTagged(tag, source) {
    if (tag === "!" || tag === `${standard}str`)
        return { value: source };
    const convert = taggedKinds.get(tag);
    if (convert === undefined)
        return { problem: describeForeignType(tag) };
    const plain = readPlain(source);
    if ("problem" in plain)
        return plain;
    const value = convert(plain.value);
    return value === undefined ? { problem: `'${(0,explain/* clip */.$)(source)}' is no value of the type '${tag}'` } : { value };
}
/** What to say of a type that JSON does not have. */
function describeForeignType(tag) {
    return `A value of the type '${(0,explain/* clip */.$)(tag)}' has no place in a manifest`;
}
/** The tag of a node written out: `!!str` is short for `tag:yaml.org,2002:str`. */
function expandTag(tag) {
    if (tag.startsWith("!<"))
        return tag.slice(2, -1);
    return tag.startsWith("!!") ? `${standard}${tag.slice(2)}` : tag;
}
/** Without plus sign, leading zeros and other bases. */
function readNumber(source) {
    if (source.length > parse_json/* maxIntegerDigits */.Tg)
        return { problem: (0,parse_json/* findNumberProblem */.Sv)("1".repeat(source.length)) ?? "" };
    const text = /^0[ox]/.test(source) ? BigInt(source).toString() : source.replace(/^\+/, "").replace(/^(-?)0+(?=\d)/, "$1");
    const problem = (0,parse_json/* findNumberProblem */.Sv)(text);
    if (problem !== undefined)
        return { problem };
    return { value: new json/* JsonNumber */.W(/[.eE]/.test(text) ? (0,canonical/* formatNumber */.ZV)(text) : text) };
}
function asFloat(value) {
    return /[.e]/.test(value.source) ? value : new json/* JsonNumber */.W(`${value.source}.0`);
}

;// CONCATENATED MODULE: ./src/manifest/yaml-events.js


/** Whether an event is more than the bounds of a document or the end of a collection. */
function isNode(event) {
    return event.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT && event.type !== js_yaml/* EVENT_ID */.hy.POP;
}
/** Where a node starts, quotes and signs included; undefined for a value that is left out. */
function startOf(text, event) {
    switch (event?.type) {
        case js_yaml/* EVENT_ID */.hy.ALIAS:
            return event.anchorStart - 1;
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return startOfScalar(text, event);
        case js_yaml/* EVENT_ID */.hy.MAPPING:
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            return event.start;
        default:
            return undefined;
    }
}
function startOfScalar(text, { style, valueStart }) {
    if (valueStart < 0)
        return undefined;
    if (style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return valueStart;
    if (style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED)
        return valueStart - 1;
    // A block starts at the sign that ends the line above it.
    const end = Math.max(0, valueStart - 1);
    const line = text.lastIndexOf("\n", end - 1) + 1;
    const sign = text.slice(line, end).search(/[|>][-+\d]*\s*(?:#.*)?$/);
    return sign < 0 ? valueStart : line + sign;
}
/** What a scalar says; `source` is its text without quotes and escapes. */
function readScalar(text, event, source) {
    const tag = tagOf(text, event);
    if (tag !== undefined)
        return readTagged(tag, source);
    return event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? readPlain(source) : { value: source };
}
/** The tag before a node, written out. */
function tagOf(text, { tagStart, tagEnd }) {
    return tagStart < 0 ? undefined : expandTag(text.slice(tagStart, tagEnd));
}
/** The name of an anchor or alias. */
function anchorOf(text, { anchorStart, anchorEnd }) {
    return text.slice(anchorStart, anchorEnd);
}

;// CONCATENATED MODULE: ./src/manifest/parse-yaml.js







/**
 * A YAML reader with the same result as the JSON reader: only what JSON can say, numbers with their text, a place for everything. Aliases
 * and merge keys work; what they expand to is counted, so that a few lines cannot stand for gigabytes. The library tells where everything
 * starts and ends; here it gets its meaning.
 */
/** How many values aliases may stand for, all together. */
const maxAliased = 100_000;
/** So many characters of a text count as one value. */
const charactersPerValue = 100;
const maxProblems = 100;
/** Reads one YAML 1.2 document; never throws. */
function parseYaml(text) {
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: parse_json/* maxDepth */.Mw });
        const problem = findOutside(text, events);
        if (problem !== undefined)
            return failed(problem);
        const reader = new YamlReader(text, events, undefined);
        const value = reader.read();
        return { value, findPlaces: () => findPlaces(text, events), problems: reader.problems };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return failed(explainSyntax(error, text));
    }
}
function failed(problem) {
    return { value: null, findPlaces: () => manifest_document/* noPlaces */.co, problems: [problem] };
}
function findPlaces(text, events) {
    const members = new Map();
    const reader = new YamlReader(text, events, members);
    const root = reader.next;
    return { root, value: reader.read(), members };
}
/** What is wrong with a file that is not one document with some content. */
function findOutside(text, events) {
    const [document, content] = events;
    const fail = (offset, message) => ({ offset, path: [], message });
    const isEmpty = content === undefined || !isNode(content) || (content.type === js_yaml/* EVENT_ID */.hy.SCALAR && content.valueStart < 0);
    if (document?.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT || isEmpty)
        return fail(0, "The document is empty");
    if (document.directives.some(({ kind }) => kind === "tag"))
        return fail(text.indexOf("%TAG"), "The directive %TAG has no place in a manifest");
    const second = events.findIndex((event, index) => index > 0 && event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT);
    if (second < 0)
        return undefined;
    return fail(startOf(text, events[second + 1]) ?? text.length, "A second document starts here: a manifest is one");
}
/** One walk over the events of one document. */
class YamlReader {
    problems = [];
    #text;
    #events;
    #members;
    #anchors = new Map();
    #path = [];
    /** Of the event that comes next; the first one opens the document. */
    #index = 1;
    /** Where the last node started. */
    #last = 0;
    /** The longest path since an anchor. */
    #deepest = 0;
    /** Values so far; a long text counts as many. */
    #size = 0;
    #aliased = 0;
    constructor(text, events, members) {
        this.#text = text;
        this.#events = events;
        this.#members = members;
    }
    /** Where the next node starts; a value that is left out stands where the node before it does. */
    get next() {
        return startOf(this.#text, this.#events[this.#index]) ?? this.#last;
    }
    read() {
        const event = this.#events[this.#index];
        if (event === undefined || !isNode(event))
            return null;
        this.#last = this.next;
        this.#index += 1;
        this.#deepest = Math.max(this.#deepest, this.#path.length);
        if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
            return this.#alias(event, this.#last);
        return event.anchorStart < 0 ? this.#content(event, this.#last) : this.#anchored(event, this.#last);
    }
    #anchored(event, at) {
        const { length } = this.#path;
        const [size, deepest] = [this.#size, this.#deepest];
        this.#deepest = length;
        const value = this.#content(event, at);
        this.#anchors.set(anchorOf(this.#text, event), { value, size: this.#size - size, depth: this.#deepest - length });
        this.#deepest = Math.max(deepest, this.#deepest);
        return value;
    }
    #content(event, at) {
        this.#size += 1;
        if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
            return this.#scalar(event, at);
        const tag = tagOf(this.#text, event);
        const isMap = event.type === js_yaml/* EVENT_ID */.hy.MAPPING;
        if (tag !== undefined && tag !== `tag:yaml.org,2002:${isMap ? "map" : "seq"}`)
            this.#report(at, describeForeignType(tag));
        return isMap ? this.#map() : this.#sequence();
    }
    #alias(event, at) {
        const name = anchorOf(this.#text, event);
        const anchored = this.#anchors.get(name);
        if (anchored === undefined) {
            this.#report(at, `The alias '*${(0,explain/* clip */.$)(name)}' stands inside of what it repeats, or before it`);
            return null;
        }
        this.#size += anchored.size;
        this.#aliased += anchored.size;
        this.#deepest = Math.max(this.#deepest, this.#path.length + anchored.depth);
        const isDeep = this.#path.length + anchored.depth > parse_json/* maxDepth */.Mw;
        if (isDeep)
            this.#report(at, `Nested too deeply: with what the alias stands for more than ${parse_json/* maxDepth */.Mw} levels`);
        if (this.#aliased <= maxAliased)
            return isDeep ? null : anchored.value;
        if (this.#aliased - anchored.size <= maxAliased)
            this.#report(at, `Aliases stand for more than ${maxAliased} values; a long text counts as many`);
        return null;
    }
    #map() {
        const object = new Map();
        const keys = [];
        const values = [];
        const merged = [];
        const add = ({ key, value, keyAt, valueAt }) => {
            object.set(key, value);
            keys.push(keyAt);
            values.push(valueAt);
        };
        while (!this.#ends()) {
            const keyAt = this.next;
            const isMerge = this.#isMergeKey();
            const key = this.#key(keyAt);
            this.#path.push(key ?? "");
            const valueAt = this.next;
            const value = this.read();
            if (isMerge)
                for (const member of this.#merge(value, keyAt, valueAt))
                    merged.push(member);
            else if (key !== undefined && object.has(key))
                this.#report(keyAt, `The key '${(0,explain/* clip */.$)(key)}' is given twice`, "Remove one of the two: readers disagree which one counts");
            else if (key !== undefined)
                add({ key, value, keyAt, valueAt });
            this.#path.pop();
        }
        for (const member of merged)
            if (!object.has(member.key))
                add(member);
        this.#members?.set(object, { keys, values });
        return object;
    }
    #sequence() {
        const array = [];
        const values = [];
        while (!this.#ends()) {
            this.#path.push(array.length);
            values.push(this.next);
            array.push(this.read());
            this.#path.pop();
        }
        this.#members?.set(array, { keys: [], values });
        return array;
    }
    /** Moves past the end of a collection, if it is there. */
    #ends() {
        const ends = this.#events[this.#index]?.type === js_yaml/* EVENT_ID */.hy.POP;
        if (ends)
            this.#index += 1;
        return ends;
    }
    #isMergeKey() {
        const event = this.#events[this.#index];
        if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN || event.tagStart >= 0)
            return false;
        return event.valueEnd - event.valueStart === 2 && this.#text.startsWith("<<", event.valueStart);
    }
    /** The text of a key; undefined, and reported, when it has none. */
    #key(at) {
        const event = this.#events[this.#index];
        if (event?.type !== js_yaml/* EVENT_ID */.hy.SCALAR) {
            this.#report(at, "A key must be text");
            this.read();
            return undefined;
        }
        this.#last = at;
        this.#index += 1;
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
        const reading = readScalar(this.#text, event, source);
        if ("value" in reading && typeof reading.value === "string") {
            this.#size += Math.floor(source.length / charactersPerValue);
            if (event.anchorStart >= 0)
                this.#anchors.set(anchorOf(this.#text, event), { value: reading.value, size: 1, depth: 0 });
            if (!reading.value.isWellFormed())
                this.#report(at, "The key holds half of a surrogate pair, which stands for no character");
            return reading.value;
        }
        this.#report(at, `The key ${(0,explain/* clip */.$)(source) || "null"} is no text`, `Put it in quotes: "${(0,explain/* clip */.$)(source)}"`);
        return undefined;
    }
    /** What `<<` brings in: the members of one map, or of several of which the first wins. */
    #merge(value, keyAt, valueAt) {
        const maps = Array.isArray(value) ? value : [value];
        return maps.flatMap((map) => {
            if (map instanceof Map)
                return Array.from(map, ([key, member]) => ({ key, value: member, keyAt: valueAt, valueAt }));
            this.#report(keyAt, "The merge key '<<' needs a map, an alias of a map, or a list of those");
            return [];
        });
    }
    #scalar(event, at) {
        const source = (0,js_yaml/* getScalarValue */.KE)(this.#text, event);
        this.#size += Math.floor(source.length / charactersPerValue);
        const reading = readScalar(this.#text, event, source);
        if ("problem" in reading) {
            this.#report(at, reading.problem);
            return null;
        }
        if (typeof reading.value === "string" && !reading.value.isWellFormed())
            this.#report(at, "The string holds half of a surrogate pair, which stands for no character");
        return reading.value;
    }
    #report(offset, message, hint) {
        if (this.problems.length < maxProblems)
            this.problems.push({ offset, path: [...this.#path], message, hint });
    }
}


/***/ }),

/***/ 18787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue),
/* harmony export */   o: () => (/* binding */ plainObject)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85653);

/** A document's value as plain JavaScript, for modules: numbers become numbers, what they were written like is gone. */
function plainValue(value) {
    if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .W)
        return Number(value.source);
    if (Array.isArray(value))
        return value.map(plainValue);
    if (typeof value === "object" && value !== null)
        return plainObject(value);
    return value;
}
/** An object of a document as a plain one; keys like `__proto__` stay keys. */
function plainObject(value) {
    return Object.fromEntries([...value].map(([key, item]) => [key, plainValue(item)]));
}


/***/ }),

/***/ 64005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ StageFailure)
/* harmony export */ });
/** A failure the stage foresaw: the message goes to the user as it is, without a stack. */
class StageFailure extends Error {
    exitCode;
    constructor(message, exitCode = 1) {
        super(message);
        this.name = "StageFailure";
        this.exitCode = exitCode;
    }
}


/***/ }),

/***/ 66675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   PH: () => (/* binding */ Tree),
/* harmony export */   jh: () => (/* binding */ TreeError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16986);



/** An error about a path of the tree, as the tree sees it: never a host path. */
class TreeError extends Error {
    code;
    path;
    constructor(code, path, message) {
        super(message);
        this.name = "TreeError";
        this.code = code;
        this.path = path;
    }
}
const maximumLinks = 40;
/** Rooted file operations; see the top of the file. */
class Tree {
    /** Path of the folder as this process sees it, for programs that take the root as an argument. */
    path;
    constructor(path) {
        this.path = path.length > 1 ? path.replace(/\/+$/, "") : path;
    }
    /** Path below the root for a program's argument, links resolved inside the root; what is missing at the end is kept as it is. */
    resolve(path, options = {}) {
        const todo = split(path);
        let done = [];
        let links = 0;
        while (todo.length > 0) {
            const name = todo.shift();
            if (name === "..") {
                done.pop();
                continue;
            }
            const here = this.#join([...done, name]);
            const target = todo.length > 0 || options.follow !== false ? readLink(here) : undefined;
            if (target === undefined) {
                done.push(name);
                continue;
            }
            links += 1;
            if (links > maximumLinks)
                throw new TreeError("ELOOP", path, `Cannot resolve '${path}': too many symbolic links`);
            if (target.startsWith("/"))
                done = [];
            todo.unshift(...split(target));
        }
        return this.#join(done);
    }
    /** What is at a path, the last link not followed; undefined when nothing is. */
    find(path) {
        return stat(this.resolve(path, { follow: false }));
    }
    /** What is at a path, links followed inside the root; throws when nothing is. */
    require(path) {
        const found = stat(this.resolve(path));
        if (found === undefined)
            throw new TreeError("ENOENT", path, `'${path}' does not exist in the tree`);
        return found;
    }
    /** Whether a path exists, links followed inside the root. */
    has(path) {
        return stat(this.resolve(path)) !== undefined;
    }
    /** Whether a path is a folder, links followed inside the root. */
    isDirectory(path) {
        return stat(this.resolve(path))?.isDirectory() ?? false;
    }
    /** Whether a path is a regular file, links followed inside the root. */
    isFile(path) {
        return stat(this.resolve(path))?.isFile() ?? false;
    }
    /** Bytes of a regular file. */
    readBytes(path) {
        const descriptor = this.#open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(descriptor);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
        }
    }
    /** Text of a regular file, as UTF-8. */
    read(path) {
        return this.readBytes(path).toString("utf8");
    }
    /** Text of a regular file; undefined when it does not exist. */
    findText(path) {
        return this.has(path) ? this.read(path) : undefined;
    }
    /** Writes a regular file; its folder must exist. An existing file is truncated in place and keeps its owner. */
    write(path, content, options = {}) {
        const { O_WRONLY, O_CREAT, O_TRUNC, O_APPEND, O_EXCL } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const flags = O_WRONLY | O_CREAT | (options.append ? O_APPEND : O_TRUNC) | (options.exclusive ? O_EXCL : 0);
        const descriptor = this.#open(path, flags);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(descriptor, content);
            if (options.uid !== undefined || options.gid !== undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.fchownSync(descriptor, options.uid ?? 0, options.gid ?? 0);
            if (options.mode !== undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync(descriptor, options.mode);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
        }
    }
    /** Replaces the text of a file by what `change` makes of it; a missing file is read as `missing`, or is an error without it. */
    edit(path, change, options = {}) {
        const before = options.missing === undefined ? this.read(path) : (this.findText(path) ?? options.missing);
        this.write(path, change(before), options);
    }
    /** Text of a symbolic link. */
    readLink(path) {
        const target = readLink(this.resolve(path, { follow: false }));
        if (target === undefined)
            throw new TreeError("EINVAL", path, `Cannot read the link '${path}': it is no symbolic link`);
        return target;
    }
    /** Removes a file or a link; nothing happens when there is none. */
    remove(path) {
        const target = this.resolve(path, { follow: false });
        if (stat(target)?.isDirectory())
            throw new TreeError("EISDIR", path, `Cannot remove '${path}': it is a folder, not a file`);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(target, { force: true });
    }
    /** Removes a folder and all below it; nothing happens when there is none. */
    removeTree(path) {
        const target = this.resolve(path, { follow: false });
        if (target === this.path)
            throw new TreeError("EINVAL", path, "Cannot remove the root of the tree");
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(target, { force: true, recursive: true });
    }
    /** Makes a folder. With `parents` an existing one is fine and missing parents are made; `mode` is that of the last one, exactly. */
    makeDirectory(path, options = {}) {
        const target = this.resolve(path);
        if (options.parents && stat(target)?.isDirectory())
            return;
        explained(path, `make the folder '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(target, { recursive: options.parents ?? false }));
        if (options.mode !== undefined)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(target, options.mode);
    }
    /** Makes a symbolic link at `path` with any text as its target; `replace` removes a file or link that is there. */
    symlink(target, path, options = {}) {
        if (options.replace)
            this.remove(path);
        explained(path, `make the link '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync(target, this.resolve(path, { follow: false })));
    }
    /** Makes a hard link at `path` to an existing file, links not followed. */
    link(existing, path) {
        const [from, to] = [this.resolve(existing, { follow: false }), this.resolve(path, { follow: false })];
        explained(path, `link '${path}' to '${existing}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync(from, to));
    }
    /** Moves a file or folder inside the tree. */
    rename(from, to) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(this.resolve(from, { follow: false }), this.resolve(to, { follow: false }));
    }
    /** Sets the mode of a file or folder. */
    chmod(path, mode) {
        explained(path, `change the mode of '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(this.resolve(path), mode));
    }
    /** Sets owner and group, the last link not followed unless asked for. */
    chown(path, uid, gid, options = {}) {
        const target = this.resolve(path, { follow: options.follow ?? false });
        explained(path, `change the owner of '${path}'`, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lchownSync(target, uid, gid));
    }
    /** Names in a folder, sorted by code unit; empty when the folder does not exist. */
    list(path) {
        const target = this.resolve(path);
        return stat(target)?.isDirectory() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(target).sort() : [];
    }
    /** The folder at a path as a root of its own. */
    subtree(path) {
        return new Tree(this.resolve(path));
    }
    #join(names) {
        return names.length === 0 ? this.path : `${this.path === "/" ? "" : this.path}/${names.join("/")}`;
    }
    #open(path, flags) {
        const exclusive = (flags & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL) !== 0;
        const target = this.resolve(path, { follow: !exclusive });
        const found = stat(target);
        if (found !== undefined && !exclusive && !found.isFile()) {
            throw new TreeError("EINVAL", path, `Cannot open '${path}': it is ${kindOf(found)}, not a regular file`);
        }
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(target, flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK, 0o666);
        }
        catch (error) {
            throw asTreeError(error, path, "open");
        }
    }
}
function explained(path, what, action) {
    try {
        action();
    }
    catch (error) {
        throw asTreeError(error, path, what);
    }
}
function split(path) {
    return path.split("/").filter((name) => name !== "" && name !== ".");
}
function stat(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "ENOTDIR")
            return undefined;
        throw error;
    }
}
function readLink(path) {
    return stat(path)?.isSymbolicLink() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(path) : undefined;
}
/** What a directory entry is, in words for a message. */
function kindOf(stats) {
    if (stats.isDirectory())
        return "a folder";
    if (stats.isSymbolicLink())
        return "a symbolic link";
    if (stats.isFIFO())
        return "a fifo";
    if (stats.isSocket())
        return "a socket";
    if (stats.isBlockDevice() || stats.isCharacterDevice())
        return "a device";
    return "a regular file";
}
function asTreeError(error, path, what) {
    const reasons = {
        ENOENT: `'${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path)}' or a folder above it does not exist`,
        EEXIST: `'${path}' exists already`,
        ENOTDIR: `'${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}' is not a folder`,
    };
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? "";
    const reason = reasons[code];
    return reason === undefined ? error : new TreeError(code, path, `Cannot ${what}: ${reason}`);
}


/***/ }),

/***/ 46171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16986);

/** Numbers as people read them. */
/** `850 ms`, `4.2 s`, `3 min 07 s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}
/** `512 B`, `1.5 MiB`, `10 GiB`. */
function formatBytes(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    const exponent = Math.min(bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10), units.length - 1);
    const value = bytes / 1024 ** exponent;
    return `${exponent === 0 || value >= 100 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1)} ${units[exponent]}`;
}
/** `1 stage`, `3 stages`. */
function formatCount(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
const sizeUnits = {
    "": 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** Bytes of `20GB`, `512 MiB` or `1000`; `unlimited` is Infinity. `what` names the flag or input in the error. */
function parseSize(text, what) {
    if (text.trim() === "unlimited")
        return Number.POSITIVE_INFINITY;
    const match = /^\s*(\d+)\s*([kMGT]B|[KMGT]iB|)\s*$/.exec(text);
    const unit = sizeUnits[match?.[2] ?? "none"];
    if (match === null || unit === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Cannot read the size '${text}' of ${what}`, {
            hint: "Write a whole number with kB, MB, GB, TB, KiB, MiB, GiB or TiB, or 'unlimited'",
        });
    }
    return Number(match[1]) * unit;
}


/***/ })

};
