export const id = 295;
export const ids = [295];
export const modules = {

/***/ 60295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbomCommand: () => (/* binding */ sbomCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.js
var errors = __webpack_require__(16986);
// EXTERNAL MODULE: ./src/image/image-facts.js
var image_facts = __webpack_require__(57792);
// EXTERNAL MODULE: ./src/image/installed-packages.js
var installed_packages = __webpack_require__(87883);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/image/sbom.js

/**
 * Bills of materials: what is installed in an image, in the forms that other tools read. The same image gives the same bytes: names follow
 * from the content, times from the package database.
 */
/** The forms there are. */
const sbomFormats = ["spdx", "cyclonedx"];
/** The bill as a value that becomes JSON. */
function describeSbom(format, subject) {
    return format === "spdx" ? describeSpdx(subject) : describeCycloneDx(subject);
}
function describeSpdx(subject) {
    const { name, system, version, sha256 } = subject;
    const root = {
        SPDXID: "SPDXRef-Image",
        name,
        versionInfo: system.release.PRETTY_NAME ?? "",
        downloadLocation: "NOASSERTION",
        filesAnalyzed: false,
        primaryPackagePurpose: "OPERATING_SYSTEM",
        ...unknownLicense,
        ...(sha256 === undefined ? {} : { checksums: [{ algorithm: "SHA256", checksumValue: sha256 }] }),
    };
    const packages = system.packages.map((one) => describeSpdxPackage(one, system));
    return {
        spdxVersion: "SPDX-2.3",
        dataLicense: "CC0-1.0",
        SPDXID: "SPDXRef-DOCUMENT",
        name,
        documentNamespace: `urn:uuid:${deriveUuid(subject)}`,
        creationInfo: { created: timestamp(system), creators: [`Tool: osbuild-action-${version}`] },
        packages: [root, ...packages],
        relationships: [
            { spdxElementId: "SPDXRef-DOCUMENT", relationshipType: "DESCRIBES", relatedSpdxElement: root.SPDXID },
            ...packages.map(({ SPDXID }) => ({ spdxElementId: root.SPDXID, relationshipType: "CONTAINS", relatedSpdxElement: SPDXID })),
        ],
    };
}
const unknownLicense = { licenseConcluded: "NOASSERTION", licenseDeclared: "NOASSERTION", copyrightText: "NOASSERTION" };
function describeSpdxPackage(one, system) {
    const locator = packageUrl(one, system);
    return {
        SPDXID: `SPDXRef-Package-${one.manager}-${`${one.name}-${one.version}-${one.architecture}`.replace(/[^A-Za-z0-9.-]/g, "-")}-${(0,external_node_crypto_.createHash)("sha256").update(locator).digest("hex").slice(0, 8)}`,
        name: one.name,
        versionInfo: one.version,
        ...(one.supplier === ""
            ? {}
            : { supplier: `${one.supplier.includes("@") ? "Person" : "Organization"}: ${formatSupplier(one.supplier)}` }),
        downloadLocation: "NOASSERTION",
        filesAnalyzed: false,
        ...(/^https?:\/\//.test(one.homepage) ? { homepage: one.homepage } : {}),
        sourceInfo: `built from ${one.source}`,
        ...(one.summary === "" ? {} : { summary: one.summary }),
        ...unknownLicense,
        ...(one.license === "" ? {} : { licenseComments: `The package says: ${one.license}` }),
        externalRefs: [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: locator }],
    };
}
/** SPDX writes an address in round brackets. */
function formatSupplier(supplier) {
    return supplier.replace(/<([^>]*)>/, "($1)");
}
function describeCycloneDx(subject) {
    const { name, system, version, sha256 } = subject;
    return {
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        serialNumber: `urn:uuid:${deriveUuid(subject)}`,
        version: 1,
        metadata: {
            timestamp: timestamp(system),
            tools: { components: [{ type: "application", name: "osbuild-action", version }] },
            component: {
                type: "operating-system",
                "bom-ref": "image",
                name,
                version: system.release.VERSION_ID ?? "",
                ...(system.release.PRETTY_NAME === undefined ? {} : { description: system.release.PRETTY_NAME }),
                ...(sha256 === undefined ? {} : { hashes: [{ alg: "SHA-256", content: sha256 }] }),
            },
        },
        components: system.packages.map((one) => describeComponent(one, system)),
        dependencies: [{ ref: "image", dependsOn: system.packages.map((one) => packageUrl(one, system)) }],
    };
}
function describeComponent(one, system) {
    const locator = packageUrl(one, system);
    return {
        type: "library",
        "bom-ref": locator,
        ...(one.supplier === "" ? {} : { supplier: { name: one.supplier } }),
        name: one.name,
        version: one.version,
        ...(one.summary === "" ? {} : { description: one.summary }),
        ...(one.license === "" ? {} : { licenses: [{ license: { name: one.license } }] }),
        purl: locator,
        ...(/^https?:\/\//.test(one.homepage) ? { externalReferences: [{ type: "website", url: one.homepage }] } : {}),
        properties: [
            { name: "osbuild-action:source", value: one.source },
            { name: "osbuild-action:installed-bytes", value: String(one.installedBytes) },
        ],
    };
}
/** A package's name in the notation that scanners look vulnerabilities up by. */
function packageUrl(one, { release }) {
    const [, epoch, version = one.version] = one.manager === "rpm" ? (/^(\d+):(.*)$/.exec(one.version) ?? []) : [];
    const qualifiers = Object.entries({
        arch: one.architecture,
        distro: [release.ID, release.VERSION_ID].filter((part) => part !== undefined && part !== "").join("-"),
        epoch: epoch ?? "",
    }).filter(([, value]) => value !== "");
    const query = qualifiers.map(([key, value]) => `${key}=${encode(value)}`).join("&");
    const namespace = release.ID === undefined ? "" : `${encode(release.ID.toLowerCase())}/`;
    return `pkg:${one.manager}/${namespace}${encode(one.name)}@${encode(version)}${query === "" ? "" : `?${query}`}`;
}
function encode(text) {
    return encodeURIComponent(text).replaceAll("%3A", ":");
}
/** A UUID that follows from what the bill says. */
function deriveUuid({ name, sha256, system }) {
    const text = JSON.stringify([name, sha256, system.packages, system.release]);
    const bytes = (0,external_node_crypto_.createHash)("sha256").update(text).digest();
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
function timestamp({ changedAt }) {
    return changedAt.toISOString().replace(/\.\d+Z$/, "Z");
}

// EXTERNAL MODULE: ./src/cli/documents.js
var documents = __webpack_require__(98630);
// EXTERNAL MODULE: ./src/cli/opened-image.js
var opened_image = __webpack_require__(75435);
;// CONCATENATED MODULE: ./src/cli/sbom.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








/** `sbom IMAGE`: what is installed in an image, as SPDX 2.3 or CycloneDX 1.6. */
async function sbomCommand(input, world) {
    const [path = ""] = input.positionals;
    const text = await describeContent(path, parseFormat(input.value("format") ?? "spdx"), world);
    const output = input.value("output");
    if (output === undefined)
        world.out(text);
    else
        await (0,documents/* replaceText */.ee)(output, text);
    return errors/* exitCodes */.hS.ok;
}
/** The image is closed again before anything is printed: a reader that went away ends the program. */
async function describeContent(path, format, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const image = __addDisposableResource(env_1, await (0,opened_image/* openNamedImage */.j)(path, world), true);
        const system = await (0,installed_packages/* readSystem */.m)((0,opened_image/* requireSystem */.d)(image).path);
        if (system.packages.length === 0)
            throw new errors/* UsageError */.eb(`Cannot list what is in '${(0,external_node_path_.basename)(path)}': it has no package database of dpkg or rpm`);
        const sha256 = (0,external_node_fs_.statSync)(path).isFile() ? (await (0,image_facts/* readImageFacts */.v)(path)).sha256 : undefined;
        const bill = describeSbom(format, {
            name: (0,external_node_path_.basename)((0,external_node_path_.resolve)(path)),
            sha256,
            system,
            version: world.version.replace(/^\S+ /, ""),
        });
        return `${JSON.stringify(bill, null, 2)}\n`;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function parseFormat(text) {
    const found = sbomFormats.find((format) => format === text);
    if (found !== undefined)
        return found;
    throw new errors/* UsageError */.eb(`Cannot write a bill of materials as '${text}'`, { hint: `Use one of ${sbomFormats.join(", ")}` });
}


/***/ })

};
