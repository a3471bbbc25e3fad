import * as stage from "../../stages/org.osbuild.machine-id.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.machine-id", stage, [
  {
    does: "marks the machine as uninitialized",
    options: { "first-boot": "yes" },
    files: { "/etc/machine-id": "abc\n" },
    after: { "/etc/machine-id": "uninitialized\n" },
  },
  {
    does: "empties the file",
    options: { "first-boot": "no" },
    files: { "/etc/machine-id": "abc\n" },
    after: { "/etc/machine-id": "" },
  },
  {
    does: "keeps the id",
    options: { "first-boot": "preserve" },
    files: { "/etc/machine-id": "abc\n" },
    after: { "/etc/machine-id": "abc\n" },
  },
  { does: "fails when there is no id to keep", options: { "first-boot": "preserve" }, fails: "the tree has none" },
  { does: "refuses another word", options: { "first-boot": "maybe" }, refused: true },
]);
