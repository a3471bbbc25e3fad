export const id = 6011;
export const ids = [6011];
export const modules = {

/***/ 9713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ runMountedOn),
/* harmony export */   DB: () => (/* binding */ runInTree),
/* harmony export */   H6: () => (/* binding */ runOnTree),
/* harmony export */   eC: () => (/* binding */ quoteForShell)
/* harmony export */ });
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);


/** Where the programs of a tree are, those without a merged /usr included. */
const treePath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** Runs a program of the tree, with /dev, /proc and /sys; folders for these are made where the tree has none. */
async function runInTree(host, command, args = [], options = {}) {
    const enter = ["chroot=$(command -v chroot)", `PATH=${treePath}`, `exec "$chroot" ${quoteForShell(host.tree.path)} "$@"`];
    const result = await runMounted(host, enter, [command, ...args], options);
    return requireSuccess(result, `${(0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args)} in the tree`, options);
}
/** Runs a program of the build root that changes its root to the tree itself, with the tree's /dev, /proc and /sys as above. */
async function runOnTree(host, command, args = [], options = {}) {
    const result = await runMounted(host, ['exec "$@"'], [command, ...args], options);
    return requireSuccess(result, (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args), options);
}
/** Runs a program of the build root with folders mounted for it alone, and nothing more. */
async function runMountedOn({ exec }, mounts, command, args = [], options = {}) {
    if (mounts.length === 0)
        return exec(command, args, options);
    const script = ["set -e", ...mounts.flatMap(formatMount), 'exec "$@"'].join("\n");
    const result = await exec("unshare", [...privateMounts, script, "sh", command, ...args], { ...options, okCodes: everyCode });
    return requireSuccess(result, (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCommandLine */ .F)(command, args), options);
}
function formatMount({ source, target, fileSystem }) {
    const [from, to] = [quoteForShell(source), quoteForShell(target)];
    const make = /^\/(run|dev|etc)\//.test(target) ? [`mkdir -p ${to}`] : [];
    return [...make, fileSystem === undefined ? `mount --rbind ${from} ${to}` : `mount -t ${fileSystem} ${from} ${to}`];
}
const privateMounts = ["--mount", "--propagation", "private", "sh", "-c"];
const kernelFolders = ["/dev", "/proc", "/sys"];
function runMounted({ tree, exec }, enter, argv, options) {
    const { binds = {}, scratch = false, mergeErrors = false, ...rest } = options;
    for (const path of kernelFolders)
        tree.makeDirectory(path, { parents: true });
    const hidden = scratch ? ["/run", "/tmp"].filter((path) => tree.isDirectory(path)) : [];
    const script = [
        "set -e",
        ...(mergeErrors ? ["exec 2>&1"] : []),
        ...kernelFolders.map((path) => `mount --rbind ${path} ${quoteForShell(tree.resolve(path))}`),
        ...hidden.map((path) => `mount -t tmpfs -o mode=${path === "/tmp" ? "1777" : "0755"} tmpfs ${quoteForShell(tree.resolve(path))}`),
        ...Object.entries(binds).flatMap(([path, source]) => bind(path, source, tree)),
        ...enter,
    ];
    return exec("unshare", [...privateMounts, script.join("\n"), "sh", ...argv], { ...rest, okCodes: everyCode });
}
const everyCode = Array.from({ length: 255 }, (_, index) => index + 1);
function requireSuccess(result, what, { okCodes = [] }) {
    if ([0, ...okCodes].includes(result.exitCode))
        return result;
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`${what} ended with code ${result.exitCode}`);
}
function bind(path, source, tree) {
    const target = quoteForShell(tree.resolve(path));
    return [...(path.startsWith("/run/") ? [`mkdir -p ${target}`] : []), `mount --rbind ${quoteForShell(source)} ${target}`];
}
/** One word of a shell command line, whatever it contains. */
function quoteForShell(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linkStandardStreams)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const links = { "/dev/fd": "/proc/self/fd", "/dev/stdin": "/proc/self/fd/0" };
/** Links of /dev that shell scripts of distributions use and the sandbox's own /dev may lack. */
function linkStandardStreams(names = ["/dev/fd", "/dev/stdin"]) {
    for (const name of names) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(name, { throwIfNoEntry: false }) === undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(links[name], name);
    }
}


/***/ }),

/***/ 6011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9713);
/* harmony import */ var _src_modules_standard_streams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(694);


