import * as stage from "../../stages/org.osbuild.first-boot.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.first-boot", stage, [
  {
    does: "writes and enables a service",
    options: { commands: ["/x"], wait_for_network: true },
    after: {
      "/usr/lib/systemd/system/osbuild-first-boot.service":
        "[Unit]\nDescription=OSBuild First Boot Service\nConditionPathExists=/etc/osbuild-first-boot\nWants=network-online.target\nAfter=network-online.target\n\n[Service]\nType=oneshot\n\nExecStart=/usr/bin/rm /etc/osbuild-first-boot\nExecStart=/x\n",
      "/usr/lib/systemd/system/default.target.wants/osbuild-first-boot.service": { link: "../osbuild-first-boot.service" },
      "/etc/osbuild-first-boot": "",
    },
  },
  { does: "refuses no commands", options: {}, refused: true },
]);
