import * as stage from "../../stages/org.osbuild.pacman.mirrorlist.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.pacman.mirrorlist.conf", stage, [
  { does: "writes mirrors", options: { filename: "/x/y", mirrors: ["a", "b"] }, after: { "/x/y": "Server = a\n\nServer = b\n" } },
  { does: "refuses a mirror that is a number", options: { mirrors: [1] }, refused: true },
]);
