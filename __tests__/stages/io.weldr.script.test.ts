import * as stage from "../../stages/io.weldr.script.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("io.weldr.script", stage, [
  {
    does: "runs with the tree as its root and leaves no file",
    options: { script: "#!/bin/sh\necho x\n" },
    files: { "/bin/sh": "" },
    after: { "/osbuild-script": null, "/ran": "#!/bin/sh\necho x\n" },
    programs: { chroot: 'cat "$1/$2" > "$1/ran"' },
  },
  {
    does: "borrows programs when the tree has no interpreter",
    options: { script: "#!/bin/sh\n" },
    after: { "/usr": null, "/bin": null, "/ran": "#!/bin/sh\n" },
    programs: { unshare: 'cat "$7/$8" > "$7/ran"' },
  },
  {
    does: "fails when the script fails",
    options: { script: "#!/bin/sh\n" },
    files: { "/bin/sh": "" },
    fails: "ended with code 7",
    programs: { chroot: "exit 7" },
  },
  { does: "fails without a script", options: {}, fails: "option 'script' is missing" },
  { does: "refuses a script that is a list", options: { script: [] }, refused: true },
]);
