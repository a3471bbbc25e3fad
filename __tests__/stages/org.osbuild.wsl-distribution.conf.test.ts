import * as stage from "../../stages/org.osbuild.wsl-distribution.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.wsl-distribution.conf", stage, [
  {
    does: "edits the file",
    options: { oobe: { default_uid: 1, default_name: "N" }, shortcut: { enabled: true } },
    files: { "/etc/wsl-distribution.conf": "[oobe]\ncommand = x\n" },
    after: {
      "/etc/wsl-distribution.conf": "[oobe]\ncommand = x\ndefaultUid = 1\ndefaultName = N\n\n\n[shortcut]\nenabled = true",
    },
  },
  { does: "writes nothing when there is nothing to say", options: {}, after: { "/etc/wsl-distribution.conf": null } },
  { does: "refuses an empty section", options: { oobe: {} }, refused: true },
]);
