import * as stage from "../../stages/org.osbuild.nm.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.nm.conf", stage, [
  {
    does: "writes plain and named sections",
    options: {
      path: "/etc/a.conf",
      settings: {
        main: { plugins: ["a", "b"] },
        device: [{ config: { managed: true } }, { name: "x", config: { managed: false } }],
      },
    },
    after: {
      "/etc/a.conf": { mode: 0o600, text: "[main]\nplugins=a,b\n\n[device]\nmanaged=true\n\n[device-x]\nmanaged=false\n\n" },
    },
  },
  { does: "refuses an empty list", options: { path: "/a", settings: { main: { plugins: [] } } }, refused: true },
]);
