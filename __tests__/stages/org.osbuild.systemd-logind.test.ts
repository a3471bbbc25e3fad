import * as stage from "../../stages/org.osbuild.systemd-logind.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.systemd-logind", stage, [
  {
    does: "writes a drop-in",
    options: { filename: "a.conf", config: { Login: { NAutoVTs: 0 } } },
    after: { "/usr/lib/systemd/logind.conf.d/a.conf": "[Login]\nNAutoVTs=0\n\n" },
  },
  { does: "refuses a negative number", options: { filename: "a.conf", config: { Login: { NAutoVTs: -1 } } }, refused: true },
]);
