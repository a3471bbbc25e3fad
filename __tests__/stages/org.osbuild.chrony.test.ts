import * as stage from "../../stages/org.osbuild.chrony.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.chrony", stage, [
  {
    does: "replaces servers and the leap second zone",
    options: {
      servers: [
        { hostname: "a", prefer: true, maxpoll: 0 },
        { hostname: "b", iburst: false },
      ],
      timeservers: ["c"],
      leapsectz: "right/UTC",
      refclocks: [
        { driver: { name: "PHC", path: "/dev/ptp0", extpps: true, pin: 0 }, poll: 2, offset: 0.5 },
        { driver: { name: "SHM", segment: 1, perm: "0600" } },
        { driver: { name: "PPS", device: "/dev/pps0", clear: true } },
        { driver: { name: "SOCK", path: "/s" } },
      ],
    },
    files: { "/etc/chrony.conf": "pool x\nleapsectz y\n# server z\nrtcsync\n" },
    after: {
      "/etc/chrony.conf":
        "refclock PHC /dev/ptp0:extpps,pin=0 poll 2 offset 0.5\nrefclock SHM 1:perm=0600\nrefclock PPS /dev/pps0:clear\nrefclock SOCK /s\nleapsectz right/UTC\nserver a prefer iburst maxpoll 0\nserver b\nserver c iburst\n# server z\nrtcsync\n",
    },
  },
  { does: "fails when chrony is not there", options: { timeservers: ["a"] }, fails: "does not exist" },
  { does: "refuses no options", options: {}, refused: true },
]);
