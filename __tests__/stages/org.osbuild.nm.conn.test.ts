import * as stage from "../../stages/org.osbuild.nm.conn.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.nm.conn", stage, [
  {
    does: "writes a connection of the system",
    options: {
      filename: "a.nmconnection",
      settings: {
        connection: { id: "a", uuid: "u", type: "ethernet", autoconnect: true, "autoconnect-priority": 3 },
        ipv4: { method: "manual", address: ["1", "2"] },
      },
    },
    after: {
      "/usr/lib/NetworkManager/system-connections/a.nmconnection": {
        mode: 0o600,
        text: "[connection]\nid=a\nuuid=u\ntype=ethernet\nautoconnect=true\nautoconnect-priority=3\n\n[ipv4]\nmethod=manual\naddress=1,2\n\n",
      },
    },
  },
  {
    does: "writes a connection anywhere",
    options: { path: "/etc/x", settings: { connection: { id: "a", uuid: "u", type: "802-3-ethernet" } } },
    after: { "/etc/x": "[connection]\nid=a\nuuid=u\ntype=802-3-ethernet\n\n" },
  },
  {
    does: "refuses another type",
    options: { path: "/x", settings: { connection: { id: "a", uuid: "u", type: "wifi" } } },
    refused: true,
  },
]);
