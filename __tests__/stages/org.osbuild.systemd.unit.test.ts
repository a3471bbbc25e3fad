import * as stage from "../../stages/org.osbuild.systemd.unit.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.systemd.unit", stage, [
  {
    does: "writes a drop-in",
    options: {
      unit: "a.service",
      dropin: "b.conf",
      "unit-type": "global",
      config: {
        Unit: { ConditionPathExists: "!/x" },
        Service: {
          Environment: [
            { key: "A", value: "1 2" },
            { key: "B", value: "" },
          ],
        },
      },
    },
    after: {
      "/usr/lib/systemd/user/a.service.d/b.conf":
        '[Unit]\nConditionPathExists=!/x\n\n[Service]\nEnvironment="A=1 2"\nEnvironment="B="\n\n',
    },
  },
  { does: "refuses a unit of another type", options: { unit: "a.mount", dropin: "b.conf", config: {} }, refused: true },
]);
