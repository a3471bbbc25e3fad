import * as stage from "../../stages/org.osbuild.shell.init.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.shell.init", stage, [
  {
    does: "writes variables",
    options: {
      files: {
        "a.sh": {
          env: [
            { key: "A", value: "$B" },
            { key: "C", value: "" },
          ],
        },
      },
    },
    files: { "/etc/profile.d": null },
    after: { "/etc/profile.d/a.sh": 'export A="$B"\nexport C=""\n' },
  },
  {
    does: "fails without variables",
    options: { files: { "a.sh": {} } },
    files: { "/etc/profile.d": null },
    fails: "'env' is missing",
  },
  { does: "refuses small letters", options: { files: { "a.sh": { env: [{ key: "a", value: "" }] } } }, refused: true },
]);
