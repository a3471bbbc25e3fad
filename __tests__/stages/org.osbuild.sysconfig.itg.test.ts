import * as stage from "../../stages/org.osbuild.sysconfig.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.sysconfig", stage, [
  {
    does: "writes the files it has options for",
    options: {
      kernel: { update_default: true, default_kernel: "k" },
      network: { networking: false },
      livesys: { session: "gnome" },
      desktop: { preferred: "KDE", displaymanager: "sddm" },
      "network-scripts": { ifcfg: { eth0: { device: "eth0", onboot: true, bootproto: "dhcp" } } },
    },
    after: {
      "/etc/sysconfig/kernel": "UPDATEDEFAULT=yes\nDEFAULTKERNEL=k\n",
      "/etc/sysconfig/network": "NETWORKING=no\n",
      "/etc/sysconfig/livesys": 'livesys_session="gnome"\n',
      "/etc/sysconfig/desktop": "PREFERRED=KDE\nDISPLAYMANAGER=sddm\n",
      "/etc/sysconfig/network-scripts/ifcfg-eth0": 'DEVICE="eth0"\nONBOOT="yes"\nBOOTPROTO="dhcp"\n',
    },
  },
  { does: "refuses an interface name with a slash", options: { "network-scripts": { ifcfg: { "a/b": {} } } }, refused: true },
]);
