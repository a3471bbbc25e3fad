import * as stage from "../../stages/org.osbuild.dnf-automatic.config.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.dnf-automatic.config", stage, [
  {
    does: "keeps comments and the blank line before a section",
    options: { config: { commands: { apply_updates: true, upgrade_type: "security" } } },
    files: { "/etc/dnf/automatic.conf": "[commands]\n# c\nupgrade_type=default\n\n[emitters]\n" },
    after: { "/etc/dnf/automatic.conf": "[commands]\n# c\nupgrade_type=security\napply_updates = yes\n\n[emitters]\n" },
  },
  { does: "refuses another type", options: { config: { commands: { upgrade_type: "weekly" } } }, refused: true },
]);
