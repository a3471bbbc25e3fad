import * as stage from "../../stages/org.osbuild.gcp.guest-agent.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.gcp.guest-agent.conf", stage, [
  {
    does: "edits the file of the distribution",
    options: { config_scope: "distro", config: { Accounts: { groups: ["a", "b"] }, Daemons: { network_daemon: false } } },
    files: { "/etc/default/instance_configs.cfg.distro": "[Accounts]\nGroups: x ; keep\n" },
    after: {
      "/etc/default/instance_configs.cfg.distro": "[Accounts]\nGroups: a, b ; keep\n\n\n[Daemons]\nnetwork_daemon = false",
    },
  },
  { does: "refuses an empty section", options: { config: { Accounts: {} } }, refused: true },
]);
