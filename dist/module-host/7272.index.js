export const id = 7272;
export const ids = [7272];
export const modules = {

/***/ 5582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ editIni),
/* harmony export */   o: () => (/* binding */ hasIniSection)
/* harmony export */ });
/**
 * Changing an existing ini file without touching the rest of it: comments, order, spacing and the case of keys stay. Values are replaced
 * where they stand; new keys follow the last key of their section, new sections go to the end. The result is what iniparse makes of it.
 */
const optionLine = /^([^:=\s[#;][^:=]*?)(\s*[:=]\s*)(.*)$/;
/** The text with the changes made; an absent file is an empty text. */
function editIni(text, changes) {
    const lines = text === "" ? [] : text.split("\n");
    for (const [section, values] of Object.entries(changes)) {
        if (findSections(lines, section).length === 0)
            lines.push(...(lines.length > 0 ? [""] : []), `[${section}]`);
        for (const [key, value] of Object.entries(values))
            setValue(lines, section, { key, value });
    }
    return lines.join("\n");
}
/** Whether the text has a section. */
function hasIniSection(text, section) {
    return findSections(text.split("\n"), section).length > 0;
}
function setValue(lines, section, { key, value }) {
    const ranges = findSections(lines, section);
    const found = ranges
        .flatMap(([start, end]) => findOptions(lines, start, end))
        .filter(({ name }) => name.toLowerCase() === key.toLowerCase());
    const last = found.at(-1);
    if (last !== undefined) {
        lines.splice(last.index, last.length, replaceValue(lines[last.index] ?? "", value));
        return;
    }
    const [start, end] = ranges.at(-1) ?? [lines.length, lines.length];
    const before = findOptions(lines, start, end).at(-1);
    lines.splice(before === undefined ? start : before.index + before.length, 0, `${key} = ${value}`);
}
/** Line ranges of a section's content: a name may stand more than once. */
function findSections(lines, section) {
    const heads = lines.flatMap((line, index) => {
        const name = /^\[([^\]]+)\]/.exec(line)?.[1];
        return name === undefined ? [] : [{ name, index }];
    });
    return heads.flatMap(({ name, index }, position) => {
        return name === section ? [[index + 1, heads[position + 1]?.index ?? lines.length]] : [];
    });
}
/** Options with the lines that continue them. */
function findOptions(lines, start, end) {
    const options = [];
    for (let index = start; index < end; index += 1) {
        const line = lines[index] ?? "";
        const name = optionLine.exec(line)?.[1];
        const current = options.at(-1);
        if (name !== undefined)
            options.push({ name, index, length: 1 });
        else if (current !== undefined && /^\s+\S/.test(line))
            current.length = index - current.index + 1;
    }
    return options;
}
/** The line with another value; a comment after the old value keeps its column. */
function replaceValue(line, value) {
    const [, name = "", separator = "", old = ""] = optionLine.exec(line) ?? [];
    const comment = /\s;/.exec(old);
    const changed = `${name}${separator}${value}`;
    if (comment === null)
        return changed;
    const column = name.length + separator.length + comment.index + 1;
    return `${`${changed} `.padEnd(column)}${old.slice(comment.index + 1)}`;
}


/***/ }),

/***/ 7272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _src_modules_ini_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5582);

const text = { type: "string" };
const flag = { type: "boolean" };
const list = { type: "array" };
const meta = {
    summary: "Configure the guest agent of Google Cloud",
    description: "Edits `/etc/default/instance_configs.cfg.distro`, or `instance_configs.cfg` without `.distro` for one instance; comments stay, a missing file is made.",
    definitions: {
        Accounts: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
                deprovision_remove: flag,
                groups: list,
                useradd_cmd: text,
                userdel_cmd: text,
                usermod_cmd: text,
                gpasswd_add_cmd: text,
                gpasswd_remove_cmd: text,
                groupadd_cmd: text,
            },
        },
        Daemons: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: { accounts_daemon: flag, clock_skew_daemon: flag, network_daemon: flag },
        },
        InstanceSetup: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: {
                host_key_types: list,
                optimize_local_ssd: flag,
                network_enabled: flag,
                set_boto_config: flag,
                set_host_keys: flag,
                set_multiqueue: flag,
            },
        },
        IpForwarding: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: { ethernet_proto_id: text, ip_aliases: flag, target_instance_ips: flag },
        },
        MetadataScripts: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: { default_shell: text, run_dir: text, startup: flag, shutdown: flag },
        },
        NetworkInterfaces: {
            type: "object",
            additionalProperties: false,
            minProperties: 1,
            properties: { setup: flag, ip_forwarding: flag, dhcp_command: text },
        },
    },
    options: {
        additionalProperties: false,
        required: ["config"],
        properties: {
            config_scope: {
                type: "string",
                description: "For the distribution, or for one instance",
                default: "distro",
                enum: ["distro", "instance"],
            },
            config: {
                type: "object",
                description: "Sections to change",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    Accounts: { $ref: "#/definitions/Accounts" },
                    Daemons: { $ref: "#/definitions/Daemons" },
                    InstanceSetup: { $ref: "#/definitions/InstanceSetup" },
                    IpForwarding: { $ref: "#/definitions/IpForwarding" },
                    MetadataScripts: { $ref: "#/definitions/MetadataScripts" },
                    NetworkInterfaces: { $ref: "#/definitions/NetworkInterfaces" },
                },
            },
        },
    },
    example: { type: "org.osbuild.gcp.guest-agent.conf", options: { config: { InstanceSetup: { set_boto_config: false } } } },
};
function run({ tree, options }) {
    const path = `/etc/default/instance_configs.cfg${options.config_scope === "distro" ? ".distro" : ""}`;
    const sections = Object.entries(options.config).map(([section, values]) => {
        return [section, Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, formatValue(value)]))];
    });
    tree.makeDirectory("/etc/default", { parents: true });
    tree.edit(path, (before) => (0,_src_modules_ini_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editIni */ .R)(before, Object.fromEntries(sections)), { missing: "" });
}
function formatValue(value) {
    return Array.isArray(value) ? value.join(", ") : String(value);
}


/***/ })

};
