import * as stage from "../../stages/org.osbuild.sysctld.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.sysctld", stage, [
  {
    does: "writes parameters and exceptions",
    options: { filename: "a.conf", config: [{ key: "a", value: "1" }, { key: "-b" }] },
    files: { "/usr/lib/sysctl.d": null },
    after: { "/usr/lib/sysctl.d/a.conf": "a = 1\n-b\n" },
  },
  { does: "refuses a key without a value", options: { filename: "a.conf", config: [{ key: "a" }] }, refused: true },
]);
