import * as stage from "../../stages/org.osbuild.kernel-cmdline.bls-append.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.kernel-cmdline.bls-append", stage, [
  {
    does: "adds to the first options line, or adds one",
    options: { kernel_opts: ["a", "$&"] },
    files: { "/boot/loader/entries/a.conf": "options ro\noptions x\n", "/boot/loader/entries/b.conf": "title t" },
    after: {
      "/boot/loader/entries/a.conf": "options ro a $&\noptions x\n",
      "/boot/loader/entries/b.conf": "title t\noptions a $&\n",
    },
  },
  { does: "fails when there are no entries", options: { kernel_opts: ["a"] }, fails: "no boot loader entries" },
  { does: "refuses another place", options: { kernel_opts: [], bootpath: "/boot" }, refused: true },
]);
