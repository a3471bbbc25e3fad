import * as stage from "../../stages/org.osbuild.dracut.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.dracut.conf", stage, [
  {
    does: "writes texts, lists and switches",
    options: { filename: "a.conf", config: { compress: "zstd", add_drivers: ["a", "b"], reproducible: false } },
    after: { "/usr/lib/dracut/dracut.conf.d/a.conf": 'compress="zstd"\nadd_drivers+=" a b "\nreproducible="no"\n' },
  },
  { does: "refuses an empty configuration", options: { filename: "a.conf", config: {} }, refused: true },
]);
