export const id = 6420;
export const ids = [6420];
export const modules = {

/***/ 6420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   prepare: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var _src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);

const meta = {
    summary: "Prepare a build root of Fedora 38 or later",
    description: "As for Fedora 30, with the default cryptographic policy, which package signatures are checked by.",
    aliases: ["org.osbuild.eln11", "org.osbuild.fedora-asahi-remix"],
};
async function prepare(context) {
    await Promise.all([(0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLoaderCache */ .OV)(context), (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeSystemUsers */ .WJ)(context)]);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeMachineId */ .VM)(context);
    await (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .makeDeclaredFiles */ .KU)(context);
    (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .removeNameServiceConfiguration */ .Hh)(context);
    await (0,_src_modules_preparation_js__WEBPACK_IMPORTED_MODULE_0__/* .selectCryptoPolicy */ .UC)(context);
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ removeNameServiceConfiguration),
/* harmony export */   KU: () => (/* binding */ makeDeclaredFiles),
/* harmony export */   Le: () => (/* binding */ selectPython),
/* harmony export */   OV: () => (/* binding */ makeLoaderCache),
/* harmony export */   UC: () => (/* binding */ selectCryptoPolicy),
/* harmony export */   VM: () => (/* binding */ makeMachineId),
/* harmony export */   WJ: () => (/* binding */ makeSystemUsers)
/* harmony export */ });
/** Steps that runners share. Each prepares one part of the empty /etc and /var of a build root. */
/** Makes the loader's cache; `folders` are searched beside the usual ones. */
async function makeLoaderCache({ root, exec }, folders = []) {
    root.write("/etc/ld.so.conf", folders.map((folder) => `${folder}\n`).join(""));
    await exec("ldconfig");
}
/** Makes the users and groups that packages declare; in a build root without systemd those of the distribution's base, or root alone. */
async function makeSystemUsers({ root, exec }) {
    if (root.has("/usr/bin/systemd-sysusers")) {
        await exec("systemd-sysusers", [], { quiet: true });
        return;
    }
    for (const [name, minimum] of [
        ["passwd", "root:x:0:0:root:/root:/bin/sh\n"],
        ["group", "root:x:0:\n"],
    ]) {
        if (!root.has(`/etc/${name}`))
            root.write(`/etc/${name}`, root.findText(`/usr/share/base-passwd/${name}.master`) ?? minimum);
    }
}
/** Makes the files and folders that packages declare. Some belong to users that nobody declares, so failures of single lines are none. */
async function makeDeclaredFiles({ root, exec }) {
    if (!root.has("/usr/bin/systemd-tmpfiles"))
        return;
    await exec("systemd-tmpfiles", ["--create"], { quiet: true, okCodes: [1, 65, 73] });
}
/** Gives the build root a machine id that is the same everywhere. */
function makeMachineId({ root }) {
    if (!root.has("/etc/machine-id"))
        root.write("/etc/machine-id", `${"f".repeat(32)}\n`, { mode: 0o444 });
}
/** Name lookups by glibc's defaults: what packages configure may need services that do not run here. */
function removeNameServiceConfiguration({ root }) {
    root.remove("/etc/nsswitch.conf");
}
/** Selects the default cryptographic policy; rpm of Fedora 38 and later refuses every signature without one. */
async function selectCryptoPolicy({ root, exec }) {
    root.makeDirectory("/etc/crypto-policies", { parents: true });
    await exec("cp", ["-r", "/usr/share/crypto-policies/back-ends/DEFAULT", "/etc/crypto-policies/back-ends"]);
}
/** Lets `python3` name the Python of RHEL 8, which is chosen through /etc there. */
function selectPython({ root }) {
    root.makeDirectory("/etc/alternatives", { parents: true });
    if (root.find("/etc/alternatives/python3") === undefined)
        root.symlink("/usr/bin/python3.6", "/etc/alternatives/python3");
}


/***/ })

};
