export const id = 9563;
export const ids = [9563];
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

/***/ 9143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ addGroup),
/* harmony export */   Is: () => (/* binding */ changeUser),
/* harmony export */   nu: () => (/* binding */ addUser),
/* harmony export */   rA: () => (/* binding */ expirePassword)
/* harmony export */ });
/* harmony import */ var _account_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8377);
/* harmony import */ var _login_defs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2831);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4005);



/** Adds a group. With `force` an existing name is fine and a number in use is replaced by a free one. */
function addGroup(tree, name, settings) {
    const group = _account_table_js__WEBPACK_IMPORTED_MODULE_0__/* .AccountTable */ .o.require(tree, "/etc/group");
    const gshadow = _account_table_js__WEBPACK_IMPORTED_MODULE_0__/* .AccountTable */ .o.find(tree, "/etc/gshadow");
    if (group.get(name) !== undefined) {
        if (settings.force)
            return;
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot add the group '${name}': it exists already`);
    }
    if ((settings.gid ?? 0) < 0)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot add the group '${name}': ${settings.gid} is no id`);
    const used = new Set(group.numbers(2));
    const taken = settings.gid !== undefined && used.has(settings.gid);
    if (taken && !settings.force)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot add the group '${name}': the id ${settings.gid} is in use`);
    const gid = taken ? undefined : settings.gid;
    putGroup(group, gshadow, { name, gid: gid ?? freeGroupId(used, (0,_login_defs_js__WEBPACK_IMPORTED_MODULE_2__/* .loadLoginDefaults */ .C)(tree)), password: "x" });
    saveAll(tree, [group, gshadow]);
}
/** Adds a user and, where login.defs says so, a group of the same name and subordinate ids. Makes no home. */
function addUser(tree, name, settings, today) {
    const accounts = openAccounts(tree);
    checkSettings(name, settings, accounts);
    const { passwd, group, shadow, gshadow, defaults } = accounts;
    const range = [defaults.number("UID_MIN", 1000), defaults.number("UID_MAX", 60000)];
    const uid = settings.uid ?? freeId(new Set(passwd.numbers(2)), range);
    const gid = settings.gid ?? ownGroup(accounts, name, uid);
    const password = settings.password ?? "!";
    const home = settings.home || `${defaults.useradd("HOME") ?? "/home"}/${name}`;
    const shell = settings.shell || (defaults.useradd("SHELL") ?? "/bin/bash");
    passwd.add([name, shadow === undefined ? password : "x", uid, gid, settings.description ?? "", home, shell]);
    shadow?.add([name, password, today, ...agesOf(defaults), formatDays(settings.expiredate ?? -1), ""]);
    for (const one of settings.groups ?? [])
        joinGroup(accounts, groupName(group, one), name);
    const regular = uid === 0 || settings.uid === undefined || (uid >= range[0] && uid <= range[1]);
    const subordinate = regular ? ["UID", "GID"].map((kind) => addSubordinateIds(tree, name, kind, defaults)) : [];
    saveAll(tree, [passwd, shadow, group, gshadow, ...subordinate]);
}
/** Changes the settings given of an existing user; `groups` replaces the groups the user is a member of. */
function changeUser(tree, name, settings, today) {
    const { groups = [], home, shell, ...rest } = settings;
    if (groups.length === 0 && !home && !shell && Object.values(rest).every((value) => value === undefined))
        return;
    const accounts = openAccounts(tree);
    checkSettings(name, settings, accounts);
    const { passwd, group, shadow, gshadow } = accounts;
    const columns = { 3: settings.gid, 4: settings.description, 5: settings.home || undefined, 6: settings.shell || undefined };
    for (const [column, value] of Object.entries(columns)) {
        if (value !== undefined)
            passwd.set(name, Number(column), String(value));
    }
    if (settings.password !== undefined)
        setPassword(accounts, name, settings.password, today);
    if (settings.expiredate !== undefined)
        shadow?.set(name, 7, formatDays(settings.expiredate));
    if (settings.groups !== undefined && settings.groups.length > 0)
        replaceGroups(accounts, name, settings.groups);
    saveAll(tree, [passwd, shadow, group, gshadow]);
}
/** Makes the user choose a new password at the next login. */
function expirePassword(tree, name) {
    const shadow = _account_table_js__WEBPACK_IMPORTED_MODULE_0__/* .AccountTable */ .o.require(tree, "/etc/shadow");
    if (shadow.get(name) === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot expire the password of '${name}': /etc/shadow has no such user`);
    shadow.set(name, 2, "0");
    saveAll(tree, [shadow]);
}
function openAccounts(tree) {
    return {
        passwd: _account_table_js__WEBPACK_IMPORTED_MODULE_0__/* .AccountTable */ .o.require(tree, "/etc/passwd"),
        group: _account_table_js__WEBPACK_IMPORTED_MODULE_0__/* .AccountTable */ .o.require(tree, "/etc/group"),
        shadow: _account_table_js__WEBPACK_IMPORTED_MODULE_0__/* .AccountTable */ .o.find(tree, "/etc/shadow"),
        gshadow: _account_table_js__WEBPACK_IMPORTED_MODULE_0__/* .AccountTable */ .o.find(tree, "/etc/gshadow"),
        defaults: (0,_login_defs_js__WEBPACK_IMPORTED_MODULE_2__/* .loadLoginDefaults */ .C)(tree),
    };
}
function checkSettings(name, settings, { group, shadow }) {
    const refuse = (reason) => {
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot set up the user '${name}': ${reason}`);
    };
    if ((settings.uid ?? 0) < 0)
        refuse(`${settings.uid} is no id`);
    if (name.length > 32)
        refuse("a name has at most 32 characters");
    for (const key of ["description", "home", "shell", "password"]) {
        if (/[:\n]/.test(settings[key] ?? ""))
            refuse(`the ${key} holds a colon or a new line`);
    }
    if (settings.home && !settings.home.startsWith("/"))
        refuse(`the home '${settings.home}' does not start with '/'`);
    if (settings.shell && !/^[/*]/.test(settings.shell))
        refuse(`the shell '${settings.shell}' does not start with '/'`);
    if (settings.gid !== undefined && !group.numbers(2).includes(settings.gid))
        refuse(`no group has the id ${settings.gid}`);
    for (const one of settings.groups ?? [])
        groupName(group, one);
    const { expiredate = -1 } = settings;
    if (expiredate < -1 || (expiredate >= 0 && shadow === undefined)) {
        refuse("an expiry date needs /etc/shadow and a day that is not negative");
    }
}
function groupName(group, nameOrId) {
    const found = group.get(nameOrId) ?? group.rows().find((row) => /^\d+$/.test(nameOrId) && row[2] === nameOrId);
    if (found?.[0] === undefined)
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot use the group '${nameOrId}': it does not exist`);
    return found[0];
}
function ownGroup({ group, gshadow, defaults }, name, uid) {
    if (!defaults.isYes("USERGROUPS_ENAB"))
        return Number(defaults.useradd("GROUP") ?? 100);
    if (group.get(name) !== undefined) {
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot add the user '${name}': a group of that name exists; set 'gid' to make it the user's group`);
    }
    const gid = freeGroupId(new Set(group.numbers(2)), defaults, uid);
    putGroup(group, gshadow, { name, gid, password: "!" });
    return gid;
}
function putGroup(group, gshadow, row) {
    const { name, gid, password } = row;
    group.add([name, gshadow === undefined ? password : "x", gid, ""]);
    gshadow?.add([name, "!", "", ""]);
}
function joinGroup({ group, gshadow }, groupOf, name) {
    for (const table of [group, gshadow]) {
        const members = (table?.get(groupOf)?.[3] ?? "").split(",").filter((member) => member !== "");
        if (!members.includes(name))
            table?.set(groupOf, 3, [...members, name].join(","));
    }
}
function replaceGroups(accounts, name, groups) {
    const wanted = groups.map((one) => groupName(accounts.group, one));
    for (const [one = "", , , list = ""] of accounts.group.rows()) {
        if (wanted.includes(one))
            joinGroup(accounts, one, name);
        else if (list.split(",").includes(name))
            leaveGroup(accounts, one, name);
    }
}
function leaveGroup({ group, gshadow }, groupOf, name) {
    for (const table of [group, gshadow]) {
        const members = (table?.get(groupOf)?.[3] ?? "").split(",");
        table?.set(groupOf, 3, members.filter((member) => member !== name).join(","));
    }
}
function setPassword({ passwd, shadow }, name, password, today) {
    if (shadow?.get(name) === undefined)
        passwd.set(name, 1, password);
    shadow?.set(name, 1, password);
    shadow?.set(name, 2, String(today));
}
function agesOf(defaults) {
    const ages = ["PASS_MIN_DAYS", "PASS_MAX_DAYS", "PASS_WARN_AGE"].map((name) => defaults.number(name, -1));
    const inactive = Number(defaults.useradd("INACTIVE") ?? -1);
    return [...ages, inactive].map(formatDays);
}
function formatDays(days) {
    return days < 0 ? "" : String(days);
}
function addSubordinateIds(tree, name, kind, defaults) {
    const table = _account_table_js__WEBPACK_IMPORTED_MODULE_0__/* .AccountTable */ .o.find(tree, `/etc/sub${kind.toLowerCase()}`);
    const count = defaults.number(`SUB_${kind}_COUNT`, 65536);
    if (table === undefined || count <= 0 || table.get(name) !== undefined)
        return table;
    let start = defaults.number(`SUB_${kind}_MIN`, 100000);
    table.sortBy(1);
    for (const { first, end } of table.rows().map((row) => ({ first: Number(row[1]), end: Number(row[1]) + Number(row[2]) }))) {
        if (first >= start + count)
            break;
        start = Math.max(start, end);
    }
    if (start + count - 1 > defaults.number(`SUB_${kind}_MAX`, 600100000)) {
        throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot add the user '${name}': no range of ${count} subordinate ids is free in ${table.path}`);
    }
    table.add([name, start, count]);
    return table;
}
function freeGroupId(used, defaults, preferred) {
    return freeId(used, [defaults.number("GID_MIN", 1000), defaults.number("GID_MAX", 60000)], preferred);
}
/** The number asked for when it is free and in range, or the one after the highest in use, or the first gap. */
function freeId(used, [min, max], preferred = -1) {
    if (preferred >= min && preferred <= max && !used.has(preferred))
        return preferred;
    let highest = min - 1;
    for (const id of used)
        if (id <= max && id > highest)
            highest = id;
    if (highest < max)
        return highest + 1;
    for (let id = min; id <= max; id += 1)
        if (!used.has(id))
            return id;
    throw new _stage_js__WEBPACK_IMPORTED_MODULE_1__/* .StageFailure */ .B(`Cannot find a free id between ${min} and ${max}`);
}
function saveAll(tree, tables) {
    if (!tree.has("/etc/.pwd.lock"))
        tree.write("/etc/.pwd.lock", "", { mode: 0o600 });
    for (const table of tables)
        table?.save();
}


/***/ }),

/***/ 2831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadLoginDefaults)
/* harmony export */ });
/** Reads the settings of a tree; missing files are as good as empty ones. */
function loadLoginDefaults(tree) {
    const defs = parse(tree.findText("/etc/login.defs") ?? "", /^\s*([A-Z_]+)[ \t"]+([^"]*?)"?\s*$/);
    const useradd = parse(tree.findText("/etc/default/useradd") ?? "", /^([A-Z_]+)=(.*)$/);
    const text = (name) => defs.get(name);
    return {
        text,
        number: (name, fallback) => parseNumber(text(name)) ?? fallback,
        isYes: (name) => text(name)?.toLowerCase() === "yes",
        useradd: (name) => useradd.get(name) || undefined,
    };
}
function parse(text, line) {
    const matches = text.split("\n").map((one) => line.exec(one));
    return new Map(matches.flatMap((match) => (match === null ? [] : [[match[1] ?? "", match[2] ?? ""]])));
}
function parseNumber(text) {
    if (text === undefined)
        return undefined;
    if (/^0[0-7]+$/.test(text))
        return Number.parseInt(text, 8);
    return /^(-?\d+|0x[\da-f]+)$/i.test(text) ? Number(text) : undefined;
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

/***/ 9563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/modules/account-table.js
var account_table = __webpack_require__(8377);
// EXTERNAL MODULE: ./src/modules/accounts.js
var accounts = __webpack_require__(9143);
;// CONCATENATED MODULE: ./src/modules/home.js
/** Makes a home with a copy of the skeleton folder in it; nothing happens when the home exists. Parents belong to root. */
function makeHome(tree, home, options) {
    if (tree.has(home))
        return;
    tree.makeDirectory(home, { parents: true, mode: options.mode });
    tree.chown(home, options.uid, options.gid);
    copySkeleton(tree, options.skeleton, home, options);
}
/** Makes the empty mailbox of a new user, where the tree asks for one. */
function makeMailbox(tree, name, defaults, ids) {
    if (defaults.useradd("CREATE_MAIL_SPOOL")?.toLowerCase() !== "yes")
        return;
    const folder = defaults.text("MAIL_DIR") ?? "/var/mail";
    const path = `${folder}/${name}`;
    if (!tree.isDirectory(folder) || tree.find(path) !== undefined)
        return;
    const mail = /^mail:[^:]*:(\d+):/m.exec(tree.read("/etc/group"))?.[1];
    tree.write(path, "", {
        exclusive: true,
        uid: ids.uid,
        gid: mail === undefined ? ids.gid : Number(mail),
        mode: mail ? 0o660 : 0o600,
    });
}
function copySkeleton(tree, from, to, options) {
    const { uid, gid, umask = 0 } = options;
    for (const name of tree.list(from)) {
        const [source, target] = [`${from}/${name}`, `${to}/${name}`];
        const stats = tree.find(source);
        if (stats === undefined || tree.resolve(source) === tree.resolve(to))
            continue;
        if (stats.isSymbolicLink())
            tree.symlink(tree.readLink(source), target);
        else if (stats.isDirectory()) {
            tree.makeDirectory(target, { mode: stats.mode & 0o7777 & ~umask });
            copySkeleton(tree, source, target, options);
        }
        else
            tree.write(target, tree.readBytes(source), { exclusive: true, mode: stats.mode & 0o7777 & ~umask });
        tree.chown(target, uid, gid);
    }
}

// EXTERNAL MODULE: ./src/modules/login-defs.js
var login_defs = __webpack_require__(2831);
// EXTERNAL MODULE: ./src/modules/required-option.js
var required_option = __webpack_require__(2898);
// EXTERNAL MODULE: ./src/modules/stage.js
var stage = __webpack_require__(4005);
;// CONCATENATED MODULE: ./stages/org.osbuild.users.js






const meta = {
    summary: "Add and change users",
    description: "Adds users that do not exist and changes those that do, by editing the account files of the tree; ids, ages, homes and mailboxes follow its `login.defs` and `useradd` defaults. An empty `home` makes none. Passwords are given hashed. The id of an existing user cannot change.",
    options: {
        additionalProperties: false,
        properties: {
            users: {
                type: "object",
                description: "Settings by user name",
                additionalProperties: false,
                patternProperties: {
                    "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,255}$": {
                        type: "object",
                        properties: {
                            uid: { type: "number", description: "User id" },
                            gid: { type: "number", description: "Id of the primary group, which must exist" },
                            groups: { type: "array", description: "Names of further groups", items: { type: "string" } },
                            description: { type: "string", description: "Full name or comment" },
                            home: { type: "string", description: "Home folder" },
                            shell: { type: "string", description: "Login shell" },
                            password: { type: "string", description: "Hashed password, as crypt(3) gives it" },
                            key: { type: "string", description: "One more SSH key that may log in" },
                            keys: { type: "array", description: "SSH keys that may log in", items: { type: "string" } },
                            expiredate: { type: "integer", description: "Day the account closes, in days since 1970" },
                            force_password_reset: { type: "boolean", description: "Ask for a new password at the first login" },
                        },
                    },
                },
            },
        },
    },
    format1Options: true,
    devices: { type: "object", additionalProperties: true },
    mounts: { type: "array" },
    example: {
        type: "org.osbuild.users",
        options: { users: { alice: { groups: ["wheel"], keys: ["ssh-ed25519 AAAAC3Nz alice@example.com"] } } },
    },
};
function run({ tree, options, sourceEpoch = Date.now() / 1000 }) {
    const today = Math.floor(sourceEpoch / 86400);
    for (const [name, user] of Object.entries((0,required_option/* requireOption */.V)("users", options.users))) {
        const before = findUser(tree, name);
        if (before === undefined)
            createUser(tree, name, user, today);
        else
            updateUser(tree, name, user, { uid: before.uid, today });
        if (user.force_password_reset)
            (0,accounts/* expirePassword */.rA)(tree, name);
        const keys = [...(user.keys ?? []), ...(user.key ? [user.key] : [])];
        if (keys.length > 0)
            addKeys(tree, name, keys);
    }
}
function createUser(tree, name, settings, today) {
    const defaults = (0,login_defs/* loadLoginDefaults */.C)(tree);
    (0,accounts/* addUser */.nu)(tree, name, settings, today);
    const { uid, gid, home } = requireUser(tree, name);
    if (settings.home || (settings.home === undefined && defaults.isYes("CREATE_HOME"))) {
        const mode = defaults.number("HOME_MODE", 0o777 & ~defaults.number("UMASK", 0o022));
        makeHome(tree, home, { uid, gid, mode, skeleton: defaults.useradd("SKEL") ?? "/etc/skel" });
    }
    makeMailbox(tree, name, defaults, { uid, gid });
}
function updateUser(tree, name, settings, now) {
    if (settings.uid !== undefined && settings.uid !== now.uid) {
        throw new stage/* StageFailure */.B(`Cannot change the id of the user '${name}' from ${now.uid} to ${settings.uid}: the user exists already`);
    }
    (0,accounts/* changeUser */.Is)(tree, name, settings, now.today);
    const { uid, gid, home } = requireUser(tree, name);
    if (home !== "")
        makeHome(tree, home, { uid, gid, mode: 0o755, skeleton: "/etc/skel", umask: 0o022 });
}
function addKeys(tree, name, keys) {
    const { uid, gid, home } = requireUser(tree, name);
    const folder = `${home}/.ssh`;
    if (!tree.has(folder)) {
        tree.makeDirectory(folder, { mode: 0o700 });
        tree.chown(folder, uid, gid);
    }
    tree.write(`${folder}/authorized_keys`, `${keys.join("\n")}\n`, { append: true, uid, gid, mode: 0o600 });
}
function requireUser(tree, name) {
    const user = findUser(tree, name);
    if (user === undefined)
        throw new stage/* StageFailure */.B(`Cannot find the user '${name}' in /etc/passwd`);
    return user;
}
function findUser(tree, name) {
    const fields = account_table/* AccountTable */.o.require(tree, "/etc/passwd").get(name);
    return fields && { uid: Number(fields[2]), gid: Number(fields[3]), home: fields[5] ?? "" };
}


/***/ })

};
