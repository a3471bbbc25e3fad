import * as stage from "../../stages/org.osbuild.cron.script.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.cron.script", stage, [
  {
    does: "writes a script that can run",
    options: { interval: "daily", filename: "a", simple: { comment: ["c"], command: "true" } },
    files: { "/etc/cron.daily": null },
    after: { "/etc/cron.daily/a": { mode: 0o755, text: "#!/bin/bash\n# c\ntrue\n" } },
  },
  {
    does: "fails when the folder is missing",
    options: { interval: "daily", filename: "a", simple: { command: "true" } },
    fails: "does not exist",
  },
  { does: "refuses another interval", options: { interval: "yearly", filename: "a", simple: { command: "x" } }, refused: true },
]);
