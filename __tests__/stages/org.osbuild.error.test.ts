import * as stage from "../../stages/org.osbuild.error.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.error", stage, [
  { does: "fails with its code", options: { returncode: 3 }, fails: "code 3" },
  { does: "fails without a code", options: {}, fails: "code 255" },
  { does: "succeeds with code 0", options: { returncode: 0 }, after: {} },
  { does: "refuses a text", options: { returncode: "1" }, refused: true },
]);
