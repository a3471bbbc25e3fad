import * as stage from "../../stages/org.osbuild.livesys.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.livesys", stage, [
  {
    does: "writes the session",
    options: { livesys_session: "xfce" },
    files: { "/etc/sysconfig": null },
    after: { "/etc/sysconfig/livesys": '\nlivesys_session="xfce"\n' },
  },
  { does: "fails when the folder is missing", options: { livesys_session: "xfce" }, fails: "does not exist" },
  { does: "refuses no session", options: {}, refused: true },
]);
