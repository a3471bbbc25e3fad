export const id = 9844;
export const ids = [9844];
export const modules = {

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findPaths),
/* harmony export */   t: () => (/* binding */ globToRegExp)
/* harmony export */ });
/** Shell patterns as Python reads them: `*`, `?` and `[...]`; in file names none of them matches a slash or a dot at the start. */
/** A pattern as a regular expression for a whole text; `*` also matches slashes. */
function globToRegExp(pattern) {
    return new RegExp(`^${translate(pattern)}$`, "s");
}
function translate(pattern) {
    return pattern.replace(/\[(!?)(\]?[^\]]*)\]|[\s\S]/g, (part, negated, set) => {
        if (set !== undefined && set !== "")
            return `[${negated === "!" ? "^" : ""}${set.replace(/[\\\]^]/g, "\\$&")}]`;
        if (part === "*")
            return ".*";
        return part === "?" ? "." : part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    });
}
/** Paths of a tree that match, sorted; links inside the tree are followed on the way. */
function findPaths(tree, pattern) {
    let found = [""];
    for (const part of pattern.split("/").filter((name) => name !== "")) {
        found = found.flatMap((folder) => listMatching(tree, folder, part).map((name) => `${folder}/${name}`));
    }
    return found.filter((path) => path !== "");
}
function listMatching(tree, folder, part) {
    if (!/[*?[]/.test(part))
        return tree.find(`${folder}/${part}`) === undefined ? [] : [part];
    const matcher = globToRegExp(part);
    return tree
        .list(folder === "" ? "/" : folder)
        .filter((name) => matcher.test(name) && (part.startsWith(".") || !name.startsWith(".")));
}


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ chooseDatabase),
/* harmony export */   bA: () => (/* binding */ listInstalledRpms),
/* harmony export */   e5: () => (/* binding */ requireInstalled),
/* harmony export */   fL: () => (/* binding */ everyCode),
/* harmony export */   yK: () => (/* binding */ importKeys),
/* harmony export */   yy: () => (/* binding */ tidyDatabase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);




/**
 * Debian's rpm keeps its database in the home folder and takes packages without a signature for good: there the path is Fedora's, and
 * checks are told to be strict.
 */
