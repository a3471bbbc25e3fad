import * as stage from "../../stages/org.osbuild.udev.rules.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.udev.rules", stage, [
  {
    does: "writes rules and comments",
    options: {
      filename: "/etc/a.rules",
      rules: [
        { comment: ["one", "two"] },
        [
          { key: "KERNEL", op: "==", val: 'a"b' },
          { key: { name: "ENV", arg: "X" }, op: "+=", val: "1" },
        ],
      ],
    },
    files: { "/etc": null },
    after: { "/etc/a.rules": '# one\n# two\nKERNEL=="a\\"b", ENV{X}+="1"\n' },
  },
  {
    does: "refuses an unknown operator",
    options: { filename: "/etc/a.rules", rules: [[{ key: "KERNEL", op: "~", val: "x" }]] },
    refused: true,
  },
]);
