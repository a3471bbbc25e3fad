import * as stage from "../../stages/org.osbuild.systemd-journald.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.systemd-journald", stage, [
  {
    does: "writes a drop-in",
    options: { filename: "a.conf", config: { Journal: { Storage: "none", Audit: "" } } },
    after: { "/usr/lib/systemd/journald.conf.d/a.conf": "[Journal]\nStorage=none\nAudit=\n\n" },
  },
  {
    does: "fails when the file exists",
    options: { filename: "a.conf", config: { Journal: { Storage: "none" } } },
    files: { "/usr/lib/systemd/journald.conf.d/a.conf": "" },
    fails: "exists already",
  },
  { does: "refuses an empty section", options: { filename: "a.conf", config: { Journal: {} } }, refused: true },
]);
