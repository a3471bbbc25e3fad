import * as stage from "../../stages/org.osbuild.containers.unit.create.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.containers.unit.create", stage, [
  {
    does: "writes a unit",
    options: {
      filename: "a.container",
      "unit-path": "etc",
      config: {
        Unit: {},
        Container: { Image: "i", Environment: [{ key: "A", value: "b" }] },
        Install: { WantedBy: ["x.target"] },
      },
    },
    files: { "/etc/containers/systemd": null },
    after: {
      "/etc/containers/systemd/a.container":
        '[Unit]\n\n[Container]\nImage=i\nEnvironment="A=b"\n\n[Install]\nWantedBy=x.target\n\n',
    },
  },
  {
    does: "fails when the section of its type is missing",
    options: { filename: "a.network", config: { Volume: {} } },
    fails: "needs a section 'Network'",
  },
  { does: "refuses a service", options: { filename: "a.service", config: { Volume: {} } }, refused: true },
]);