const meta = {
    summary: "Bring the system in line with a security profile",
    description: [
        "Evaluates a profile with the tree's `oscap`, has it write a script that mends what fails, and runs the script. With `html_report` the result is evaluated",
        "again. Results stay in `data_dir` of the tree.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            data_dir: { type: "string", description: "Folder of the tree for results", default: "/root" },
            config: {
                type: "object",
                description: "What to evaluate",
                additionalProperties: false,
                required: ["profile_id", "datastream"],
                properties: {
                    profile_id: { type: "string", description: "Id of the profile" },
                    datastream: { type: "string", description: "Path of the datastream in the tree" },
                    datastream_id: { type: "string", description: "Id of the datastream" },
                    xccdf_id: { type: "string", description: "Id of the checklist" },
                    benchmark_id: { type: "string", description: "Not used" },
                    tailoring: { type: "string", description: "Path of a tailoring file in the tree" },
                    tailoring_id: { type: "string", description: "Not used" },
                    arf_results: { type: "string", description: "File name for ARF results" },
                    xml_results: { type: "string", description: "Former name of `arf_results`" },
                    xccdf_results: { type: "string", description: "File name for XCCDF results", default: "oscap_eval_xccdf_results.xml" },
                    html_report: { type: "string", description: "File name for a report of the final state" },
                    verbose_log: { type: "string", description: "Start of the file names of logs" },
                    verbose_level: { type: "string", description: "What logs tell", enum: ["DEVEL", "INFO", "WARNING", "ERROR"] },
                    compress_results: { type: "boolean", description: "Compress results with xz", default: false },
                },
            },
        },
    },
    tools: ["unshare", "xz"],
    example: {
        type: "org.osbuild.oscap.remediation",
        options: {
            config: { profile_id: "standard", datastream: "/usr/share/xml/scap/ssg/content/ssg-fedora-ds.xml", compress_results: true },
        },
    },
};
const script = "oscap_remediation.bash";
const someFailed = 2; // rules that do not hold are no error of oscap
const offline = { OSCAP_PROBE_ROOT: "", OSCAP_CONTAINER_VARS: "container=bwrap-osbuild" };
async function run(context) {
    const { tree, options, exec } = context;
    const { config } = options;
    const folder = (options.data_dir ?? "/root").replace(/^\/+/, "");
    const arf = config.arf_results ?? config.xml_results;
    const xccdf = config.xccdf_results ?? "oscap_eval_xccdf_results.xml";
    const oscap = (args, env = {}) => (0,_src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .runInTree */ .DB)(context, "/usr/bin/oscap", ["xccdf", ...args], { okCodes: [someFailed], env });
    const results = [...(arf === undefined ? [] : ["--results-arf", `${folder}/${arf}`]), "--results", `${folder}/${xccdf}`];
    tree.makeDirectory(folder, { parents: true });
    (0,_src_modules_standard_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .linkStandardStreams */ .D)(["/dev/fd"]);
    await oscap(["eval", ...logging(config, folder, "eval"), ...content(config), ...results, config.datastream], offline);
    const fix = ["--fix-type", "bash", "--output", `${folder}/${script}`, `${folder}/${xccdf}`];
    await oscap(["generate", "fix", ...logging(config, folder, "generate-fix"), ...content(config), ...fix]);
    await remediate(context, folder);
    if (config.html_report !== undefined) {
        const report = ["--report", `${folder}/${config.html_report}`, config.datastream];
        const skip = "--skip-signature-validation"; // the policy just set may forbid the algorithms of the signature
        await oscap(["eval", ...logging(config, folder, "eval-remediated"), skip, ...content(config), ...report], offline);
    }
    if (!config.compress_results)
        return;
    const files = [...(arf === undefined ? [] : [arf]), xccdf].map((name) => tree.resolve(`${folder}/${name}`));
    await exec("xz", files, { okCodes: [1, 2] });
}
/** Runs the script that mends; what it cannot mend is in its log. */
async function remediate(context, folder) {
    const { tree, options } = context;
    const log = options.config.verbose_log;
    const argv = log === undefined
        ? ["/usr/bin/bash", `${folder}/${script}`]
        : ["/usr/bin/bash", "-c", 'exec /usr/bin/bash "$0" 2> "$1"', `${folder}/${script}`];
    if (log !== undefined)
        argv.push(`${folder}/${log}.remediation`);
    const [command = "", ...args] = argv;
    const okCodes = Array.from({ length: 255 }, (_, index) => index + 1);
    await (0,_src_modules_run_in_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .runInTree */ .DB)({ tree, exec: context.exec }, command, args, { okCodes });
}
function logging({ verbose_level, verbose_log }, folder, name) {
    const level = verbose_level ?? (verbose_log === undefined ? undefined : "INFO");
    const file = verbose_log === undefined ? [] : ["--verbose-log-file", `${folder}/${verbose_log}.${name}`];
    return [...(level === undefined ? [] : ["--verbose", level]), ...file];
}
function content({ profile_id, datastream_id, xccdf_id, tailoring }) {
    return [
        ...["--profile", profile_id],
        ...(datastream_id === undefined ? [] : ["--datastream-id", datastream_id]),
        ...(xccdf_id === undefined ? [] : ["--xccdf-id", xccdf_id]),
        ...(tailoring === undefined ? [] : ["--tailoring-file", tailoring]),
    ];
}


/***/ })

};
