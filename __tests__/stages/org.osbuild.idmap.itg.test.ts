import * as stage from "../../stages/org.osbuild.idmap.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.idmap", stage, [
  { does: "fails without paths", options: {}, fails: "option 'items' is missing" },
  {
    does: "shifts owners, links and hard links once",
    options: { items: { "/d": ["u:1000:0:10", "g:2000:0:10"] } },
    files: { "/d/f": "", "/d/l": { link: "/o" }, "/o": "" },
    after: { "/d": { uid: 1000, gid: 2000 }, "/d/f": { uid: 1000, gid: 2000 }, "/o": { uid: 0, gid: 0 } },
  },
  {
    does: "uses the ranges of a user and a group",
    options: { items: { "/d": { user: "u", group: "g" } } },
    files: { "/d/f": "", "/etc/subuid": "u:5000:10\n", "/etc/subgid": "g:6000:10\n" },
    after: { "/d/f": { uid: 5000, gid: 6000 } },
  },
  {
    does: "gives what has no map to nobody",
    options: { items: { "/d": ["5:7:1"] } },
    files: { "/d/f": { content: "", mode: 493 } },
    after: { "/d/f": { uid: 65534, gid: 65534, mode: 0o755 } },
  },
  { does: "fails when the path is missing", options: { items: { "/d": ["0:0:1"] } }, fails: "no folder" },
  { does: "refuses a map of no ids", options: { items: { "/d": ["0:0:0"] } }, refused: true },
]);
