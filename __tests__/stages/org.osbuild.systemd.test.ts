import * as stage from "../../stages/org.osbuild.systemd.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.systemd", stage, [
  {
    does: "enables a unit with aliases, wants, Also and default instance",
    options: { enabled_services: ["a", "getty@.service"] },
    files: {
      "/usr/lib/systemd/system/a.service":
        "[Install]\nWantedBy=x.target y.target\nRequiredBy=z.target\nAlias=b.service\nAlso=c.socket missing.service\n",
      "/usr/lib/systemd/system/c.socket": "[Install]\nWantedBy=sockets.target\n",
      "/usr/lib/systemd/system/getty@.service": "[Install]\nWantedBy=getty.target\nDefaultInstance=tty1\n",
    },
    after: {
      "/etc/systemd/system/x.target.wants/a.service": { link: "/usr/lib/systemd/system/a.service" },
      "/etc/systemd/system/y.target.wants/a.service": { link: "/usr/lib/systemd/system/a.service" },
      "/etc/systemd/system/z.target.requires/a.service": { link: "/usr/lib/systemd/system/a.service" },
      "/etc/systemd/system/b.service": { link: "/usr/lib/systemd/system/a.service" },
      "/etc/systemd/system/sockets.target.wants/c.socket": { link: "/usr/lib/systemd/system/c.socket" },
      "/etc/systemd/system/getty.target.wants/getty@tty1.service": { link: "/usr/lib/systemd/system/getty@.service" },
    },
  },
  {
    does: "disables a unit, its aliases and empty folders",
    options: { disabled_services: ["a"] },
    files: {
      "/usr/lib/systemd/system/a.service": "[Install]\nWantedBy=x.target\n",
      "/etc/systemd/system/x.target.wants/a.service": { link: "/usr/lib/systemd/system/a.service" },
      "/etc/systemd/system/b.service": { link: "/usr/lib/systemd/system/a.service" },
      "/etc/systemd/system/y.target.wants/b.service": { link: "../b.service" },
      "/etc/systemd/system/y.target.wants/c.service": { link: "/c.service" },
    },
    after: {
      "/etc/systemd/system/x.target.wants": null,
      "/etc/systemd/system/b.service": null,
      "/etc/systemd/system/y.target.wants/b.service": null,
      "/etc/systemd/system/y.target.wants/c.service": { link: "/c.service" },
    },
  },
  {
    does: "masks units and generators and sets the default target",
    options: { masked_services: ["a"], masked_generators: ["g"], default_target: "m.target" },
    files: { "/usr/lib/systemd/system/m.target": "[Unit]\n", "/etc/systemd/system/default.target": { link: "old" } },
    after: {
      "/etc/systemd/system/a.service": { link: "/dev/null" },
      "/etc/systemd/system-generators/g": { link: "/dev/null" },
      "/etc/systemd/system/default.target": { link: "/usr/lib/systemd/system/m.target" },
    },
  },
  { does: "fails when a unit is missing", options: { enabled_services: ["a"] }, fails: "no such unit" },
  {
    does: "fails when a unit is masked",
    options: { enabled_services: ["a"] },
    files: { "/usr/lib/systemd/system/a.service": "[Unit]\n", "/etc/systemd/system/a.service": { link: "/dev/null" } },
    fails: "is masked",
  },
  { does: "refuses an option it does not know", options: { nonsense: 1 }, refused: true },
]);
