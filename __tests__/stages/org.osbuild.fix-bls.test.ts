import * as stage from "../../stages/org.osbuild.fix-bls.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.fix-bls", stage, [
  {
    does: "replaces what stands before /boot",
    options: { prefix: "" },
    files: { "/boot/loader/entries/a.conf": "linux /x/y/boot/v\ninitrd /boot/i\n", "/boot/loader/entries/b.txt": "/x/boot/v\n" },
    after: { "/boot/loader/entries/a.conf": "linux /v\ninitrd /boot/i\n", "/boot/loader/entries/b.txt": "/x/boot/v\n" },
  },
  {
    does: "replaces /boot itself when told so",
    options: { prefix: "", require_boot_prefix: false },
    files: { "/boot/loader/entries/a.conf": "initrd /boot/i\n" },
    after: { "/boot/loader/entries/a.conf": "initrd /i\n" },
  },
  { does: "refuses a prefix that is a number", options: { prefix: 1 }, refused: true },
]);
