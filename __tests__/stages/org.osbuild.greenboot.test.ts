import * as stage from "../../stages/org.osbuild.greenboot.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.greenboot", stage, [
  {
    does: "puts services in front of the others",
    options: { config: { monitor_services: ["a", "b"] } },
    files: { "/etc/greenboot/greenboot.conf": '# GREENBOOT_MONITOR_SERVICES="z"\nGREENBOOT_MONITOR_SERVICES="b c"\n' },
    after: { "/etc/greenboot/greenboot.conf": '# GREENBOOT_MONITOR_SERVICES="z"\nGREENBOOT_MONITOR_SERVICES="a b c"\n' },
  },
  {
    does: "adds the setting when there is none",
    options: { config: { monitor_services: ["a"] } },
    files: { "/etc/greenboot/greenboot.conf": "X=1\n" },
    after: { "/etc/greenboot/greenboot.conf": 'X=1\nGREENBOOT_MONITOR_SERVICES="a"\n' },
  },
  { does: "fails when greenboot is not there", options: { config: {} }, fails: "does not exist" },
  { does: "refuses a service that is a number", options: { config: { monitor_services: [1] } }, refused: true },
]);
