import * as stage from "../../stages/org.osbuild.tuned.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.tuned", stage, [
  {
    does: "activates profiles of either place",
    options: { profiles: ["a", "b"] },
    files: { "/usr/lib/tuned/profiles/a/tuned.conf": "", "/etc/tuned/b/tuned.conf": "" },
    after: { "/etc/tuned/active_profile": "a b\n", "/etc/tuned/profile_mode": "manual\n" },
  },
  { does: "fails when the profile is missing", options: { profiles: ["a"] }, fails: "profile 'a'" },
  { does: "refuses no profiles", options: { profiles: [] }, refused: true },
]);
