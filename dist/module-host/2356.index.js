export const id = 2356;
export const ids = [2356];
export const modules = {

/***/ 2356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   meta: () => (/* binding */ meta),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
const meta = {
    summary: "Write a small configuration of nginx",
    description: "Replaces the configuration file by one with a single server.",
    options: {
        additionalProperties: false,
        properties: {
            path: {
                type: "string",
                description: "Path of the file",
                default: "/etc/nginx/nginx.conf",
                pattern: "^\\/(?!\\.\\.)((?!\\/\\.\\.\\/).)+$",
            },
            config: {
                type: "object",
                properties: {
                    listen: { type: "string", description: "Address and port to listen on", default: "*:80" },
                    root: { type: "string", description: "Folder to serve", default: "/usr/share/nginx/html" },
                    pid: { type: "string", description: "File with the process id", default: "/run/nginx.pid" },
                    daemon: { type: "boolean", description: "Run in the background", default: true },
                },
            },
        },
    },
    format1Options: true,
    example: { type: "org.osbuild.nginx.conf", options: { config: { listen: "*:8080", root: "/srv/www", daemon: false } } },
};
function run({ tree, options }) {
    const { listen = "*:80", root = "/usr/share/nginx/html", pid = "/run/nginx.pid", daemon = true } = options.config ?? {};
    const text = `events {}
http {
  server {
    listen ${listen};
    root ${root};
  }
}

pid ${pid};
daemon ${daemon ? "on" : "off"};
`;
    tree.write(options.path ?? "/etc/nginx/nginx.conf", text);
}


/***/ })

};
