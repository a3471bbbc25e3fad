import * as stage from "../../stages/org.osbuild.wsl.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.wsl.conf", stage, [
  {
    does: "sets systemd",
    options: { boot: { systemd: true } },
    files: { "/etc/wsl.conf": "[boot]\nsystemd = false\n" },
    after: { "/etc/wsl.conf": "[boot]\nsystemd = true\n" },
  },
  { does: "refuses no options", options: {}, refused: true },
]);
