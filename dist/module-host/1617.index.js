export const id = 1617;
export const ids = [1617];
export const modules = {

/***/ 3058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b$: () => (/* binding */ disableUnit),
  eU: () => (/* binding */ enableUnit),
  ZH: () => (/* binding */ maskUnit),
  h4: () => (/* binding */ setDefaultTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./src/modules/unit-files.js


/**
 * Unit files of a tree as `systemctl --root` finds and reads them: search path, templates, aliases, masks, and what `[Install]` says.
 */
/** Where administrators' links go. */
const unitConfigPath = "/etc/systemd/system";
const searchPath = [
    unitConfigPath,
    "/run/systemd/system",
    "/usr/local/lib/systemd/system",
    "/usr/lib/systemd/system",
    "/lib/systemd/system",
];
const unitSuffixes = ["service", "socket", "target", "device", "mount", "automount", "swap", "timer", "path", "slice", "scope"];
/** A full unit name: a name without a known suffix gets `suffix`. */
function completeUnitName(name, suffix = "service") {
    const known = unitSuffixes.some((one) => name.endsWith(`.${one}`));
    const full = known ? name : `${name.replace(/[^\w:.\\@-]/g, "-")}.${suffix}`;
    if (!isUnitName(full))
        throw new stage/* StageFailure */.B(`'${name}' is not a valid unit name`);
    return full;
}
/** Whether a text is a unit name: allowed characters, a known suffix, 255 characters at most. */
function isUnitName(name) {
    const parts = parseUnitName(name);
    return name.length <= 255 && unitSuffixes.includes(parts.suffix) && /^[\w:.\\-]+(@[\w:.\\@-]*)?$/.test(name);
}
/** Takes a unit name apart. */
function parseUnitName(name) {
    const dot = name.lastIndexOf(".");
    const [stem, suffix] = [name.slice(0, dot), name.slice(dot + 1)];
    const at = stem.indexOf("@");
    return at < 0
        ? { prefix: stem, instance: undefined, suffix }
        : { prefix: stem.slice(0, at), instance: stem.slice(at + 1), suffix };
}
/** The template of an instance (or of a template); undefined for a plain name. */
function templateOf(name) {
    const { prefix, instance, suffix } = parseUnitName(name);
    return instance === undefined ? undefined : `${prefix}@.${suffix}`;
}
/** Finds a unit, aliases followed to the unit they name; undefined when the tree has none. */
function findUnit(tree, name) {
    let wanted = name;
    let linked = false;
    for (let step = 0; step < 16; step += 1) {
        const path = findPath(tree, wanted);
        if (path === undefined)
            return undefined;
        if (isMasked(tree, path))
            return { name: wanted, path, masked: true, linked, install: parseInstall([]) };
        const alias = aliasTarget(tree, path);
        if (alias === undefined)
            return { name: wanted, path, masked: false, linked, install: loadInstall(tree, wanted, path) };
        linked ||= path.startsWith(`${unitConfigPath}/`);
        wanted = aliasName(wanted, alias);
    }
    throw new stage/* StageFailure */.B(`Cannot read the unit '${name}': its aliases form a circle`);
}
/** Replaces the specifiers that may stand in `[Install]`: %n %N %p %i %j %%. */
function expandSpecifiers(text, name) {
    const { prefix, instance = "", suffix } = parseUnitName(name);
    const values = { n: name, N: name.slice(0, -suffix.length - 1), p: prefix, i: instance, "%": "%" };
    values.j = prefix.slice(prefix.lastIndexOf("-") + 1);
    return text.replace(/%(.)/g, (all, letter) => values[letter] ?? all);
}
function findPath(tree, name) {
    const names = [name, ...(templateOf(name) === undefined ? [] : [templateOf(name)])];
    const paths = names.flatMap((one) => searchPath.map((folder) => `${folder}/${one}`));
    return paths.find((path) => tree.find(path) !== undefined && (isMasked(tree, path) || aliasTarget(tree, path) || tree.isFile(path)));
}
function isMasked(tree, path) {
    const found = tree.find(path);
    if (found?.isSymbolicLink())
        return tree.readLink(path) === "/dev/null" || (tree.isFile(path) && tree.readBytes(path).length === 0);
    return found?.isFile() === true && found.size === 0;
}
function aliasTarget(tree, path) {
    if (!tree.find(path)?.isSymbolicLink())
        return undefined;
    const target = external_node_path_.posix.basename(tree.readLink(path));
    return target === external_node_path_.posix.basename(path) || !isUnitName(target) ? undefined : target;
}
function aliasName(name, target) {
    const { prefix, instance, suffix } = parseUnitName(target);
    return instance === "" ? `${prefix}@${parseUnitName(name).instance ?? ""}.${suffix}` : target;
}
function loadInstall(tree, name, path) {
    const template = templateOf(name);
    const folders = [name, ...(template === undefined || template === name ? [] : [template])].flatMap((one) => searchPath.map((folder) => `${folder}/${one}.d`));
    const dropIns = new Map();
    for (const folder of folders) {
        for (const file of tree.list(folder).filter((one) => one.endsWith(".conf"))) {
            if (!dropIns.has(file) && tree.isFile(`${folder}/${file}`))
                dropIns.set(file, `${folder}/${file}`);
        }
    }
    const ordered = [...dropIns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
    return parseInstall([path, ...ordered].map((file) => tree.read(file)));
}
function parseInstall(texts) {
    const lists = {};
    let defaultInstance;
    for (const [key, value] of texts.flatMap(installLines)) {
        if (key === "DefaultInstance")
            defaultInstance = value || undefined;
        else
            lists[key] =
                value === "" ? [] : [...(lists[key] ?? []), ...value.split(/\s+/).map((word) => word.replace(/^(["'])(.*)\1$/, "$2"))];
    }
    const { Alias = [], Also = [], WantedBy = [], RequiredBy = [], UpheldBy = [] } = lists;
    return { alias: Alias, also: Also, wantedBy: WantedBy, requiredBy: RequiredBy, upheldBy: UpheldBy, defaultInstance };
}
function installLines(text) {
    let section = "";
    return text
        .replace(/^\s*[#;].*\n/gm, "")
        .replace(/\\\n/g, " ")
        .split("\n")
        .flatMap((line) => {
        section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1] ?? section;
        const match = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line);
        return section === "Install" && match !== null ? [[match[1] ?? "", match[2] ?? ""]] : [];
    });
}

;// CONCATENATED MODULE: ./src/modules/unit-links.js



/** Enabling, disabling and masking units of a tree: the links `systemctl --root` makes and removes below /etc/systemd/system. */
/** Enables a unit and what its `Also=` names. Units without an `[Install]` section are left as they are. */
function enableUnit(tree, given) {
    const first = completeUnitName(given);
    const todo = [first];
    const done = new Set();
    for (let name = todo.shift(); name !== undefined; name = todo.shift()) {
        if (done.has(name))
            continue;
        done.add(name);
        const unit = name === first ? requireUnit(tree, name, "enable") : findUnit(tree, name);
        if (unit === undefined || unit.masked)
            continue; // a unit of Also= may be missing or masked
        todo.push(...unit.install.also.map((one) => expandSpecifiers(one, unit.name)));
        linkUnit(tree, unit);
    }
}
/** Removes every link to a unit, to the units its `Also=` names and to their aliases; folders left empty go too. */
function disableUnit(tree, given) {
    const names = new Set();
    const todo = [completeUnitName(given)];
    for (let name = todo.shift(); name !== undefined; name = todo.shift()) {
        if (names.has(name))
            continue;
        names.add(name);
        const unit = findUnit(tree, name);
        if (unit?.masked)
            names.delete(name); // a mask stays
        if (unit === undefined || unit.masked)
            continue;
        names.add(unit.name);
        todo.push(...unit.install.also.map((one) => expandSpecifiers(one, unit.name)));
    }
    while (removeLinks(tree, unitConfigPath, names))
        ; // a removed alias may be the target of further links
}
/** Masks a unit, whether it exists or not. */
function maskUnit(tree, given) {
    const name = completeUnitName(given);
    makeLink(tree, "/dev/null", `${unitConfigPath}/${name}`, false);
}
/** Makes a target the one the system boots into. */
function setDefaultTarget(tree, given) {
    const unit = requireUnit(tree, completeUnitName(given, "target"), "boot into");
    if (!unit.name.endsWith(".target"))
        throw new stage/* StageFailure */.B(`Cannot boot into '${given}': it is not a target`);
    makeLink(tree, unit.path, `${unitConfigPath}/default.target`, true);
}
function requireUnit(tree, name, verb) {
    const unit = findUnit(tree, name);
    if (unit === undefined)
        throw new stage/* StageFailure */.B(`Cannot ${verb} the unit '${name}': the tree has no such unit`);
    if (unit.linked)
        throw new stage/* StageFailure */.B(`Cannot ${verb} the unit '${name}': it is another name of '${unit.name}'`);
    if (unit.masked)
        throw new stage/* StageFailure */.B(`Cannot ${verb} the unit '${name}': it is masked by ${unit.path}`);
    return unit;
}
function linkUnit(tree, { name, path, install }) {
    const { prefix, instance, suffix } = parseUnitName(name);
    const linked = instance === "" && install.defaultInstance ? `${prefix}@${install.defaultInstance}.${suffix}` : name;
    for (const raw of install.alias) {
        const alias = aliasOf(name, expandSpecifiers(raw, linked));
        if (alias !== name)
            makeLink(tree, path, `${unitConfigPath}/${alias}`, false);
    }
    const wanted = { wants: install.wantedBy, requires: install.requiredBy, upholds: install.upheldBy };
    for (const [kind, targets] of Object.entries(wanted)) {
        for (const raw of targets) {
            const target = expandSpecifiers(raw, linked);
            const needsInstance = linked === name && instance === "";
            if (!isUnitName(target) || (needsInstance && templateOf(target) === undefined)) {
                throw new stage/* StageFailure */.B(`Cannot enable '${name}': '${target}' cannot want it`);
            }
            makeLink(tree, path, `${unitConfigPath}/${target}.${kind}/${linked}`, true);
        }
    }
}
/** The name of an alias: a template's takes the instance of the unit. Type and kind of name must fit. */
function aliasOf(name, given) {
    const unit = parseUnitName(name);
    const parts = parseUnitName(given);
    const alias = parts.instance === "" && unit.instance ? `${parts.prefix}@${unit.instance}.${parts.suffix}` : given;
    const { instance, suffix } = parseUnitName(alias);
    const fits = instance === unit.instance || (unit.instance === "" && instance !== undefined);
    if (isUnitName(alias) && suffix === unit.suffix && fits)
        return alias;
    throw new stage/* StageFailure */.B(`Cannot enable '${name}': its alias '${given}' is another kind of unit`);
}
function makeLink(tree, target, path, replace) {
    const found = tree.find(path);
    // Packages write the same link through /lib; what it leads to counts.
    if (found?.isSymbolicLink() && tree.resolve(path) === tree.resolve(target))
        return;
    if (found !== undefined && !(replace && found.isSymbolicLink())) {
        throw new stage/* StageFailure */.B(`Cannot link '${path}' to '${target}': '${path}' exists already`);
    }
    tree.makeDirectory(external_node_path_.posix.dirname(path), { parents: true });
    tree.symlink(target, path, { replace });
}
/** One pass over the links of a folder; adds the names of removed links to `names` and says whether there were any. */
function removeLinks(tree, folder, names) {
    let removed = false;
    for (const entry of tree.list(folder)) {
        const path = `${folder}/${entry}`;
        const found = tree.find(path);
        if (found?.isDirectory())
            removed = removeLinks(tree, path, names) || removed;
        if (!found?.isSymbolicLink() || !isUnitName(entry) || !isNamed(tree, path, entry, names))
            continue;
        tree.remove(path);
        names.add(entry);
        removed = true;
        if (folder !== unitConfigPath && tree.list(folder).length === 0)
            tree.removeTree(folder);
    }
    return removed;
}
function isNamed(tree, path, entry, names) {
    return [entry, external_node_path_.posix.basename(tree.readLink(path)), templateOf(entry)].some((name) => name !== undefined && names.has(name));
}


/***/ }),

/***/ 1617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_unit_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3058);

const meta = {
    summary: "Enable, disable and mask units",
    description: "Makes and removes the links in `/etc/systemd/system` that `systemctl` would: enabled units first, then disabled, then masked ones. Generators are masked by links in `system-generators`. Names without a suffix are services.",
    options: {
        additionalProperties: false,
        properties: {
            enabled_services: {
                type: "array",
                description: "Units to start at boot, as their `[Install]` section says",
                items: { type: "string" },
            },
            disabled_services: { type: "array", description: "Units whose links are removed", items: { type: "string" } },
            masked_services: { type: "array", description: "Units that cannot be started at all", items: { type: "string" } },
            masked_generators: { type: "array", description: "Generators that do not run", items: { type: "string" } },
            default_target: { type: "string", description: "Target the system boots into" },
        },
    },
    example: {
        type: "org.osbuild.systemd",
        options: {
            enabled_services: ["sshd", "fstrim.timer"],
            masked_services: ["kdump.service"],
            default_target: "multi-user.target",
        },
    },
};
function run({ tree, options }) {
    for (const name of options.enabled_services ?? [])
        (0,_src_modules_unit_links_js__WEBPACK_IMPORTED_MODULE_0__/* .enableUnit */ .eU)(tree, name);
    for (const name of options.disabled_services ?? [])
        (0,_src_modules_unit_links_js__WEBPACK_IMPORTED_MODULE_0__/* .disableUnit */ .b$)(tree, name);
    for (const name of options.masked_services ?? [])
        (0,_src_modules_unit_links_js__WEBPACK_IMPORTED_MODULE_0__/* .maskUnit */ .ZH)(tree, name);
    const generators = "/etc/systemd/system-generators";
    for (const name of options.masked_generators ?? []) {
        tree.makeDirectory(generators, { parents: true });
        tree.symlink("/dev/null", `${generators}/${name}`);
    }
    if (options.default_target)
        (0,_src_modules_unit_links_js__WEBPACK_IMPORTED_MODULE_0__/* .setDefaultTarget */ .h4)(tree, options.default_target);
}


/***/ })

};
