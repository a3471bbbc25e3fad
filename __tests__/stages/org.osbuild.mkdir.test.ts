import * as stage from "../../stages/org.osbuild.mkdir.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.mkdir", stage, [
  { does: "fails without what to do", options: {}, fails: "option 'paths' is missing" },
  {
    does: "makes folders with modes less the umask",
    options: { paths: [{ path: "/a", mode: 511 }, { path: "b/c", parents: true, mode: 448 }, { path: "tree:///d" }] },
    after: { "/a": { mode: 0o755 }, "/b": { mode: 0o755 }, "/b/c": { mode: 0o700 }, "/d": true },
  },
  {
    does: "leaves the mode of an existing folder",
    options: { paths: [{ path: "/a", mode: 448, exist_ok: true, parents: true }] },
    files: { "/a": null },
    after: { "/a": { mode: 0o755 } },
  },
  { does: "fails when the folder exists", options: { paths: [{ path: "/a" }] }, files: { "/a": null }, fails: "exists already" },
  { does: "fails when a parent is missing", options: { paths: [{ path: "/a/b" }] }, fails: "does not exist" },
  { does: "refuses to climb", options: { paths: [{ path: "/a/../b" }] }, refused: true },
]);
