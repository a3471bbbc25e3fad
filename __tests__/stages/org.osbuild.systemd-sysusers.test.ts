import * as stage from "../../stages/org.osbuild.systemd-sysusers.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.systemd-sysusers", stage, [
  {
    does: "fails when /etc is a link, which the program would follow",
    options: {},
    files: { "/etc": { link: "/other" } },
    fails: "is a link",
  },
  {
    does: "runs systemd-sysusers on the tree",
    options: {},
    after: { "/ran": "yes\n" },
    programs: { "systemd-sysusers": 'echo yes > "$2/ran"' },
    logs: "Applied",
  },
  { does: "fails when the program fails", options: {}, fails: "ended with code 3", programs: { "systemd-sysusers": "exit 3" } },
  { does: "refuses options", options: { a: 1 }, refused: true },
]);
