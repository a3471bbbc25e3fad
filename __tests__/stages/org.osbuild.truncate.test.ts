import * as stage from "../../stages/org.osbuild.truncate.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.truncate", stage, [
  { does: "makes a file", options: { filename: "a.img", size: "3KB" }, after: { "/a.img": "\0".repeat(3000) } },
  { does: "shortens a file", options: { filename: "/f", size: "3" }, files: { "/f": "file 1" }, after: { "/f": "fil" } },
  {
    does: "lengthens a file by a size",
    options: { filename: "f", size: "+1K" },
    files: { "/f": "x" },
    after: { "/f": `x${"\0".repeat(1024)}` },
  },
  { does: "never goes below nothing", options: { filename: "f", size: "-9" }, files: { "/f": "x" }, after: { "/f": "" } },
  {
    does: "rounds up and down",
    options: { filename: "f", size: "%4" },
    files: { "/f": "12345" },
    after: { "/f": "12345\0\0\0" },
  },
  { does: "fails on a size that is none", options: { filename: "f", size: "big" }, fails: "Cannot read the size 'big'" },
  { does: "fails when the folder is missing", options: { filename: "a/f", size: "1" }, fails: "its folder does not exist" },
  {
    does: "fails when a folder is there",
    options: { filename: "a", size: "1" },
    files: { "/a": null },
    fails: "no regular file",
  },
  { does: "refuses a number", options: { filename: "f", size: 1 }, refused: true },
]);
