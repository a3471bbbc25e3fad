import * as stage from "../../stages/org.osbuild.tmpfilesd.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.tmpfilesd", stage, [
  {
    does: "fills gaps between fields",
    options: {
      filename: "a.conf",
      config: [
        { type: "d", path: "/x" },
        { type: "L+", path: "/y", argument: "z" },
        { type: "f", path: "/w", user: "u", group: "-" },
      ],
    },
    files: { "/usr/lib/tmpfiles.d": null },
    after: { "/usr/lib/tmpfiles.d/a.conf": "d /x\nL+ /y - - - - z\nf /w - u -\n" },
  },
  { does: "refuses an unknown type", options: { filename: "a.conf", config: [{ type: "k", path: "/x" }] }, refused: true },
]);
