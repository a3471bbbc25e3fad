import * as stage from "../../stages/org.osbuild.systemd.preset.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.systemd.preset", stage, [
  {
    does: "writes presets",
    options: {
      presets: [
        { name: "a", state: "enable" },
        { name: "*", state: "disable" },
      ],
    },
    files: { "/usr/lib/systemd/system-preset": null },
    after: { "/usr/lib/systemd/system-preset/50-osbuild.preset": "enable a\ndisable *\n" },
  },
  {
    does: "fails when a unit is there twice",
    options: {
      presets: [
        { name: "a", state: "enable" },
        { name: "a", state: "enable" },
      ],
    },
    fails: "'a' is there twice",
  },
  { does: "refuses another state", options: { presets: [{ name: "a", state: "on" }] }, refused: true },
]);
