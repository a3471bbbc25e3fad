export const id = 747;
export const ids = [747];
export const modules = {

/***/ 8377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ AccountTable)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6675);

/**
 * One of the account files (`/etc/passwd`, `/etc/group`, `/etc/shadow`, ...): lines of fields between colons, the first is the name.
 * Lines nobody changed are written back as they were. As the tools of shadow-utils do, saving keeps the previous text in `FILE-`.
 */
class AccountTable {
    path;
    #tree;
    #before;
    #rows;
    constructor(tree, path, text) {
        this.#tree = tree;
        this.path = path;
        this.#before = text;
        this.#rows = text
            .replace(/\n$/, "")
            .split("\n")
            .filter((line, index, all) => line !== "" || all.length > 1 + index)
            .map((raw) => ({ raw, fields: raw.split(":") }));
    }
    /** The table of a file; undefined when the tree has no such file. */
    static find(tree, path) {
        const text = tree.findText(path);
        return text === undefined ? undefined : new AccountTable(tree, path, text);
    }
    /** The table of a file that must exist. */
    static require(tree, path) {
        const table = AccountTable.find(tree, path);
        if (table === undefined)
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeError */ .jh("ENOENT", path, `Cannot read the accounts: the tree has no '${path}'`);
        return table;
    }
    /** Fields of a row; undefined when there is no such name. */
    get(name) {
        return this.#rows.find(({ fields }) => fields[0] === name)?.fields;
    }
    /** The numbers in a column, whatever else is there left out. */
    numbers(column) {
        return this.#rows.map(({ fields }) => fields[column] ?? "").flatMap((text) => (/^\d+$/.test(text) ? [Number(text)] : []));
    }
    /** Fields of every row. */
    rows() {
        return this.#rows.map(({ fields }) => fields);
    }
    /** Puts the rows in the order of a number, as shadow-utils does with ranges. */
    sortBy(column) {
        this.#rows.sort((a, b) => Number(a.fields[column]) - Number(b.fields[column]));
    }
    /** Adds a row at the end. */
    add(fields) {
        this.#rows.push({ raw: undefined, fields: fields.map(String) });
    }
    /** Changes one field of the row with this name; nothing happens when there is none. */
    set(name, column, value) {
        const row = this.#rows.find(({ fields }) => fields[0] === name);
        if (row === undefined || row.fields[column] === value)
            return;
        row.fields[column] = value;
        row.raw = undefined;
    }
    /** Writes the file when something changed, its previous text to `FILE-` with the same owner and mode. */
    save() {
        const after = this.#rows.map(({ raw, fields }) => `${raw ?? fields.join(":")}\n`).join("");
        const found = this.#tree.find(this.#tree.has(this.path) ? this.path : "/");
        if (after === this.#before || found === undefined)
            return;
        const backup = `${this.path}-`;
        this.#tree.remove(backup);
        this.#tree.write(backup, this.#before, { mode: found.mode & 0o7777, uid: found.uid, gid: found.gid });
        this.#tree.write(this.path, after);
    }
}


/***/ }),

/***/ 2898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ requireOption)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);

/** An option that the schema does not ask for, because osbuild's does not, but without which a stage has nothing to do. */
function requireOption(name, value) {
    if (value === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .StageFailure */ .B(`The option '${name}' is missing`);
    return value;
}


/***/ }),

/***/ 747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_account_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8377);
/* harmony import */ var _src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2898);
/* harmony import */ var _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);



const meta = {
    summary: "Shift owners by id maps",
    description: "Changes owners and groups of all below a path. A map `u:INSIDE:OUTSIDE:COUNT` turns ids from OUTSIDE on into ids from INSIDE on; `g` is for groups, `b` or nothing for both. With a user and a group, their ranges in `/etc/subuid` and `/etc/subgid` are used, from id 0 on. Files for which no map has the owner or the group go to 65534.",
    options: {
        additionalProperties: false,
        properties: {
            items: {
                type: "object",
                description: "Maps by path",
                additionalProperties: false,
                patternProperties: {
                    "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$": {
                        oneOf: [
                            { type: "array", minItems: 1, items: { type: "string", pattern: "^(?:(?:u|g|b):)?[0-9]+:[0-9]+:[1-9][0-9]*$" } },
                            {
                                type: "object",
                                additionalProperties: false,
                                required: ["user", "group"],
                                properties: { user: { type: "string", minLength: 1 }, group: { type: "string", minLength: 1 } },
                            },
                        ],
                    },
                },
            },
        },
    },
    example: { type: "org.osbuild.idmap", options: { items: { "/usr/lib/qm/rootfs": ["b:100000:0:65536"] } } },
};
function run({ tree, options }) {
    for (const [path, given] of Object.entries((0,_src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOption */ .V)("items", options.items))) {
        if (!tree.isDirectory(path))
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot map ids below '${path}': it is no folder of the tree`);
        const maps = "user" in given
            ? { users: ownRange(tree, "uid", given.user), groups: ownRange(tree, "gid", given.group) }
            : parseMaps(given);
        mapAll(tree, path, { maps, seen: new Set() });
    }
}
function parseMaps(entries) {
    const ranges = entries.map((entry) => {
        const [kind, inside, outside, count] = /^[ugb]:/.test(entry) ? entry.split(":") : ["b", ...entry.split(":")];
        return { kind, inside: Number(inside), outside: Number(outside), count: Number(count) };
    });
    return { users: ranges.filter(({ kind }) => kind !== "g"), groups: ranges.filter(({ kind }) => kind !== "u") };
}
function ownRange(tree, kind, name) {
    const row = _src_modules_account_table_js__WEBPACK_IMPORTED_MODULE_0__/* .AccountTable */ .o.find(tree, `/etc/sub${kind}`)?.get(name);
    return row === undefined ? [] : [{ inside: Number(row[1]), outside: 0, count: Number(row[2]) }];
}
/** Files with several names are changed once; links are changed themselves. */
function mapAll(tree, path, walk) {
    const found = tree.require(path);
    change(tree, path, found, walk.maps);
    for (const name of tree.list(path)) {
        const below = `${path}/${name}`;
        const stats = tree.find(below);
        if (stats === undefined)
            continue;
        const key = `${stats.dev}:${stats.ino}`;
        if (stats.isDirectory())
            mapAll(tree, below, walk);
        else if (!walk.seen.has(key))
            change(tree, below, stats, walk.maps);
        walk.seen.add(key);
    }
}
function change(tree, path, { uid, gid, mode }, { users, groups }) {
    const [newUid, newGid] = [mapId(uid, users), mapId(gid, groups)];
    const ids = newUid === undefined && newGid === undefined ? [65534, 65534] : [newUid ?? uid, newGid ?? gid];
    const [toUid = uid, toGid = gid] = ids;
    if (toUid === uid && toGid === gid)
        return;
    const isLink = tree.find(path)?.isSymbolicLink() ?? false;
    tree.chown(path, toUid, toGid, { follow: false });
    if (!isLink && (mode & 0o6000) !== 0)
        tree.chmod(path, mode & 0o7777); // changing the owner cleared setuid and setgid
}
function mapId(id, ranges) {
    const range = ranges.find(({ outside, count }) => id >= outside && id < outside + count);
    return range && id - range.outside + range.inside;
}


/***/ })

};
