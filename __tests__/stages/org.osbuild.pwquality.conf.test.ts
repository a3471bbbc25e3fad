import * as stage from "../../stages/org.osbuild.pwquality.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.pwquality.conf", stage, [
  {
    does: "changes and adds settings",
    options: { config: { minlen: 9, dcredit: -1 } },
    files: { "/etc/security/pwquality.conf": "# minlen = 8\nminlen = 8\nminlen = 7" },
    after: { "/etc/security/pwquality.conf": "# minlen = 8\nminlen = 9\nminlen = 7\ndcredit = -1\n" },
  },
  { does: "fails when the file is missing", options: { config: {} }, fails: "does not exist" },
  { does: "refuses a text", options: { config: { minlen: "9" } }, refused: true },
]);
