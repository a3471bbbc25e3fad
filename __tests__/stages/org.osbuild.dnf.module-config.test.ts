import * as stage from "../../stages/org.osbuild.dnf.module-config.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.dnf.module-config", stage, [
  {
    does: "writes a module file",
    options: { conf: { name: "n", stream: "1", profiles: ["a", "b"] } },
    after: { "/etc/dnf/modules.d/n.module": "[n]\nname = n\nstream = 1\nprofiles = a, b\n\n" },
  },
  { does: "fails without profiles", options: { conf: { name: "n" } }, fails: "'name' and 'profiles'" },
  { does: "refuses a stream that is a number", options: { conf: { name: "n", stream: 1 } }, refused: true },
]);
