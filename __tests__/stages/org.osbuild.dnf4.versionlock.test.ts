import * as stage from "../../stages/org.osbuild.dnf4.versionlock.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.dnf4.versionlock", stage, [
  {
    does: "adds entries with the time of the source epoch",
    options: { add: ["a", "b"] },
    files: { "/etc/dnf/plugins/versionlock.list": "x\n" },
    after: {
      "/etc/dnf/plugins/versionlock.list":
        "x\n\n# Added lock on Tue Nov  7 22:13:20 2023\na\n\n# Added lock on Tue Nov  7 22:13:20 2023\nb\n",
    },
    sourceEpoch: 1699395200,
  },
  { does: "refuses no list", options: {}, refused: true },
]);
