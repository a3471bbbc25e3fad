import * as stage from "../../stages/io.weldr.remove-uniqueness.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("io.weldr.remove-uniqueness", stage, [
  {
    does: "removes both files",
    options: {},
    files: { "/etc/machine-id": "x", "/var/lib/systemd/random-seed": "y" },
    after: { "/etc/machine-id": null, "/var/lib/systemd/random-seed": null },
  },
  { does: "refuses options", options: { a: 1 }, refused: true },
]);
