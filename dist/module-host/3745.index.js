export const id = 3745;
export const ids = [3745];
export const modules = {

/***/ 3745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  meta: () => (/* binding */ meta),
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./src/modules/yaml-text.js
/**
 * YAML as PyYAML dumps plain data in block style: keys sorted, lists at the indentation of their key, strings quoted when they need it,
 * long ones folded after column 80. Lists named in `flowKeys` stay on one line.
 */
function formatYaml(value, flowKeys = []) {
    const lines = formatNode(value, { depth: 0, column: -1 }, flowKeys);
    return lines.startsWith("\n") ? lines.slice(1) : `${lines.trimStart()}`;
}
const width = 80;
function formatNode(value, { depth, column }, flowKeys) {
    const indent = " ".repeat(depth);
    if (Array.isArray(value)) {
        if (value.length === 0)
            return " []\n";
        return `\n${value.map((one) => `${indent}-${nestInList(one, depth, flowKeys)}`).join("")}`;
    }
    if (typeof value !== "object" || value === null)
        return ` ${formatScalar(value, { depth, column: column + 1 })}\n`;
    const keys = Object.keys(value).sort();
    if (keys.length === 0)
        return " {}\n";
    const record = value;
    return `\n${keys.map((key) => indent + formatEntry(key, record[key], depth, flowKeys)).join("")}`;
}
function formatEntry(key, value, depth, flowKeys) {
    const head = `${formatScalar(key, { depth, column: depth })}:`;
    if (!Array.isArray(value))
        return head + formatNode(value, { depth: depth + 2, column: depth + head.length }, flowKeys);
    if (!flowKeys.includes(key))
        return head + formatNode(value, { depth, column: depth }, flowKeys);
    return `${head} [${value.map((one) => formatScalar(one, { depth: 0, column: 0 })).join(", ")}]\n`;
}
function nestInList(value, depth, flowKeys) {
    const text = formatNode(value, { depth: depth + 2, column: depth + 1 }, flowKeys);
    return text.startsWith("\n") ? ` ${text.slice(depth + 3)}` : text;
}
function formatScalar(value, place) {
    if (typeof value !== "string")
        return String(value ?? "null");
    if (/[^\n\x20-\x7e]| \n|\n /.test(value))
        return `"${value.replace(/["\\]|[^\x20-\x7e]/gu, escapeCharacter)}"`;
    if (isPlain(value))
        return fold(value, place);
    const lines = fold(value.replaceAll("'", "''"), { ...place, column: place.column + 1 }).split(/(\n+)(?! )/);
    return `'${lines.map((part) => (/^\n/.test(part) ? `${part}\n${" ".repeat(place.depth)}` : part)).join("")}'`;
}
function escapeCharacter(char) {
    const short = {
        "\n": "\\n",
        "\t": "\\t",
        "\r": "\\r",
        '"': '\\"',
        "\\": "\\\\",
        "\0": "\\0",
        "\u001b": "\\e",
        "\u00a0": "\\_",
    };
    const code = char.codePointAt(0) ?? 0;
    const [letter, digits] = code < 0x100 ? ["x", 2] : code < 0x10000 ? ["u", 4] : ["U", 8];
    return short[char] ?? `\\${letter}${code.toString(16).toUpperCase().padStart(Number(digits), "0")}`;
}
/** Whether a string reads back as the same string without quotes. */
function isPlain(text) {
    if (text === "" || /^\s|\s$|\n/.test(text) || /^[-?:,[\]{}#&*!|>'"%@`]/.test(text.replace(/^[-?:](?=\S)/, "a")))
        return false;
    if (/: |:$| #/.test(text) || /^(---|\.\.\.)/.test(text))
        return false;
    const words = /^(yes|no|true|false|on|off|null)$/i.test(text) || ["~", "=", "<<"].includes(text);
    const numbers = [
        /^[-+]?(0b[01_]+|0[0-7_]+|0|[1-9][\d_]*|0x[\da-fA-F_]+)$/,
        /^[-+]?[1-9][\d_]*(:[0-5]?\d)+(\.[\d_]*)?$/,
        /^([-+]?\d[\d_]*\.[\d_]*([eE][-+]\d+)?|\.\d[\d_]*([eE][-+]\d+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/,
        /^\d{4}-\d\d?-\d\d?([Tt \t].*)?$/,
    ];
    return !words && !numbers.some((pattern) => pattern.test(text));
}
/** Breaks a long scalar at single spaces once the column is past the width, as PyYAML's emitter does. */
function fold(text, { depth, column: start }) {
    let column = start;
    let result = "";
    for (const part of text.split(/(?<! )( )(?! )/)) {
        const breaks = part === " " && column > width;
        result += breaks ? `\n${" ".repeat(depth)}` : part;
        column = breaks ? depth : column + part.length;
    }
    return result;
}

;// CONCATENATED MODULE: ./stages/org.osbuild.cloud-init.js

const meta = {
    summary: "Configure cloud-init",
    description: "Writes a YAML file in `/etc/cloud/cloud.cfg.d`, a folder that cloud-init brings along.",
    definitions: { reporting_handlers: { type: "string", enum: ["log", "print", "webhook", "hyperv"] } },
    options: {
        additionalProperties: false,
        required: ["config", "filename"],
        properties: {
            filename: { type: "string", description: "Name of the file", pattern: "^[\\w.-]{1,251}\\.cfg$" },
            config: {
                type: "object",
                description: "Configuration of cloud-init",
                additionalProperties: false,
                minProperties: 1,
                properties: {
                    ssh_pwauth: { type: "boolean", description: "Allow logins over SSH with a password" },
                    system_info: {
                        type: "object",
                        description: "About the system",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            default_user: {
                                type: "object",
                                description: "User that cloud-init makes",
                                additionalProperties: false,
                                minProperties: 1,
                                properties: { name: { type: "string", description: "Name of that user" } },
                            },
                        },
                    },
                    reporting: {
                        type: "object",
                        description: "Where to report to",
                        additionalProperties: false,
                        minProperties: 1,
                        properties: {
                            logging: {
                                type: "object",
                                additionalProperties: false,
                                properties: { type: { $ref: "#/definitions/reporting_handlers" } },
                            },
                            telemetry: {
                                type: "object",
                                additionalProperties: false,
                                properties: { type: { $ref: "#/definitions/reporting_handlers" } },
                            },
                        },
                    },
                    datasource_list: {
                        type: "array",
                        items: { type: "string", enum: ["Azure", "Ec2", "Oracle", "NoCloud", "WSL", "None"] },
                    },
                    datasource: {
                        type: "object",
                        description: "Options of data sources",
                        minProperties: 1,
                        properties: {
                            Azure: {
                                type: "object",
                                minProperties: 1,
                                properties: {
                                    apply_network_config: {
                                        type: "boolean",
                                        description: "Use the network configuration of Azure's metadata service",
                                        default: true,
                                    },
                                },
                            },
                        },
                    },
                    output: {
                        type: "object",
                        minProperties: 1,
                        properties: {
                            init: { type: "string", description: "Output of the init stage" },
                            config: { type: "string", description: "Output of the config stage" },
                            final: { type: "string", description: "Output of the final stage" },
                            all: { type: "string", description: "Output of all stages" },
                        },
                    },
                    network: { type: "object", minProperties: 1, properties: { config: { type: "string", enum: ["disabled"] } } },
                },
            },
        },
    },
    example: {
        type: "org.osbuild.cloud-init",
        options: {
            filename: "00-default_user.cfg",
            config: { system_info: { default_user: { name: "cloud-user" } }, datasource_list: ["Ec2", "None"] },
        },
    },
};
function run({ tree, options }) {
    // cloud-init wants this list, and only this one, on a single line
    tree.write(`/etc/cloud/cloud.cfg.d/${options.filename}`, formatYaml(options.config, ["datasource_list"]));
}


/***/ })

};
