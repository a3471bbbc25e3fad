import * as stage from "../../stages/org.osbuild.test.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.test", stage, [
  {
    does: "writes and enables a service",
    options: { script: "/x" },
    files: { "/etc/systemd/system/multi-user.target.wants": null },
    after: {
      "/etc/systemd/system/osbuild-test.service":
        "\n[Unit]\nDescription=Boot Test\nWants=dev-vport0p1.device\nAfter=dev-vport0p1.device\n\n[Service]\nStandardOutput=file:/dev/vport0p1\nExecStart=/x\nExecStopPost=/usr/bin/systemctl poweroff\n",
      "/etc/systemd/system/multi-user.target.wants/osbuild-test.service": { link: "../osbuild-test.service" },
    },
  },
  { does: "fails when the folder is missing", options: { script: "/x" }, fails: "does not exist" },
  { does: "refuses no script", options: {}, refused: true },
]);
