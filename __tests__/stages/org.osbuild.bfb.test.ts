import * as stage from "../../stages/org.osbuild.bfb.ts";
import { stageCases } from "../helpers/stage-cases.ts";

// The whole run needs a build root with shim and GRUB in /usr/lib/efi; gathering those is tested with the kit.
stageCases("org.osbuild.bfb", stage, [
  {
    does: "fails when the folder of the boot stream is a file",
    options: { filename: "a/b" },
    files: { "/a": "" },
    fails: "Cannot",
  },
  { does: "refuses a kernel command line that is no list", options: { filename: "a", kernel_args: "quiet" }, refused: true },
]);
