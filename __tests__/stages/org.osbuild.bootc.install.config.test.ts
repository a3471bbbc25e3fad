import * as stage from "../../stages/org.osbuild.bootc.install.config.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.bootc.install.config", stage, [
  {
    does: "writes TOML",
    options: { filename: "a.toml", config: { install: { kargs: ["a", "b"], filesystem: { root: { type: "xfs" } } } } },
    after: {
      "/usr/lib/bootc/install/a.toml": '[install]\nkargs = [\n    "a",\n    "b",\n]\n\n[install.filesystem.root]\ntype = "xfs"\n',
    },
  },
  { does: "refuses an empty configuration", options: { filename: "a", config: {} }, refused: true },
]);
