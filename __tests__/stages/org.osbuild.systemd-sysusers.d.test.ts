import * as stage from "../../stages/org.osbuild.systemd-sysusers.d-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.systemd-sysusers.d", stage, [
  {
    does: "writes entries",
    options: {
      config: {
        filename: "a.conf",
        "path-prefix": "etc",
        entries: [
          { type: "u", name: "a", id: "5:6", gecos: "A", home: "/h" },
          { type: "m", name: "a", id: "b" },
          { type: "r", name: "-", id: "500-900" },
        ],
      },
    },
    files: { "/etc/sysusers.d": null },
    after: { "/etc/sysusers.d/a.conf": 'u a 5:6 "A" /h -\nm a b - - -\nr - 500-900 - - -\n' },
  },
  {
    does: "fails when a group has a home",
    options: { config: { filename: "a.conf", entries: [{ type: "g", name: "a", home: "/h" }] } },
    fails: "only users",
  },
  {
    does: "fails when the id is reserved",
    options: { config: { filename: "a.conf", entries: [{ type: "u", name: "a", id: "65535" }] } },
    fails: "reserved",
  },
  {
    does: "fails when a range has a name",
    options: { config: { filename: "a.conf", entries: [{ type: "r", name: "a", id: "1-2" }] } },
    fails: "has the name '-'",
  },
  {
    does: "refuses another type",
    options: { config: { filename: "a.conf", entries: [{ type: "x", name: "a" }] } },
    refused: true,
  },
]);
