import * as stage from "../../stages/org.osbuild.locale.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.locale", stage, [
  {
    does: "replaces locale.conf",
    options: { language: "de_DE.UTF-8" },
    files: { "/etc/locale.conf": "LANG=C\nLC_TIME=C\n" },
    after: { "/etc/locale.conf": "LANG=de_DE.UTF-8\n" },
  },
  { does: "quotes what a shell would split", options: { language: "x y" }, after: { "/etc/locale.conf": 'LANG="x y"\n' } },
  { does: "refuses a slash", options: { language: "../etc" }, fails: "locale '../etc' is not valid" },
  { does: "refuses an option it does not know", options: { language: "C", nonsense: 1 }, refused: true },
]);
