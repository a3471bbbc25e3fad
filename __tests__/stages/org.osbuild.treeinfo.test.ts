import { parseOrdered } from "../../src/modules/ordered-json.ts";
import * as stage from "../../stages/org.osbuild.treeinfo.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.treeinfo", stage, [
  {
    does: "writes sections and checksums",
    options: { path: "/a/t", treeinfo: { checksums: ["f"], tree: { platforms: ["a", "b"], build_timestamp: 1 } } },
    files: { "/f": "x" },
    after: {
      "/a/t": {
        mode: 0o600,
        text: "[checksums]\nf=sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\n\n[tree]\nplatforms=a,b\nbuild_timestamp=1\n\n[header]\nversion=1.0\n\n",
      },
    },
  },
  {
    does: "keeps the order of keys that are numbers",
    options: parseOrdered('{"path":"/t","treeinfo":{"images-x":{"b":"1","10":"2","2":"3"},"checksums":["f","7"]}}'),
    files: { "/f": "x", "/7": "x" },
    after: {
      "/t": {
        mode: 0o600,
        text: "[images-x]\nb=1\n10=2\n2=3\n\n[checksums]\nf=sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\n7=sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\n\n[header]\nversion=1.0\n\n",
      },
    },
  },
  { does: "fails when a file is missing", options: { path: "/t", treeinfo: { checksums: ["f"] } }, fails: "does not exist" },
  { does: "refuses a path that is missing", options: { treeinfo: {} }, refused: true },
]);
