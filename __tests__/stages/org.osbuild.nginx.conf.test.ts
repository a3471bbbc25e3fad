import * as stage from "../../stages/org.osbuild.nginx.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.nginx.conf", stage, [
  {
    does: "writes a server",
    options: { path: "/a.conf", config: { listen: "*:81", daemon: false } },
    after: {
      "/a.conf":
        "events {}\nhttp {\n  server {\n    listen *:81;\n    root /usr/share/nginx/html;\n  }\n}\n\npid /run/nginx.pid;\ndaemon off;\n",
    },
  },
  { does: "refuses a path that climbs", options: { path: "/../a" }, refused: true },
]);
