import * as stage from "../../stages/org.osbuild.debug-shell.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.debug-shell", stage, [
  {
    does: "writes and enables a service",
    options: { tty: "/dev/x" },
    files: { "/etc/systemd/system/sysinit.target.wants": null },
    after: { "/etc/systemd/system/sysinit.target.wants/osbuild-debug-shell.service": { link: "../osbuild-debug-shell.service" } },
  },
  { does: "fails when the folder is missing", options: { tty: "/dev/x" }, fails: "does not exist" },
  { does: "refuses no terminal", options: {}, refused: true },
]);
