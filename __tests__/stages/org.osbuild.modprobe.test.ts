import * as stage from "../../stages/org.osbuild.modprobe.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.modprobe", stage, [
  {
    does: "writes commands",
    options: {
      filename: "a.conf",
      commands: [
        { command: "blacklist", modulename: "x" },
        { command: "install", modulename: "y", cmdline: "/bin/true" },
      ],
    },
    after: { "/usr/lib/modprobe.d/a.conf": "blacklist x\ninstall y /bin/true\n" },
  },
  {
    does: "refuses an install without a command line",
    options: { filename: "a.conf", commands: [{ command: "install", modulename: "y" }] },
    refused: true,
  },
]);
