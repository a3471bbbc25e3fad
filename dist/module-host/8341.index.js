export const id = 8341;
export const ids = [8341];
export const modules = {

/***/ 8341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const flag = { type: "boolean" };
const names = {
    update_default: "UPDATEDEFAULT",
    default_kernel: "DEFAULTKERNEL",
    networking: "NETWORKING",
    no_zero_conf: "NOZEROCONF",
};
const meta = {
    summary: "Write files in /etc/sysconfig",
    description: "Replaces the files of `/etc/sysconfig` it is given options for: `kernel`, `network`, `livesys`, `desktop` and, by interface name, `network-scripts/ifcfg-NAME`.",
    options: {
        additionalProperties: false,
        properties: {
            kernel: {
                type: "object",
                description: "Which kernel is the default",
                additionalProperties: false,
                properties: {
                    update_default: { type: "boolean", description: "A newly installed kernel becomes the default" },
                    default_kernel: { type: "string", description: "Package the default kernel comes from" },
                },
            },
            network: {
                type: "object",
                description: "Networking as a whole",
                additionalProperties: false,
                properties: {
                    networking: { type: "boolean", description: "Use the network" },
                    no_zero_conf: { type: "boolean", description: "No address of the zeroconf range" },
                },
            },
            "network-scripts": {
                type: "object",
                description: "Network scripts",
                additionalProperties: false,
                properties: {
                    ifcfg: {
                        type: "object",
                        description: "Settings by interface name",
                        additionalProperties: false,
                        patternProperties: {
                            "^[^/:.\\s]{1,2}[^/:\\s]{0,13}$": {
                                type: "object",
                                additionalProperties: false,
                                properties: {
                                    bootproto: { type: "string", enum: ["none", "bootp", "dhcp", "static", "ibft", "autoip", "shared"] },
                                    device: { type: "string" },
                                    ipv6init: flag,
                                    onboot: flag,
                                    peerdns: flag,
                                    type: { type: "string", enum: ["Ethernet", "Wireless", "InfiniBand", "Bridge", "Bond", "Vlan"] },
                                    userctl: flag,
                                },
                            },
                        },
                    },
                },
            },
            livesys: {
                type: "object",
                description: "Live system",
                additionalProperties: false,
                required: ["session"],
                properties: { session: { type: "string", description: "Session to start" } },
            },
            desktop: {
                type: "object",
                description: "Graphical desktop",
                additionalProperties: false,
                anyOf: [{ required: ["preferred"] }, { required: ["displaymanager"] }],
                properties: {
                    preferred: { type: "string", description: "Preferred desktop" },
                    displaymanager: { type: "string", description: "Display manager" },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.sysconfig",
        options: {
            kernel: { update_default: true, default_kernel: "kernel-core" },
            network: { networking: true, no_zero_conf: true },
        },
    },
};
function run({ tree, options }) {
    const folder = "/etc/sysconfig";
    const { kernel, network, livesys, desktop, "network-scripts": scripts } = options;
    tree.makeDirectory(folder, { parents: true });
    if (!isEmpty(kernel))
        tree.write(`${folder}/kernel`, formatLines(kernel));
    if (!isEmpty(network))
        tree.write(`${folder}/network`, formatLines(network));
    if (!isEmpty(scripts))
        tree.makeDirectory(`${folder}/network-scripts`, { parents: true });
    for (const [name, settings] of Object.entries(scripts?.ifcfg ?? {})) {
        if (!isEmpty(settings))
            tree.write(`${folder}/network-scripts/ifcfg-${name}`, formatLines(settings, '"'));
    }
    if (livesys !== undefined)
        writePublic(tree, `${folder}/livesys`, `livesys_session="${livesys.session}"\n`);
    if (desktop === undefined)
        return;
    const { preferred, displaymanager } = desktop;
    const lines = [
        preferred === undefined ? "" : `PREFERRED=${preferred}\n`,
        displaymanager === undefined ? "" : `DISPLAYMANAGER=${displaymanager}\n`,
    ];
    writePublic(tree, `${folder}/desktop`, lines.join(""));
}
function isEmpty(settings) {
    return settings === undefined || Object.keys(settings).length === 0;
}
function writePublic(tree, path, text) {
    tree.write(path, text, { mode: 0o644, uid: 0, gid: 0 });
}
function formatLines(settings, quote = "") {
    const format = (value) => (typeof value === "boolean" ? (value ? "yes" : "no") : value);
    return Object.entries(settings)
        .map(([key, value]) => `${names[key] ?? key.toUpperCase()}=${quote}${format(value)}${quote}\n`)
        .join("");
}


/***/ })

};
