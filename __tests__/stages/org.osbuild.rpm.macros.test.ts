import * as stage from "../../stages/org.osbuild.rpm.macros.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.rpm.macros", stage, [
  {
    does: "writes macros",
    options: { filename: "etc/m", macros: { _install_langs: ["a", "b"], _dbpath: "/d" } },
    after: { "/etc/m": "%_install_langs a:b\n%_dbpath /d\n" },
  },
  { does: "refuses no macros", options: { filename: "/m", macros: {} }, refused: true },
]);
