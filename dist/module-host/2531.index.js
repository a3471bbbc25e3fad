export const id = 2531;
export const ids = [2531];
export const modules = {

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findDeployment)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

/** Path in the tree of a deployment's root folder. */
async function findDeployment({ tree, exec }, choice) {
    if (choice.default) {
        const found = tree.list("/ostree/deploy").flatMap((osname) => {
            const folder = `/ostree/deploy/${osname}/deploy`;
            return tree.list(folder).flatMap((name) => (name.endsWith(".0") ? [`${folder}/${name}`] : []));
        });
        if (found.length === 1)
            return found[0];
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`Cannot choose the default deployment: the tree has ${found.length === 0 ? "none" : found.join(", ")}`);
    }
    const repo = tree.resolve("/ostree/repo");
    const { stdout } = await exec("ostree", ["rev-parse", `--repo=${repo}`, choice.ref ?? ""], { quiet: true });
    return `/ostree/deploy/${choice.osname}/deploy/${stdout.trim()}.${choice.serial ?? 0}`;
}


/***/ }),

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ deploymentSchema),
/* harmony export */   y: () => (/* binding */ rootfsSchema)
/* harmony export */ });
/** Pieces of schemas that the OSTree stages share. */
/** Which deployment is meant: by name, or the only one there is. */
const deploymentSchema = {
    description: "Which deployment: `osname` and `ref`, or `default` for the only one there is",
    additionalProperties: false,
    oneOf: [
        { required: ["osname", "ref"], properties: { default: { enum: [false] } } },
        {
            not: { anyOf: [{ required: ["osname"] }, { required: ["ref"] }, { required: ["serial"] }] },
            properties: { default: { enum: [true] } },
        },
    ],
    properties: {
        osname: { type: "string", description: "Name of the stateroot" },
        ref: { type: "string", description: "Ref or commit of the deployment" },
        serial: { type: "number", description: "Number among deployments of one commit", default: 0 },
        default: { type: "boolean", description: "Take the only deployment there is", default: false },
    },
};
/** The root filesystem that kernels are told about. */
const rootfsSchema = {
    description: "Root filesystem, by its UUID or label, for the kernel command line",
    type: "object",
    oneOf: [{ required: ["uuid"] }, { required: ["label"] }],
    properties: { label: { type: "string" }, uuid: { type: "string" } },
};


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uu: () => (/* binding */ addRemote),
/* harmony export */   Wu: () => (/* binding */ pullCommits),
/* harmony export */   X6: () => (/* binding */ osbuildVersion),
/* harmony export */   _8: () => (/* binding */ postprocessTree),
/* harmony export */   e9: () => (/* binding */ requireCommits),
/* harmony export */   fy: () => (/* binding */ withTreefile),
/* harmony export */   xH: () => (/* binding */ callOstree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6053);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);





/** Version that files of the image name as that of osbuild. */
const osbuildVersion = "191";
/** Runs `ostree`; what it prints is answered and not logged. */
function callOstree({ exec, log }, args, options = {}) {
    log(`ostree ${args.join(" ")}`);
    return exec("ostree", args, { quiet: true, ...options });
}
/** The commits of an input: where their repository is, and the name to use for each (its ref, or its checksum without one). */
function requireCommits(input) {
    const refs = Object.entries((input?.data.refs ?? {}));
    if (input === undefined || refs.length === 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B("The input must have at least one commit");
    return { repo: input.path, refs: new Map(refs.map(([commit, { ref }]) => [commit, ref ?? commit])) };
}
/** Copies commits from the repository of an input; answers the name of the last one. */
async function pullCommits(host, input, target, remote) {
    const { repo, refs } = requireCommits(input);
    for (const ref of refs.values()) {
        await callOstree(host, ["pull-local", repo, ref, ...(remote ? [`--remote=${remote}`] : []), `--repo=${target}`]);
    }
    return [...refs.values()].at(-1) ?? "";
}
/** Adds a remote to a repository, with its keys; without any key signatures are not looked at. */
async function addRemote(host, repo, remote) {
    const { name, url, contenturl, branches = [], gpgkeys = [], gpgkeypaths = [] } = remote;
    const keyPaths = [`--set=gpgkeypath=${gpgkeypaths.join(",")}`, "--set=gpg-verify=true"];
    const verification = gpgkeypaths.length > 0 ? keyPaths : gpgkeys.length === 0 ? ["--no-gpg-verify"] : [];
    const content = contenturl ? [`--set=contenturl=${contenturl}`] : [];
    await callOstree(host, [
        "remote",
        "add",
        "--if-not-exists",
        ...verification,
        ...content,
        name,
        url,
        ...branches,
        `--repo=${repo}`,
    ]);
    for (const key of gpgkeys)
        await callOstree(host, ["remote", "gpg-import", "--stdin", name, `--repo=${repo}`], { input: key });
}
/** What rpm-ostree reads about a tree; work gets the path of a file with it. */
async function withTreefile(settings, work) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "treefile-"));
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "treefile.json");
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, (0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPythonJson */ .E)({ ref: "osbuild/devel", repos: ["osbuild"], ...settings }));
        return await work(path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
    }
}
/** Has rpm-ostree finish a tree: move the kernel, make the initramfs, split users and groups. A machine id that was there stays, emptied. */
async function postprocessTree({ tree, exec }, options, hadMachineId) {
    const settings = {
        "boot-location": "new",
        "machineid-compat": hadMachineId,
        "etc-group-members": options.etc_group_members ?? [],
        "initramfs-args": options["initramfs-args"] ?? [],
    };
    await withTreefile(settings, (path) => exec("rpm-ostree", ["compose", "postprocess", tree.path, path]));
}


