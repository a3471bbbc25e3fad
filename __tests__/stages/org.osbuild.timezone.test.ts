import * as stage from "../../stages/org.osbuild.timezone.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.timezone", stage, [
  {
    does: "replaces the link",
    options: { zone: "Europe/Berlin" },
    files: { "/etc/localtime": { link: "/usr/share/zoneinfo/UTC" } },
    after: { "/etc/localtime": { link: "../usr/share/zoneinfo/Europe/Berlin" } },
  },
  {
    does: "takes a zone that only the tree knows",
    options: { zone: "Mars/Olympus" },
    files: { "/usr/share/zoneinfo/Mars/Olympus": "TZif" },
    after: { "/etc/localtime": { link: "../usr/share/zoneinfo/Mars/Olympus" } },
  },
  { does: "refuses a zone that nobody knows", options: { zone: "Mars/Olympus" }, fails: "time zone 'Mars/Olympus' is not known" },
  { does: "refuses a path", options: { zone: "../../etc/passwd" }, fails: "is not known" },
]);
