export const id = 6556;
export const ids = [6556];
export const modules = {

/***/ 6556:
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
;// CONCATENATED MODULE: ./src/modules/kickstart.js
/** Commands of an Anaconda kickstart, one line each. Names of options are those of kickstart unless told otherwise. */
/** `--name=value` for each that is set; true and false alike are a plain `--name` where `flags` is on. */
function listOptions(values, names, flags = false) {
    return names.flatMap((name) => {
        const value = values[name];
        if (value === undefined)
            return [];
        return [flags && typeof value === "boolean" ? `--${name}` : `--${name}=${value}`];
    });
}
/** Lines that make groups. */
function formatGroups(groups) {
    return Object.entries(groups).map(([name, { gid }]) => `group --name ${name}${gid ? ` --gid ${gid}` : ""}`);
}
/** Lines that make users and give them keys. */
function formatUsers(users) {
    return Object.entries(users).flatMap(([name, user]) => {
        const words = [
            `user --name ${name}`,
            ...(user.password === undefined ? [] : ["--password", user.password || '""', "--iscrypted"]),
            ...(user.shell ? ["--shell", user.shell] : []),
            ...(user.uid === undefined ? [] : ["--uid", String(user.uid)]),
            ...(user.gid === undefined ? [] : ["--gid", String(user.gid)]),
            ...(user.groups?.length ? ["--groups", user.groups.join(",")] : []),
            ...(user.home ? ["--homedir", user.home] : []),
        ];
        return [words.join(" "), ...(user.key ? [`sshkey --username ${name} "${user.key}"`] : [])];
    });
}
/** The line about root's password, if there is one. */
function formatRootPassword(given) {
    const words = ["lock", "plaintext", "iscrypted", "allow_ssh", "password"].flatMap((name) => {
        const value = given[name];
        if (value === true)
            return [`--${name.replaceAll("_", "-")}`];
        return typeof value === "string" && value !== "" ? [value] : [];
    });
    return words.length === 0 ? [] : [`rootpw ${words.join(" ")}`];
}
/** The line that clears partitions. */
function formatClearPartitions({ all, initlabel, drives, list, disklabel, linux }) {
    return [
        "clearpart",
        ...(all ? ["--all"] : []),
        ...(drives?.length ? [`--drives=${drives.join(",")}`] : []),
        ...(list?.length ? [`--list=${list.join(",")}`] : []),
        ...(disklabel ? [`--disklabel=${disklabel}`] : []),
        ...(linux ? ["--linux"] : []),
        ...(initlabel ? ["--initlabel"] : []),
    ].join(" ");
}
const partitioningOptions = [
    ...["type", "fstype", "nolvm", "encrypted", "passphrase", "escrowcert", "backuppassphrase", "cipher", "luks-version"],
    ...["pbkdf", "pbkdf-memory", "pbkdf-time", "pbkdf-iterations", "nohome", "noswap"],
];
/** The line that makes partitions by itself. */
function formatAutomaticPartitions(given) {
    return ["autopart", ...listOptions({ ...given }, partitioningOptions, true)].join(" ");
}
const networkOptions = [
    "device",
    "bootproto",
    "onboot",
    "ip",
    "ipv6",
    "gateway",
    "ipv6gateway",
    "netmask",
    "hostname",
    "essid",
    "wpakey",
];
/** The line that configures a network device. */
function formatNetwork(network) {
    const { nameservers = [], activate } = network;
    const activation = activate === undefined ? [] : [activate ? "--activate" : "--no-activate"];
    const servers = nameservers.map((address) => `--nameserver=${address}`);
    return ["network", ...listOptions({ ...network }, networkOptions), ...servers, ...activation].join(" ");
}
/** The lines of a script. */
function formatScript({ erroronfail, nochroot, log, interpreter, commands }) {
    const start = [
        "%post",
        ...(erroronfail ? ["--erroronfail"] : []),
        ...(nochroot ? ["--nochroot"] : []),
        ...(log ? ["--log", `"${log}"`] : []),
        ...(interpreter ? ["--interpreter", `"${interpreter}"`] : []),
    ];
    return [start.join(" "), ...commands, "%end"];
}

;// CONCATENATED MODULE: ./src/modules/kickstart-schema.js
/** The options of `org.osbuild.kickstart`. */
/** What the schema refers to. */
const kickstartDefinitions = {
    "ksboolean-from-pykickstart-ref": { enum: ["yes", "on", "true", "1", 1, "off", "no", "false", "0", 0] },
    "network-options-ref": {
        type: "object",
        additionalProperties: false,
        required: ["device"],
        properties: {
            activate: { type: "boolean", description: "Bring the device up now, or not at boot" },
            bootproto: { enum: ["dhcp", "bootp", "ibft", "static"] },
            device: {
                type: "string",
                description: "Name or MAC address",
                pattern: "^([a-zA-Z0-9]{2,16}|(([a-fA-F0-9]{2}:){5}[a-fA-F0-9A]{2}))$",
            },
            onboot: { $ref: "#/definitions/ksboolean-from-pykickstart-ref", description: "Bring the device up at boot" },
            ip: { type: "string", pattern: "^(((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}|auto)$" },
            ipv6: { type: "string" },
            gateway: { type: "string", pattern: "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}$" },
            ipv6gateway: { type: "string" },
            nameservers: { type: "array", items: { type: "string", pattern: "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}$" } },
            netmask: { type: "string" },
            hostname: {
                type: "string",
                pattern: "(?=^.{1,253}$)^[a-zA-Z0-9][a-zA-Z0-9-]{0,62}((\\.[a-zA-Z0-9][a-zA-Z0-9-]{0,62})+)?$",
            },
            essid: { type: "string" },
            wpakey: { type: "string" },
        },
    },
};
/** The schema. */
const kickstartOptions = {
    additionalProperties: false,
    oneOf: [
        {
            required: ["path"],
            not: { anyOf: [{ required: ["ostree"] }, { required: ["ostreecontainer"] }, { required: ["bootc"] }] },
        },
        { required: ["ostree", "path"] },
        { required: ["ostreecontainer", "path"] },
        { required: ["bootc", "path"] },
    ],
    properties: {
        path: { type: "string", description: "File of the tree to write" },
        ostree: {
            type: "object",
            description: "Install an OSTree commit",
            additionalProperties: false,
            required: ["osname", "url", "ref"],
            properties: {
                osname: { type: "string" },
                url: { type: "string" },
                ref: { type: "string" },
                remote: { type: "string", description: "Remote to tie the commit to" },
                gpg: { type: "boolean", description: "Look at signatures", default: true },
            },
        },
        ostreecontainer: {
            type: "object",
            description: "Install a container image with OSTree",
            additionalProperties: false,
            required: ["url"],
            properties: {
                stateroot: { type: "string" },
                url: { type: "string" },
                transport: {
                    type: "string",
                    description: "Where the image is; `registry` when absent",
                    enum: ["registry", "oci", "oci-archive", "dir", "containers-storage"],
                },
                remote: { type: "string" },
                signatureverification: { type: "boolean", description: "Not used", default: true },
            },
        },
        bootc: {
            type: "object",
            description: "Install a bootable container image",
            additionalProperties: false,
            required: ["source-imgref"],
            properties: {
                "source-imgref": { type: "string", description: "Image to install, with its transport" },
                "target-imgref": { type: "string", description: "Image to update from" },
            },
        },
        liveimg: {
            type: "object",
            description: "Install the image of a filesystem or an archive",
            required: ["url"],
            properties: { url: { type: "string" } },
        },
        groups: {
            type: "object",
            description: "Groups to make, by name",
            additionalProperties: false,
            patternProperties: { "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,31}$": { type: "object", properties: { gid: { type: "number" } } } },
        },
        users: {
            type: "object",
            description: "Users to make, by name",
            additionalProperties: false,
            patternProperties: {
                "^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,255}$": {
                    type: "object",
                    properties: {
                        uid: { type: "number" },
                        gid: { type: "number" },
                        groups: { type: "array", items: { type: "string" } },
                        description: { type: "string" },
                        home: { type: "string" },
                        shell: { type: "string" },
                        password: { type: "string" },
                        key: { type: "string" },
                    },
                },
            },
        },
        rootpw: {
            type: "object",
            description: "Password of root",
            anyOf: [
                { required: ["lock"], not: { required: ["allow_ssh"] } },
                { required: ["iscrypted", "password"], not: { required: ["plaintext"] } },
                { required: ["plaintext", "password"], not: { required: ["iscrypted"] } },
            ],
            properties: {
                lock: { type: "boolean", description: "Lock the account" },
                plaintext: { type: "boolean", description: "The password is not hashed" },
                iscrypted: { type: "boolean", description: "The password is a hash" },
                allow_ssh: { type: "boolean", description: "Let root log in with the password over SSH" },
                password: { type: "string", minLength: 1 },
            },
        },
        lang: { type: "string", description: "Language, such as `en_US.UTF-8`" },
        keyboard: { type: "string", description: "Keyboard map, such as `us`" },
        timezone: { type: "string", description: "Time zone, such as `UTC`" },
        zerombr: { type: "boolean", description: "Write new partition tables where there is no valid one" },
        clearpart: {
            type: "object",
            description: "Remove partitions",
            anyOf: [
                { required: ["all"] },
                { required: ["drives"] },
                { required: ["list"] },
                { required: ["disklabel"] },
                { required: ["linux"] },
            ],
            properties: {
                all: { type: "boolean" },
                initlabel: { type: "boolean", description: "Write new disk labels" },
                drives: { type: "array", description: "Disks to clear", items: { type: "string", pattern: "^[A-Za-z0-9/:_|*-]+$" } },
                list: { type: "array", description: "Partitions to remove", items: { type: "string", pattern: "^[A-Za-z0-9]+$" } },
                disklabel: { type: "string", description: "Kind of disk label to write", pattern: "^[A-Za-z0-9_-]+$" },
                linux: { type: "boolean", description: "Remove partitions of Linux" },
            },
        },
        reboot: {
            description: "Reboot at the end",
            oneOf: [
                { type: "boolean" },
                {
                    type: "object",
                    additionalProperties: false,
                    anyOf: [{ required: ["eject"] }, { required: ["kexec"] }],
                    properties: { eject: { type: "boolean" }, kexec: { type: "boolean" } },
                },
            ],
        },
        display_mode: { description: "How the installer shows itself", enum: ["text", "graphical", "cmdline"] },
        autopart: {
            type: "object",
            description: "Make partitions by a scheme",
            not: { required: ["pbkdf-iterations", "pbkdf-time"] },
            properties: {
                type: { type: "string", enum: ["lvm", "btrfs", "plain", "thinp"] },
                fstype: { type: "string" },
                nolvm: { type: "boolean" },
                encrypted: { type: "boolean" },
                passphrase: { type: "string" },
                escrowcert: { type: "string" },
                backuppassphrase: { type: "boolean" },
                cipher: { type: "string" },
                "luks-version": { type: "string" },
                pbkdf: { type: "string" },
                "pbkdf-memory": { type: "integer" },
                "pbkdf-time": { type: "integer" },
                "pbkdf-iterations": { type: "integer" },
                nohome: { type: "boolean" },
                noswap: { type: "boolean" },
            },
        },
        network: {
            type: "array",
            description: "Network devices",
            minItems: 1,
            items: { $ref: "#/definitions/network-options-ref" },
        },
        bootloader: {
            type: "object",
            description: "About the boot loader",
            additionalProperties: false,
            properties: { append: { type: "string", description: "Kernel arguments" } },
        },
        "%post": {
            type: "array",
            description: "Commands to run in the installed system",
            minItems: 1,
            items: {
                type: "object",
                additionalProperties: false,
                required: ["commands"],
                properties: {
                    erroronfail: { type: "boolean" },
                    interpreter: { type: "string" },
                    log: { type: "string" },
                    nochroot: { type: "boolean" },
                    commands: { type: "array", minItems: 1, items: { type: "string" } },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./stages/org.osbuild.kickstart.js



const meta = {
    summary: "Write a kickstart file for the Anaconda installer",
    description: [
        "Writes the commands that the options stand for, in the order the installer expects them. At most one of `ostree`, `ostreecontainer` and `bootc` says what",
        "is installed. Passwords of users are hashes.",
    ].join("\n"),
    definitions: kickstartDefinitions,
    options: kickstartOptions,
    example: {
        type: "org.osbuild.kickstart",
        options: {
            path: "/osbuild.ks",
            lang: "en_US.UTF-8",
            timezone: "UTC",
            zerombr: true,
            clearpart: { all: true },
            autopart: { type: "plain" },
            reboot: true,
        },
    },
};
function run({ tree, options }) {
    const lines = [
        ...describeSource(options),
        ...formatGroups(options.groups ?? {}),
        ...formatUsers(options.users ?? {}),
        ...formatRootPassword({ ...options.rootpw }),
        ...(options.lang ? [`lang ${options.lang}`] : []),
        ...(options.keyboard ? [`keyboard ${options.keyboard}`] : []),
        ...(options.timezone ? [`timezone ${options.timezone}`] : []),
        ...(options.zerombr ? ["zerombr"] : []),
        ...(options.clearpart === undefined ? [] : [formatClearPartitions(options.clearpart)]),
        ...(options.display_mode ? [options.display_mode] : []),
        ...(options.autopart === undefined ? [] : [formatAutomaticPartitions(options.autopart)]),
        ...describeReboot(options.reboot),
        ...(options.network ?? []).map((network) => formatNetwork(network)),
        ...(options.bootloader?.append ? [`bootloader --append='${options.bootloader.append}'`] : []),
        ...(options["%post"] ?? []).flatMap((script) => formatScript(script)),
    ];
    const { path = "" } = options; // the schema asks for it
    tree.makeDirectory((0,posix_.dirname)(path), { parents: true });
    tree.write(path, `${lines.join("\n")}\n`);
}
function describeSource({ ostree, ostreecontainer, bootc, liveimg }) {
    const named = (values) => Object.entries(values).map(([name, value]) => (value ? ` --${name}=${value}` : ""));
    const lines = [];
    if (ostree !== undefined) {
        const { osname, url, ref, remote, gpg = true } = ostree;
        const source = `ostreesetup --osname=${osname} --url=${url} --ref=${ref}`;
        lines.push([source, ...named({ remote }), gpg ? "" : " --nogpg"].join(""));
    }
    if (ostreecontainer !== undefined) {
        const { url, stateroot, transport, remote } = ostreecontainer;
        lines.push([`ostreecontainer --url=${url}`, ...named({ stateroot, transport, remote })].join(""));
    }
    if (bootc !== undefined) {
        const target = bootc["target-imgref"] ? ` --target-imgref ${bootc["target-imgref"]}` : "";
        lines.push(`bootc --source-imgref ${bootc["source-imgref"]}${target}`);
    }
    if (liveimg !== undefined)
        lines.push(`liveimg --url ${liveimg.url}`);
    return lines;
}
function describeReboot(reboot) {
    if (!reboot)
        return [];
    const { eject = false, kexec = false } = reboot === true ? {} : reboot;
    return [["reboot", ...(eject ? ["--eject"] : []), ...(kexec ? ["--kexec"] : [])].join(" ")];
}


/***/ })

};
