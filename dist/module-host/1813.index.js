export const id = 1813;
export const ids = [1813];
export const modules = {

/***/ 1813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Lock packages to versions",
    description: "Adds entries to the list of the versionlock plugin of DNF 4, each with a comment that has the time: the source epoch when the pipeline sets one.",
    options: {
        additionalProperties: false,
        required: ["add"],
        properties: { add: { type: "array", description: "Entries as they stand in the list", items: { type: "string" } } },
    },
    example: { type: "org.osbuild.dnf4.versionlock", options: { add: ["bash-0:5.1.8-9.el9.*"] } },
};
function run({ tree, options, sourceEpoch }) {
    const time = formatTime(sourceEpoch === undefined ? new Date() : new Date(sourceEpoch * 1000));
    tree.write("/etc/dnf/plugins/versionlock.list", options.add.map((item) => `\n# Added lock on ${time}\n${item}\n`).join(""), {
        append: true,
    });
}
/** The time as ctime(3) writes it, in UTC: `Tue Nov 14 22:13:20 2023`. */
function formatTime(date) {
    const [weekday, day, month, year, time] = date.toUTCString().replace(",", "").split(" ");
    return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
}


/***/ })

};
