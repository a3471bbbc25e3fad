export const id = 6993;
export const ids = [6993];
export const modules = {

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const path = { type: "string", pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$" };
const flag = { type: "boolean" };
const meta = {
    summary: "Configure the time servers of chrony",
    description: "Edits `/etc/chrony.conf`: lines with `server`, `pool` and `peer` are removed, new ones put in front. `leapsectz` is replaced, or removed when empty.",
    definitions: {
        PPS: {
            type: "object",
            description: "Kernel pulse per second",
            additionalProperties: false,
            required: ["name", "device"],
            properties: { name: { type: "string", enum: ["PPS"] }, device: path, clear: flag },
        },
        SHM: {
            type: "object",
            description: "Shared memory",
            additionalProperties: false,
            required: ["name", "segment"],
            properties: {
                name: { type: "string", enum: ["SHM"] },
                segment: { type: "integer" },
                perm: { type: "string", pattern: "^[0-7]{4}$" },
            },
        },
        SOCK: {
            type: "object",
            description: "Unix socket",
            additionalProperties: false,
            required: ["name", "path"],
            properties: { name: { type: "string", enum: ["SOCK"] }, path: path },
        },
        PHC: {
            type: "object",
            description: "PTP hardware clock",
            additionalProperties: false,
            required: ["name", "path"],
            properties: {
                name: { type: "string", enum: ["PHC"] },
                path: path,
                nocrossts: flag,
                extpps: flag,
                pin: { type: "integer" },
                channel: { type: "integer" },
                clear: flag,
            },
        },
    },
    options: {
        additionalProperties: false,
        minProperties: 1,
        properties: {
            timeservers: { type: "array", description: "Servers to ask, each with `iburst`", items: { type: "string" } },
            servers: {
                type: "array",
                description: "Servers to ask, with options",
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["hostname"],
                    properties: {
                        hostname: { type: "string", description: "Name or address" },
                        minpoll: {
                            type: "integer",
                            description: "Shortest interval, as a power of two of seconds",
                            minimum: -6,
                            maximum: 24,
                        },
                        maxpoll: { type: "integer", description: "Longest interval, as a power of two of seconds", minimum: -6, maximum: 24 },
                        iburst: { type: "boolean", description: "Ask quickly at first", default: true },
                        prefer: { type: "boolean", description: "Prefer it over others", default: false },
                    },
                },
            },
            leapsectz: { type: "string", description: "Time zone that knows the leap seconds" },
            refclocks: {
                type: "array",
                items: {
                    type: "object",
                    additionalProperties: false,
                    required: ["driver"],
                    properties: {
                        driver: {
                            oneOf: [
                                { $ref: "#/definitions/PPS" },
                                { $ref: "#/definitions/SHM" },
                                { $ref: "#/definitions/SOCK" },
                                { $ref: "#/definitions/PHC" },
                            ],
                        },
                        poll: { type: "integer", description: "Interval, as a power of two of seconds" },
                        dpoll: { type: "integer", description: "Interval of the driver, as a power of two of seconds" },
                        offset: { type: "number", description: "Constant error to correct" },
                    },
                },
            },
        },
    },
    example: { type: "org.osbuild.chrony", options: { servers: [{ hostname: "ntp.example.com", prefer: true }], leapsectz: "" } },
};
function run({ tree, options }) {
    const { refclocks = [], leapsectz, servers = [], timeservers = [] } = options;
    const added = [
        ...refclocks.map((clock) => words("refclock", formatDriver(clock.driver), ...pairs(clock, "poll", "dpoll", "offset"))),
        ...(leapsectz ? [`leapsectz ${leapsectz}`] : []),
        ...servers.map((server) => {
            const { hostname, prefer = false, iburst = true } = server;
            return words("server", hostname, prefer && "prefer", iburst && "iburst", ...pairs(server, "minpoll", "maxpoll"));
        }),
        ...timeservers.map((server) => `server ${server} iburst`),
    ];
    const removed = leapsectz === undefined ? /^(server|pool|peer) / : /^(server|pool|peer|leapsectz) /;
    tree.edit("/etc/chrony.conf", (text) => [...added, ...text.split("\n").filter((line) => !removed.test(line))].join("\n"));
}
function formatDriver(driver) {
    switch (driver.name) {
        case "PPS":
            return withFlags(`PPS ${driver.device}`, [driver.clear && "clear"]);
        case "SHM":
            return withFlags(`SHM ${driver.segment}`, [driver.perm !== undefined && `perm=${driver.perm}`]);
        case "SOCK":
            return `SOCK ${driver.path}`;
        case "PHC": {
            const { path: device, nocrossts, extpps, pin, channel, clear } = driver;
            const numbers = [pin !== undefined && `pin=${pin}`, channel !== undefined && `channel=${channel}`];
            return withFlags(`PHC ${device}`, [nocrossts && "nocrossts", extpps && "extpps", ...numbers, clear && "clear"]);
        }
    }
}
function withFlags(driver, flags) {
    const given = flags.filter((one) => one);
    return given.length === 0 ? driver : `${driver}:${given.join(",")}`;
}
function pairs(values, ...keys) {
    return keys.map((key) => values[key] !== undefined && `${key} ${values[key]}`);
}
function words(...parts) {
    return parts.filter((part) => part !== false).join(" ");
}


/***/ })

};
