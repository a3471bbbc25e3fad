import * as stage from "../../stages/org.osbuild.chown.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.chown", stage, [
  {
    does: "looks names up in the tree and follows a link",
    options: { items: { "/f": { user: "u", group: "g" }, "/l": { user: 7 } } },
    files: { "/etc/passwd": "u:x:5:5::/:\n", "/etc/group": "g:x:6:\n", "/f": "", "/l": { link: "/t" }, "/t": "" },
    after: { "/f": { uid: 5, gid: 6 }, "/t": { uid: 7, gid: 0 } },
  },
  {
    does: "changes links themselves when recursive",
    options: { items: { "/d": { group: 9, recursive: true } } },
    files: { "/d/l": { link: "/t" }, "/d/e/f": "", "/t": "" },
    after: { "/d": { gid: 9 }, "/d/e/f": { gid: 9 }, "/t": { gid: 0 } },
  },
  {
    does: "fails when nobody has the name",
    options: { items: { "/f": { user: "nobodyhere" } } },
    files: { "/f": "" },
    fails: "'nobodyhere' in /etc/passwd",
  },
  { does: "fails when the path is missing", options: { items: { "/f": { user: 1 } } }, fails: "does not exist" },
  { does: "refuses neither user nor group", options: { items: { "/f": {} } }, refused: true },
]);
