import * as stage from "../../stages/org.osbuild.ln.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.ln", stage, [
  {
    does: "makes symbolic and hard links",
    options: {
      paths: [
        { target: "../f", link_name: "tree:///d/s", symbolic: true },
        { target: "/f", link_name: "tree:///d/h" },
        { target: "../f", link_name: "tree:///d/r" },
      ],
    },
    files: { "/f": "text", "/d": null },
    after: { "/d/s": { link: "../f" }, "/d/h": "text", "/d/r": "text" },
  },
  {
    does: "fails when the name is taken",
    options: { paths: [{ target: "x", link_name: "tree:///f", symbolic: true }] },
    files: { "/f": "" },
    fails: "exists already",
  },
  { does: "refuses an empty list", options: { paths: [] }, refused: true },
]);
