import * as stage from "../../stages/org.osbuild.pam.limits.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.pam.limits.conf", stage, [
  {
    does: "writes limits",
    options: {
      filename: "a.conf",
      config: [
        { domain: "@x", type: "-", item: "core", value: "unlimited" },
        { domain: "y", type: "hard", item: "nice", value: -5 },
      ],
    },
    files: { "/etc/security/limits.d": null },
    after: { "/etc/security/limits.d/a.conf": "@x - core unlimited\ny hard nice -5\n" },
  },
  {
    does: "fails when the folder is missing",
    options: { filename: "a.conf", config: [{ domain: "y", type: "hard", item: "nice", value: -5 }] },
    fails: "does not exist",
  },
  {
    does: "refuses an unknown item",
    options: { filename: "a.conf", config: [{ domain: "x", type: "-", item: "luck", value: 1 }] },
    refused: true,
  },
]);