async function chooseDatabase(exec, tree, wanted) {
    const { stdout } = await exec("rpm", ["--eval", "%{_dbpath} %{_pkgverify_level}"], { quiet: true });
    const [path = "", level = ""] = stdout.trim().split(" ");
    const chosen = wanted || (path.endsWith("/.rpmdb") ? "/usr/lib/sysimage/rpm" : undefined);
    const strict = ["none", "digest"].includes(level) ? ["--define", "_pkgverify_level all"] : [];
    return { tree, args: chosen === undefined ? [] : ["--dbpath", chosen], strict };
}
/** Puts armoured keys into the database. */
async function importKeys(exec, { tree, args }, keys, options = {}) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "keys-"));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "key.asc");
    try {
        for (const [index, key] of keys.entries()) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, key);
            const argv = [...args, "--root", tree.path, "--import", file];
            const { exitCode } = await exec(options.program ?? "rpmkeys", argv, { okCodes: everyCode });
            if (exitCode !== 0 && !options.ignoreFailures)
                throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot import key ${index + 1} of 'gpgkeys': rpm does not take it`);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
    }
}
/** Every exit code but 0, for programs whose failures need words. */
const everyCode = Array.from({ length: 255 }, (_, index) => index + 1);
/** Throws with what rpm or dnf said unless it ended well. Needs the program's messages on standard output. */
function requireInstalled({ exitCode, stdout }) {
    if (exitCode === 0)
        return;
    const reasons = stdout.match(/^(?:error|Error): ?.*(?:\n[ \t]+.*)*/gim) ?? [];
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_3__/* .StageFailure */ .B(`Cannot install the packages:\n${reasons.length > 0 ? reasons.join("\n") : `rpm ended with code ${exitCode}`}`);
}
const required = ["name", "version", "release"];
const optional = ["epoch", "arch", "sigmd5", "sha1header", "sha256header", "sha3_256header", "sigpgp", "siggpg"];
/** Every package of the database, sorted by name, with its digests and signatures. */
async function listInstalledRpms(exec, { tree, args }) {
    const { stdout: tags } = await exec("rpm", ["--querytags"], { quiet: true });
    const known = new Set(tags.split(/\s+/));
    const fields = [
        ...required.map((name) => `"${name}": "%{${name.toUpperCase()}}"`),
        ...optional.map((name) => (known.has(name.toUpperCase()) ? formatOptional(name) : `"${name}": null`)),
    ];
    const format = `\\{${fields.join(", ")}\\}\\n`;
    const { stdout } = await exec("rpm", [...args, "-qa", "--root", tree.path, `--qf=${format}`], { quiet: true });
    const packages = stdout.split("\n").filter((line) => line !== "");
    return packages
        .map((line) => JSON.parse(line))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
function formatOptional(name) {
    const tag = name.toUpperCase();
    return `"${name}": %|${tag}?{"%{${tag}}"}:{null}|`;
}
/** Removes empty companions of the database: they differ from run to run. */
function tidyDatabase({ tree, args }) {
    const folder = args[1] ?? "/usr/lib/sysimage/rpm";
    if (tree.find(`${folder}/rpmdb.sqlite-wal`)?.size !== 0)
        return;
    tree.remove(`${folder}/rpmdb.sqlite-wal`);
    tree.remove(`${folder}/rpmdb.sqlite-shm`);
}


/***/ }),

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/modules/glob.js
var glob = __webpack_require__(8217);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/lorax-text.js

/** Lines of a Lorax script, as its own reader takes them apart: words as a shell splits them, braces expanded. */
function parseScript(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => splitWords(line).flatMap(expandBraces));
}
/** Words of a line: quotes keep blanks, a backslash keeps the next character. */
function splitWords(line) {
    const words = [];
    let rest = line.trim();
    while (rest !== "") {
        const [word, length] = readWord(rest);
        words.push(word);
        rest = rest.slice(length).trimStart();
    }
    return words;
}
function readWord(text) {
    let word = "";
    let at = 0;
    while (at < text.length && !/\s/.test(text[at] ?? "")) {
        const quoted = /^'([^']*)'|^"((?:[^"\\]|\\[\s\S])*)"|^\\([\s\S])|^([^\s'"\\]+)/.exec(text.slice(at));
        if (quoted === null)
            throw new stage/* StageFailure */.B(`Cannot read the line '${text}': a quote is not closed`);
        const [whole, single, double, escaped, plain] = quoted;
        word += single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain ?? "";
        at += whole.length;
    }
    return [word, at];
}
/** `a{b,c}` as `ab` and `ac`; the innermost braces first. */
function expandBraces(word) {
    const right = word.indexOf("}");
    const left = word.slice(0, Math.max(right, 0)).lastIndexOf("{");
    if (left < 0 || !word.includes(","))
        return [word];
    const [before, choices, after] = [word.slice(0, left), word.slice(left + 1, right), word.slice(right + 1)];
    return choices.split(",").flatMap((choice) => expandBraces(before + choice + after));
}
const escapes = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v", "\n": "" };
/** Text with escapes such as `\n` and `\x41` replaced. */
function unescapeText(text) {
    return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|([\s\S]))/g, (whole, hex, unicode, octal, char) => {
        if (hex ?? unicode)
            return String.fromCharCode(Number.parseInt(hex ?? unicode, 16));
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8));
        return escapes[char] ?? (/["'\\]/.test(char) ? char : whole);
    });
}

// EXTERNAL MODULE: ./src/modules/rpm.js
var rpm = __webpack_require__(1578);
// EXTERNAL MODULE: ./src/modules/tree.js
var modules_tree = __webpack_require__(6675);
;// CONCATENATED MODULE: ./src/modules/lorax.js






/** Runs the lines of a script in order. */
async function runLoraxScript(host, lines) {
    const commands = new LoraxCommands(host).table;
    for (const [word = "", ...args] of lines) {
        const name = word.replace(/^-/, "");
        const command = commands[name];
        if (command === undefined)
            throw new stage/* StageFailure */.B(`Cannot run the Lorax script: it has the unknown command '${name}'`);
        try {
            await command(args);
        }
        catch (error) {
            if (word.startsWith("-"))
                continue;
            host.log(`The line that failed: ${[word, ...args].join(" ")}`);
            throw error;
        }
    }
}
const kept = ["/usr/lib/sysimage/rpm/", "/var/lib/rpm/", "/var/lib/yum", "/var/lib/dnf"]; // files of packages are found by these
class LoraxCommands {
    table;
    #host;
    #packages;
    constructor(host) {
        const { tree } = host;
        this.#host = host;
        this.table = {
            append: ([path = "", text = ""]) => {
                tree.makeDirectory((0,posix_.dirname)(path), { parents: true });
                tree.write(path, `${unescapeText(text)}\n`, { append: true });
            },
            mkdir: (paths) => {
                for (const path of paths)
                    tree.makeDirectory(path, { parents: true });
            },
            move: ([from = "", to = ""]) => tree.rename(from, tree.isDirectory(to) ? `${to}/${(0,posix_.basename)(from)}` : to),
            install: ([from = "", to = ""]) => this.#install(from, to),
            remove: (patterns) => this.#remove(patterns),
            replace: ([pattern = "", text = "", ...files]) => this.#replace(pattern, text, files),
            runcmd: (argv) => this.#run(argv),
            symlink: ([target = "", path = ""]) => {
                if (tree.find(path)?.isDirectory())
                    tree.removeTree(path);
                tree.symlink(target, path, { replace: true });
            },
            systemctl: ([verb = "", ...units]) => this.#systemctl(verb, units),
            removepkg: (names) => this.#removePackages(names),
            removefrom: ([name = "", ...globs]) => this.#removeFromPackages(name, globs),
            removekmod: (globs) => this.#removeModules(globs),
        };
    }
    #install(pattern, target) {
        const { tree } = this.#host;
        const system = new modules_tree/* Tree */.PH("/");
        const found = (0,glob/* findPaths */.E)(system, pattern).filter((path) => system.isFile(path));
        if (found.length === 0)
            throw new stage/* StageFailure */.B(`Cannot install '${pattern}': the build root has no such file`);
        for (const path of found) {
            const mode = system.require(path).mode & 0o7777;
            tree.write(tree.isDirectory(target) ? `${target}/${(0,posix_.basename)(path)}` : target, system.readBytes(path), { mode });
        }
    }
    #remove(patterns) {
        for (const pattern of patterns) {
            if (kept.some((start) => pattern.startsWith(start)))
                continue;
            for (const path of (0,glob/* findPaths */.E)(this.#host.tree, pattern))
                this.#removePath(path);
        }
    }
    #removePath(path) {
        const { tree } = this.#host;
        if (tree.find(path)?.isDirectory())
            tree.removeTree(path);
        else
            tree.remove(path);
    }
    #replace(pattern, text, files) {
        const matcher = new RegExp(pattern, "g");
        const replacement = text
            .replaceAll("$", "$$$$")
            .replace(/\\g<(\d+)>|\\(\d+)/g, (_, named, plain) => `$${named ?? plain}`);
        const found = files.flatMap((file) => (0,glob/* findPaths */.E)(this.#host.tree, file));
        if (found.length === 0)
            throw new stage/* StageFailure */.B(`Cannot replace '${pattern}': nothing matches ${files.join(", ")}`);
        for (const path of found) {
            this.#host.tree.edit(path, (content) => content
                .split("\n")
                .map((line) => line.replace(matcher, replacement))
                .join("\n"));
        }
    }
    /** Programs of the build root, in the tree's folder. What acts on /boot is left out: the ISO needs it whole. */
    async #run(argv) {
        const [command = "", ...args] = argv;
        if (argv.some((word) => word.includes("/boot")))
            return;
        await this.#host.exec(command, args, { cwd: this.#host.tree.path });
    }
    async #systemctl(verb, units) {
        const { tree, exec } = this.#host;
        if (!["enable", "disable", "mask"].includes(verb))
            throw new stage/* StageFailure */.B(`Cannot run systemctl with '${verb}': use enable, disable or mask`);
        tree.makeDirectory("/run/systemd/system", { parents: true });
        for (const unit of units)
            await exec("systemctl", ["--root", tree.path, "--no-reload", verb, unit], { okCodes: [1, 2, 3, 4, 5] });
    }
    async #removePackages(patterns) {
        for (const pattern of patterns)
            for (const path of await this.#listFiles(pattern))
                this.#removeOwned(path);
    }
    async #removeFromPackages(name, globs) {
        const inverted = globs[0] === "--allbut";
        const matchers = (inverted ? globs.slice(1) : globs).map(glob/* globToRegExp */.t);
        const files = await this.#listFiles(name);
        for (const path of files)
            if (matchers.some((matcher) => matcher.test(path)) !== inverted)
                this.#removeOwned(path);
    }
    #removeOwned(path) {
        if (!kept.some((start) => path.startsWith(start)))
            this.#removePath(path);
    }
    #removeModules(words) {
        const { tree } = this.#host;
        const cut = words.indexOf("--allbut");
        const [folders, keep] = cut < 0 ? [words, []] : [words.slice(0, cut), words.slice(cut + 1)];
        if (cut === 0 || (cut > 0 && keep.length === 0))
            throw new stage/* StageFailure */.B("Cannot run removekmod: '--allbut' needs patterns before and after it");
        const matchers = keep.map((pattern) => (0,glob/* globToRegExp */.t)(`*${pattern}*`));
        for (const folder of folders.flatMap((pattern) => (0,glob/* findPaths */.E)(tree, `/lib/modules/*/kernel/${pattern}`))) {
            for (const path of listFilesBelow(tree, folder))
                if (!matchers.some((matcher) => matcher.test(path)))
                    tree.remove(path);
        }
    }
    /** Files, not folders, of the installed packages whose name matches. */
    async #listFiles(pattern) {
        const { tree } = this.#host;
        this.#packages ??= await this.#rpm(["-qa"], ["--qf=%{name}\\n"]);
        const matcher = (0,glob/* globToRegExp */.t)(pattern);
        const files = [];
        for (const name of this.#packages.filter((one) => matcher.test(one)))
            files.push(...(await this.#rpm(["-ql"], [name])));
        return [...new Set(files)].filter((path) => path.startsWith("/") && !tree.isDirectory(path)).sort();
    }
    async #rpm(mode, args) {
        const { tree, exec } = this.#host;
        const database = await (0,rpm/* chooseDatabase */.RA)(exec, tree, undefined);
        const { stdout } = await exec("rpm", [...database.args, ...mode, "--root", tree.path, ...args], { quiet: true });
        return stdout
            .split("\n")
            .filter((line) => line !== "")
            .sort();
    }
}
function listFilesBelow(tree, folder) {
    if (!tree.find(folder)?.isDirectory())
        return [];
    return tree.list(folder).flatMap((name) => {
        const path = `${folder}/${name}`;
        return tree.find(path)?.isDirectory() ? listFilesBelow(tree, path) : [path];
    });
}

