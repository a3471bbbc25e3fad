import * as stage from "../../stages/io.weldr.systemd.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("io.weldr.systemd", stage, [
  {
    does: "enables and disables",
    options: { enabled_services: ["a"], disabled_services: ["b"] },
    files: {
      "/usr/lib/systemd/system/a.service": "[Install]\nWantedBy=x.target\n",
      "/usr/lib/systemd/system/b.service": "[Install]\nWantedBy=x.target\n",
      "/etc/systemd/system/x.target.wants/b.service": { link: "/usr/lib/systemd/system/b.service" },
    },
    after: {
      "/etc/systemd/system/x.target.wants/a.service": { link: "/usr/lib/systemd/system/a.service" },
      "/etc/systemd/system/x.target.wants/b.service": null,
    },
  },
  { does: "fails when a unit is missing", options: { enabled_services: ["a"] }, fails: "no such unit" },
  { does: "refuses masks", options: { masked_services: ["a"] }, refused: true },
]);
