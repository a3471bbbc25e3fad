import * as stage from "../../stages/org.osbuild.cloud-init.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.cloud-init", stage, [
  {
    does: "writes sorted YAML",
    options: {
      filename: "a.cfg",
      config: {
        system_info: { default_user: { name: "x y" } },
        datasource_list: ["Ec2", "None"],
        ssh_pwauth: true,
        output: { all: "| tee" },
      },
    },
    files: { "/etc/cloud/cloud.cfg.d": null },
    after: {
      "/etc/cloud/cloud.cfg.d/a.cfg":
        "datasource_list: [Ec2, None]\noutput:\n  all: '| tee'\nssh_pwauth: true\nsystem_info:\n  default_user:\n    name: x y\n",
    },
  },
  {
    does: "fails when cloud-init is not there",
    options: { filename: "a.cfg", config: { ssh_pwauth: true } },
    fails: "does not exist",
  },
  {
    does: "refuses an unknown data source",
    options: { filename: "a.cfg", config: { datasource_list: ["Moon"] } },
    refused: true,
  },
]);