;// CONCATENATED MODULE: ./stages/org.osbuild.lorax-script.js



const meta = {
    summary: "Run a Lorax script on the tree",
    description: [
        "Finishes the tree of an installer as a script of Lorax says: a template in `/usr/share/lorax/templates.d` of the build root, which its Python with Mako",
        "fills in and this stage then runs. Scripts use a language of their own, with commands such as `install`, `removefrom` and `systemctl`.",
    ].join("\n"),
    options: {
        additionalProperties: false,
        required: ["path"],
        properties: {
            path: { type: "string", description: "Template below `/usr/share/lorax/templates.d`" },
            basearch: { type: "string", description: "Architecture that the template is told", default: "x86_64" },
            libdir: { type: "string", description: "Folder of libraries that the template is told", default: "lib64" },
            product: {
                type: "object",
                description: "Product that the template is told",
                additionalProperties: false,
                properties: { name: { type: "string" }, version: { type: "string" } },
            },
            branding: {
                type: "object",
                description: "Packages that make the product what it is",
                additionalProperties: false,
                properties: {
                    release: { type: "string", description: "Package such as `fedora-release`" },
                    logos: { type: "string", description: "Package such as `fedora-logos`" },
                },
            },
        },
    },
    tools: ["python3", "rpm", "systemctl"],
    example: {
        type: "org.osbuild.lorax-script",
        options: { path: "99-generic/runtime-postinstall.tmpl", basearch: "x86_64", product: { name: "Linux", version: "9" } },
    },
};
const templates = "/usr/share/lorax/templates.d";
/** Templates are Mako's, with expressions in Python: nothing else can fill them in. */
const render = [
    "import json, sys, types",
    "from mako.template import Template",
    "given = json.loads(sys.argv[2])",
    'for key in ("product", "branding"):',
    "    given[key] = types.SimpleNamespace(**given[key])",
    'print(Template(filename=sys.argv[1], input_encoding="utf8").render(**given))',
].join("\n");
async function run(context) {
    const { tree, options, exec } = context;
    const path = (0,posix_.join)(templates, (0,posix_.join)("/", options.path));
    const given = {
        root: tree.path,
        basearch: options.basearch ?? "x86_64",
        configdir: (0,posix_.join)((0,posix_.dirname)(path), "config_files"),
        libdir: options.libdir ?? "lib64",
        product: { name: options.product?.name ?? "", version: options.product?.version ?? "" },
        branding: { release: options.branding?.release ?? null, logos: options.branding?.logos ?? null },
    };
    const { stdout } = await exec("python3", ["-c", render, path, JSON.stringify(given)], { quiet: true });
    await runLoraxScript(context, parseScript(stdout));
}


/***/ })

};