/***/ }),

/***/ 6053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatPythonJson)
/* harmony export */ });
/** Values as Python writes them, for files that are compared with the reference's byte by byte. */
/** JSON as `json.dumps` writes it: one line, a space after commas and colons, only ASCII. */
function formatPythonJson(value) {
    if (Array.isArray(value))
        return `[${value.map(formatPythonJson).join(", ")}]`;
    if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value).map(([key, one]) => `${formatPythonJson(key)}: ${formatPythonJson(one)}`);
        return `{${entries.join(", ")}}`;
    }
    const text = JSON.stringify(value) ?? "null";
    return text.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/modules/ostree-deployment.js
var ostree_deployment = __webpack_require__(8585);
// EXTERNAL MODULE: ./src/modules/ostree.js
var ostree = __webpack_require__(3341);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/ostree-origin.js


/** JSON about the commit or container image that a deployment's origin file names. */
async function describeOrigin(host, originFile) {
    const origin = /^(container-image-reference|refspec)=([^=\n]*)/m.exec(host.tree.read(originFile));
    const [, key, reference = ""] = origin ?? [];
    if (reference.trim() === "")
        throw new stage/* StageFailure */.B(`Cannot tell where the deployment came from: '${originFile}' names no commit or image`);
    const facts = await (key === "refspec" ? describeCommit(host, reference.trim()) : describeImage(host, reference.trim()));
    const text = JSON.stringify(sortKeys({ "osbuild-version": ostree/* osbuildVersion */.X6, ...facts }), null, 4);
    return `${text.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}
async function describeCommit(host, ref) {
    const repo = `--repo=${host.tree.resolve("/ostree/repo")}`;
    const version = await (0,ostree/* callOstree */.xH)(host, ["show", repo, ref, "--print-metadata-key=version"]);
    const commit = await (0,ostree/* callOstree */.xH)(host, ["rev-parse", ref, repo]);
    return { version: version.stdout.trim().replace(/^'+|'+$/g, ""), ref, "ostree-commit": commit.stdout.trim() };
}
async function describeImage(host, ref) {
    const repo = `--repo=${host.tree.resolve("/ostree/repo")}`;
    const image = async (...args) => (await (0,ostree/* callOstree */.xH)(host, ["container", "image", ...args])).stdout;
    const images = (await image("list", repo)).split("\n").filter((line) => line !== "");
    const name = images.length === 1 ? (images[0] ?? "") : nameIn(ref);
    const manifest = JSON.parse(await image("metadata", repo, name));
    const { config } = JSON.parse(await image("metadata", repo, name, "--config"));
    const labels = config.Labels;
    const commit = labels["ostree.commit"];
    return {
        ref,
        version: labels["org.opencontainers.image.version"],
        "container-image": { "image-name": name, "image-digest": manifest.config.digest, "image-labels": labels },
        ...(commit === undefined ? {} : { "ostree-commit": commit }),
    };
}
/** The image in a reference such as `ostree-unverified-registry:quay.io/a/b:1`. */
function nameIn(reference) {
    const [transport = "", ...rest] = reference.split(":");
    if (["ostree-remote-registry", "ostree-remote-image"].includes(transport))
        return rest.slice(1).join(":");
    if (["ostree-image-signed", "ostree-unverified-registry", "ostree-unverified-image"].includes(transport))
        return rest.join(":");
    throw new stage/* StageFailure */.B(`Cannot tell the image in '${reference}': its transport is not known`);
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (typeof value !== "object" || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, one]) => [key, sortKeys(one)]));
}

// EXTERNAL MODULE: ./src/modules/ostree-schema.js
var ostree_schema = __webpack_require__(2769);
;// CONCATENATED MODULE: ./stages/org.osbuild.ostree.aleph.js



const meta = {
    summary: "Note where a deployed system came from",
    description: "Writes `.aleph-version.json` with version, ref and commit or container image of a deployment. With `coreos_compat` a link under the name that CoreOS used.",
    options: {
        additionalProperties: false,
        required: ["deployment"],
        properties: {
            coreos_compat: { type: "boolean", description: "Make the link" },
            sysroot_path: {
                type: "string",
                description: "Root of the system, as `tree:///PATH` or `mount://NAME/PATH`",
                default: "tree:///",
            },
            deployment: ostree_schema/* deploymentSchema */.f,
        },
    },
    format1Options: true,
    capabilities: ["CAP_MAC_ADMIN"],
    tools: ["ostree"],
    example: { type: "org.osbuild.ostree.aleph", options: { deployment: { default: true }, coreos_compat: true } },
};
const file = ".aleph-version.json";
async function run({ options, locate, exec, log }) {
    const { root, path } = locate(options.sysroot_path ?? "tree:///");
    const system = root.subtree(path);
    const deployment = await (0,ostree_deployment/* findDeployment */.H)({ tree: system, exec }, options.deployment);
    system.write(`/${file}`, await describeOrigin({ tree: system, exec, log }, `${deployment}.origin`));
    if (options.coreos_compat)
        system.symlink(file, "/.coreos-aleph-version.json");
}


/***/ })

};
