import * as stage from "../../stages/io.weldr.locale.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("io.weldr.locale", stage, [
  { does: "replaces locale.conf", options: { language: "C" }, after: { "/etc/locale.conf": "LANG=C\n" } },
  { does: "fails when the locale is empty", options: { language: "" }, fails: "is not valid" },
  { does: "refuses no language", options: {}, refused: true },
]);
