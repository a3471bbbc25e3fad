import * as stage from "../../stages/org.osbuild.crypttab.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.crypttab", stage, [
  {
    does: "replaces the table",
    options: {
      volumes: [
        { volume: "a", uuid: "u" },
        { volume: "b", path: "/dev/x", keyfile: "/k", options: "luks" },
      ],
    },
    files: { "/etc/crypttab": "old" },
    after: { "/etc/crypttab": "a\tUUID=u\tnone\t\nb\t/dev/x\t/k\tluks\n" },
  },
  {
    does: "fails when the device is empty",
    options: { volumes: [{ volume: "a", uuid: "" }] },
    files: { "/etc": null },
    fails: "volume 'a'",
  },
  { does: "refuses a volume without a device", options: { volumes: [{ volume: "a" }] }, refused: true },
]);
