import * as stage from "../../stages/org.osbuild.groups.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.groups", stage, [
  { does: "fails without what to do", options: {}, fails: "option 'groups' is missing" },
  {
    does: "adds groups with given and with free numbers",
    options: { groups: { a: { gid: 3000 }, b: {} } },
    files: { "/etc/group": "root:x:0:\n", "/etc/gshadow": "root:*::\n" },
    after: {
      "/etc/group": "root:x:0:\na:x:3000:\nb:x:3001:\n",
      "/etc/gshadow": "root:*::\na:!::\nb:!::\n",
      "/etc/group-": "root:x:0:\na:x:3000:\n",
    },
  },
  {
    does: "goes on with another number when forced",
    options: { force: true, groups: { root: {}, a: { gid: 0 }, b: { gid: 1000 } } },
    files: { "/etc/group": "root:x:0:\nz:x:1000:\n" },
    after: { "/etc/group": "root:x:0:\nz:x:1000:\na:x:1001:\nb:x:1002:\n" },
  },
  {
    does: "fails when the group exists",
    options: { groups: { root: {} } },
    files: { "/etc/group": "root:x:0:\n" },
    fails: "exists already",
  },
  {
    does: "fails when the number is taken",
    options: { groups: { a: { gid: 5 } } },
    files: { "/etc/group": "b:x:5:\n" },
    fails: "the id 5 is in use",
  },
  { does: "fails when the tree has no groups", options: { groups: { a: {} } }, fails: "no '/etc/group'" },
  { does: "refuses a name with a space", options: { groups: { "a b": {} } }, refused: true },
]);
