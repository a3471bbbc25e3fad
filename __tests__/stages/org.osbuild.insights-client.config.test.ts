import * as stage from "../../stages/org.osbuild.insights-client.config.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.insights-client.config", stage, [
  {
    does: "changes the proxy",
    options: { config: { proxy: "p" } },
    files: { "/etc/insights-client/insights-client.conf": "#proxy=\nproxy=old\n" },
    after: { "/etc/insights-client/insights-client.conf": "#proxy=\nproxy=p\n" },
  },
  { does: "makes the file", options: { config: { proxy: "p" }, path: "/x" }, after: { "/x": "proxy=p\n" } },
  { does: "fails when the folder is missing", options: { config: { proxy: "p" } }, fails: "does not exist" },
  { does: "refuses a proxy that is a number", options: { config: { proxy: 1 } }, refused: true },
]);
