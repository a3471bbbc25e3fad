export const id = 3787;
export const ids = [3787];
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

/***/ 3787:
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
    summary: "Change owners",
    description: "Changes owner and group of files and folders. Names are looked up in the tree. Links are followed inside the tree; a recursive change applies to links themselves.",
    options: {
        additionalProperties: false,
        properties: {
            items: {
                type: "object",
                additionalProperties: false,
                patternProperties: {
                    "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$": {
                        type: "object",
                        anyOf: [{ required: ["user"] }, { required: ["group"] }],
                        properties: {
                            user: {
                                description: "User name or id",
                                oneOf: [
                                    { type: "string", pattern: "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,31}$" },
                                    { type: "number", minimum: 0 },
                                ],
                            },
                            group: {
                                description: "Group name or id",
                                oneOf: [
                                    { type: "string", pattern: "^[A-Za-z0-9_][A-Za-z0-9_-]{0,31}$" },
                                    { type: "number", minimum: 0 },
                                ],
                            },
                            recursive: { type: "boolean", description: "Change all below, too", default: false },
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    example: { type: "org.osbuild.chown", options: { items: { "/srv/www": { user: "nginx", group: 1000, recursive: true } } } },
};
function run({ tree, options }) {
    for (const [path, { user, group, recursive = false }] of Object.entries((0,_src_modules_required_option_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOption */ .V)("items", options.items))) {
        if (tree.find(path) === undefined)
            throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot change the owner of '${path}': it does not exist in the tree`);
        const ids = { uid: findId(tree, "passwd", user), gid: findId(tree, "group", group) };
        if (recursive)
            changeAll(tree, path, ids);
        else
            change(tree, path, ids);
    }
}
function change(tree, path, ids) {
    const { uid, gid } = tree.require(path);
    tree.chown(path, ids.uid ?? uid, ids.gid ?? gid, { follow: true });
}
function changeAll(tree, path, ids) {
    const found = tree.find(path);
    if (found === undefined)
        return;
    tree.chown(path, ids.uid ?? found.uid, ids.gid ?? found.gid);
    if (!found.isDirectory())
        return;
    for (const name of tree.list(path))
        changeAll(tree, `${path}/${name}`, ids);
}
function findId(tree, table, name) {
    if (name === undefined || name === "" || typeof name === "number")
        return name === "" ? undefined : name;
    const id = _src_modules_account_table_js__WEBPACK_IMPORTED_MODULE_0__/* .AccountTable */ .o.find(tree, `/etc/${table}`)?.get(name)?.[2] ?? (/^\d+$/.test(name) ? name : undefined);
    if (id === undefined)
        throw new _src_modules_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .StageFailure */ .B(`Cannot find '${name}' in /etc/${table} of the tree`);
    return Number(id);
}


/***/ })

};
