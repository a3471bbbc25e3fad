import * as stage from "../../stages/org.osbuild.selinux.config.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.selinux.config", stage, [
  {
    does: "changes state and type",
    options: { state: "permissive", type: "mls" },
    files: { "/etc/selinux/config": "# SELINUX=x\n\nSELINUX=enforcing\nSELINUXTYPE=targeted\n" },
    after: { "/etc/selinux/config": "# SELINUX=x\n\nSELINUX=permissive\nSELINUXTYPE=mls\n" },
  },
  {
    does: "fails when a line is no setting",
    options: { state: "disabled" },
    files: { "/etc/selinux/config": "x\n" },
    fails: "the line 'x'",
  },
  { does: "refuses another state", options: { state: "off" }, refused: true },
]);
