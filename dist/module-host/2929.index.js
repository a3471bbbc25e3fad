export const id = 2929;
export const ids = [2929];
export const modules = {

/***/ 5310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Open a root shell at boot",
    description: "Writes and enables a service that starts a root shell on a terminal early at boot. For debugging only: anyone at that terminal is root.",
    options: {
        additionalProperties: false,
        required: ["tty"],
        properties: { tty: { type: "string", description: "Device of the terminal" } },
    },
    example: { type: "org.osbuild.debug-shell", options: { tty: "/dev/ttyS0" } },
};
function run({ tree, options }) {
    const folder = "/etc/systemd/system";
    tree.write(`${folder}/osbuild-debug-shell.service`, formatService(options.tty));
    tree.symlink("../osbuild-debug-shell.service", `${folder}/sysinit.target.wants/osbuild-debug-shell.service`);
}
function formatService(tty) {
    const categories = "CTYPE NUMERIC TIME COLLATE MONETARY MESSAGES PAPER NAME ADDRESS TELEPHONE MEASUREMENT IDENTIFICATION".split(" ");
    return `
[Unit]
Description=Early root shell on ${tty} FOR DEBUGGING ONLY
DefaultDependencies=no
IgnoreOnIsolate=yes
ConditionPathExists=${tty}

[Service]
Environment=TERM=linux
ExecStart=/bin/sh
Restart=always
RestartSec=0
StandardInput=tty
TTYPath=${tty}
TTYReset=yes
TTYVHangup=yes
KillMode=process
IgnoreSIGPIPE=no
# bash ignores SIGTERM
KillSignal=SIGHUP

# Unset locale for the console getty since the console has problems
# displaying some internationalized messages.
UnsetEnvironment=LANG LANGUAGE ${categories.map((name) => `LC_${name}`).join(" ")}
`;
}


/***/ })

};
