import * as stage from "../../stages/org.osbuild.copy.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.copy", stage, [
  {
    does: "copies a file, a folder and the content of a folder",
    options: {
      paths: [
        { from: "tree:///f", to: "tree:///g" },
        { from: "tree:///d", to: "tree:///x/" },
        { from: "tree:///d/", to: "tree:///x/" },
      ],
    },
    files: { "/f": { content: "text", mode: 416 }, "/d/e": "inner", "/x": null },
    after: { "/g": { mode: 0o640, text: "text" }, "/x/d/e": "inner", "/x/e": "inner" },
  },
  {
    does: "replaces a link only when told so",
    options: {
      paths: [
        { from: "tree:///f", to: "tree:///l", remove_destination: true },
        { from: "tree:///f", to: "tree:///m" },
      ],
    },
    files: { "/f": "new", "/l": { link: "/t" }, "/m": { link: "/u" }, "/t": "old", "/u": "old" },
    after: { "/l": "new", "/t": "old", "/m": { link: "/u" }, "/u": "new" },
  },
  {
    does: "fails when the source is missing",
    options: { paths: [{ from: "tree:///f", to: "tree:///g" }] },
    fails: "ended with code 1",
  },
  {
    does: "fails when the mount is missing",
    options: { paths: [{ from: "mount://m/f", to: "tree:///g" }] },
    fails: "no mount named 'm'",
  },
  { does: "refuses an input as the target", options: { paths: [{ from: "tree:///f", to: "input://a/g" }] }, refused: true },
]);
