import * as stage from "../../stages/org.osbuild.dnf.config.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.dnf.config", stage, [
  {
    does: "writes variables and makes the file",
    options: { variables: [{ name: "a", value: "b" }], config: { main: { tsflags: ["nodocs", "test"], ip_resolve: "4" } } },
    files: { "/etc/dnf/vars": null },
    after: { "/etc/dnf/vars/a": "b\n", "/etc/dnf/dnf.conf": "[main]\ntsflags = nodocs, test\nip_resolve = 4" },
  },
  {
    does: "fails when the folder of variables is missing",
    options: { variables: [{ name: "a", value: "b" }] },
    fails: "does not exist",
  },
  { does: "refuses a variable in capitals", options: { variables: [{ name: "A", value: "b" }] }, refused: true },
]);
