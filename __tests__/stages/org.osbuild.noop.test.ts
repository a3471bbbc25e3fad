import * as stage from "../../stages/org.osbuild.noop.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.noop", stage, [
  { does: "prints its options", options: { a: 1 }, files: { "/f": "x" }, after: { "/f": "x" }, logs: '{"a":1}' },
  { does: "takes anything", options: { deep: { er: [null] } }, after: {} },
]);
