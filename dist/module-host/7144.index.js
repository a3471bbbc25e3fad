export const id = 7144;
export const ids = [7144];
export const modules = {

/***/ 7144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Test whether the system boots",
    description: "Writes and enables a service that runs a command at boot, sends its output to `/dev/vport0p1` and turns the machine off. The folders for the unit must exist.",
    options: {
        additionalProperties: false,
        required: ["script"],
        properties: { script: { type: "string", description: "Command to run" } },
    },
    example: { type: "org.osbuild.test", options: { script: "/usr/bin/systemctl is-system-running --wait" } },
};
function run({ tree, options }) {
    const folder = "/etc/systemd/system";
    const service = `
[Unit]
Description=Boot Test
Wants=dev-vport0p1.device
After=dev-vport0p1.device

[Service]
StandardOutput=file:/dev/vport0p1
ExecStart=${options.script}
ExecStopPost=/usr/bin/systemctl poweroff
`;
    tree.write(`${folder}/osbuild-test.service`, service);
    tree.symlink("../osbuild-test.service", `${folder}/multi-user.target.wants/osbuild-test.service`);
}


/***/ })

};
