import * as stage from "../../stages/org.osbuild.rhsm.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.rhsm", stage, [
  {
    does: "switches plugins and options",
    options: {
      "dnf-plugins": { "product-id": { enabled: true } },
      "yum-plugins": { "subscription-manager": { enabled: false } },
      "subscription-manager": { rhsm: { manage_repos: false } },
    },
    files: {
      "/etc/dnf/plugins/product-id.conf": "[main]\nenabled=0\n",
      "/etc/yum/pluginconf.d/subscription-manager.conf": "",
      "/etc/rhsm/rhsm.conf": "[rhsm]\n# c\nmanage_repos = 1\n",
    },
    after: {
      "/etc/dnf/plugins/product-id.conf": "[main]\nenabled=1\n",
      "/etc/yum/pluginconf.d/subscription-manager.conf": "[main]\nenabled = 0",
      "/etc/rhsm/rhsm.conf": "[rhsm]\n# c\nmanage_repos = 0\n",
    },
  },
  {
    does: "fails when the section is missing",
    options: { "subscription-manager": { rhsmcertd: { auto_registration: true } } },
    files: { "/etc/rhsm/rhsm.conf": "[rhsm]\n" },
    fails: "no section 'rhsmcertd'",
  },
  {
    does: "fails when the file is missing",
    options: { "dnf-plugins": { "product-id": { enabled: true } } },
    fails: "does not exist",
  },
  { does: "refuses another plugin", options: { "dnf-plugins": { other: {} } }, refused: true },
]);
