import * as stage from "../../stages/org.osbuild.waagent.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.waagent.conf", stage, [
  {
    does: "changes and adds settings",
    options: { config: { "ResourceDisk.Format": true, "Provisioning.Enabled": false } },
    files: { "/etc/waagent.conf": "resourcedisk.format=n\n# x=y\n" },
    after: { "/etc/waagent.conf": "resourcedisk.format=y\n# x=y\nProvisioning.Enabled=n\n" },
  },
  { does: "fails when the file is missing", options: { config: {} }, fails: "does not exist" },
  { does: "refuses a text", options: { config: { "ResourceDisk.Format": "y" } }, refused: true },
]);
