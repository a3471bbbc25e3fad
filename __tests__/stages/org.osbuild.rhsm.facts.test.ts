import * as stage from "../../stages/org.osbuild.rhsm.facts.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.rhsm.facts", stage, [
  {
    does: "writes facts as Python would",
    options: { facts: { a: "é", b: [1, true, null] } },
    after: { "/etc/rhsm/facts/osbuild.facts": '{"a": "\\u00e9", "b": [1, true, null]}' },
  },
  {
    does: "fails when the file exists",
    options: { facts: {} },
    files: { "/etc/rhsm/facts/osbuild.facts": "" },
    fails: "exists already",
  },
  { does: "fails without facts", options: {}, fails: "'facts' is missing" },
  { does: "refuses facts that are a list", options: { facts: [] }, refused: true },
]);
