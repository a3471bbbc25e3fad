import * as stage from "../../stages/org.osbuild.systemd.unit.create.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.systemd.unit.create", stage, [
  {
    does: "writes a unit, lists one line each",
    options: {
      filename: "a.service",
      config: {
        Unit: { DefaultDependencies: false, After: ["b", "c"] },
        Service: { ExecStart: ["/bin/a"] },
        Install: { WantedBy: ["x.target"] },
      },
    },
    files: { "/usr/lib/systemd/system": null },
    after: {
      "/usr/lib/systemd/system/a.service":
        "[Unit]\nDefaultDependencies=False\nAfter=b\nAfter=c\n\n[Service]\nExecStart=/bin/a\n\n[Install]\nWantedBy=x.target\n\n",
    },
  },
  {
    does: "fails when the section of its type is missing",
    options: { filename: "a.swap", config: { Mount: { What: "a", Where: "b" } } },
    fails: "needs a section 'Swap'",
  },
  { does: "refuses a unit without sections", options: { filename: "a.service", config: {} }, refused: true },
]);
