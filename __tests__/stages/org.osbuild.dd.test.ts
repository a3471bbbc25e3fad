import * as stage from "../../stages/org.osbuild.dd.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.dd", stage, [
  {
    does: "copies a range and keeps what lies behind it",
    options: { src: "tree:///a", dst: "b", src_offset: 2, count: 3 },
    files: { "/a": "0123456789", "/b": "abcdefg" },
    after: { "/b": "234defg" },
  },
  { does: "makes the file", options: { src: "tree:///a", dst: "/b", count: 99 }, files: { "/a": "012" }, after: { "/b": "012" } },
  {
    does: "copies nothing from behind the end",
    options: { src: "tree:///a", dst: "b", src_offset: 9, count: 1 },
    files: { "/a": "0" },
    after: { "/b": "" },
  },
  { does: "fails when the source is missing", options: { src: "tree:///a", dst: "b", count: 1 }, fails: "Cannot read '/a'" },
  {
    does: "fails when the source is a folder",
    options: { src: "tree:///a", dst: "b", count: 1 },
    files: { "/a": null },
    fails: "no regular file",
  },
  { does: "refuses a count of zero", options: { src: "tree:///a", dst: "b", count: 0 }, refused: true },
]);
