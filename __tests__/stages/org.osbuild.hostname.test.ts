import * as stage from "../../stages/org.osbuild.hostname.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.hostname", stage, [
  {
    does: "replaces the name that is there, also when it is a link",
    options: { hostname: "web-1" },
    files: { "/etc/hostname": { link: "/etc/other" }, "/etc/other": "old" },
    after: { "/etc/hostname": "web-1\n", "/etc/other": "old" },
  },
  { does: "drops the final dot of a full name", options: { hostname: "a.b." }, after: { "/etc/hostname": "a.b\n" } },
  { does: "refuses an underscore", options: { hostname: "a_b" }, fails: "host name 'a_b' is not valid" },
  {
    does: "refuses a folder in place of the file",
    options: { hostname: "a" },
    files: { "/etc/hostname": null },
    fails: "is a folder",
  },
  { does: "refuses an option it does not know", options: { hostname: "a", nonsense: 1 }, refused: true },
]);
