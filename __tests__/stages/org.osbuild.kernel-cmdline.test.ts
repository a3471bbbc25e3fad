import * as stage from "../../stages/org.osbuild.kernel-cmdline.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.kernel-cmdline", stage, [
  {
    does: "writes root and options without a new line",
    options: { root_fs_uuid: "7B77-95E7", kernel_opts: "ro quiet" },
    after: { "/etc/kernel/cmdline": "root=UUID=7B77-95E7 ro quiet" },
  },
  {
    does: "fails when the line is too long",
    options: {
      kernel_opts:
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      kernel_cmdline_size: 256,
    },
    fails: "257 characters, more than 256",
  },
  { does: "refuses a root that is no UUID", options: { root_fs_uuid: "sda1" }, refused: true },
]);
