import * as stage from "../../stages/org.osbuild.chattr.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.chattr", stage, [
  { does: "fails without paths", options: {}, fails: "option 'items' is missing" },
  {
    does: "calls chattr on the resolved path",
    options: { items: { "tree:///a": { immutable: true } } },
    files: { "/a": "" },
    after: { "/a": "" },
    programs: { chattr: 'test "$1" = +i && test -f "$3"' },
  },
  {
    does: "fails when the file is missing",
    options: { items: { "tree:///a": { immutable: false } } },
    fails: "ended with code 1",
  },
  { does: "refuses a plain path", options: { items: { "/a": { immutable: true } } }, refused: true },
]);
