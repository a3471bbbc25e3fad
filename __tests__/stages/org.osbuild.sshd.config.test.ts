import * as stage from "../../stages/org.osbuild.sshd.config.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.sshd.config", stage, [
  {
    does: "changes the first line and adds the rest",
    options: { config: { PermitRootLogin: true, ClientAliveInterval: 0, PasswordAuthentication: false } },
    files: {
      "/etc/ssh/sshd_config": "#PermitRootLogin no\npermitrootlogin   no\nPermitRootLogin no\nPasswordAuthentication   no\n",
    },
    after: {
      "/etc/ssh/sshd_config":
        "#PermitRootLogin no\npermitrootlogin yes\nPermitRootLogin no\nPasswordAuthentication   no\nClientAliveInterval 0\n",
    },
  },
  { does: "fails when the file is missing", options: { config: {} }, fails: "does not exist" },
  { does: "refuses another login", options: { config: { PermitRootLogin: "maybe" } }, refused: true },
]);
