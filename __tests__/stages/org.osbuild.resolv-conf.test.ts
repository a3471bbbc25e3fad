import * as stage from "../../stages/org.osbuild.resolv-conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.resolv-conf", stage, [
  {
    does: "replaces a link",
    options: { nameserver: ["1", "2"], search: ["a", "b"] },
    files: { "/etc/resolv.conf": { link: "/t" }, "/t": "old" },
    after: { "/etc/resolv.conf": "# This file was created by osbuild\nsearch a b\nnameserver 1\nnameserver 2\n", "/t": "old" },
  },
  { does: "refuses an address that is no text", options: { nameserver: [1] }, refused: true },
]);
