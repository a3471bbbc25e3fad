import * as stage from "../../stages/org.osbuild.yum.repos.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.yum.repos", stage, [
  {
    does: "writes options in the usual order",
    options: {
      filename: "a.repo",
      repos: [{ id: "a", cost: 5, gpgkey: ["k1", "k2"], baseurl: ["u"], enabled: true, name: "A" }],
    },
    after: { "/etc/yum.repos.d/a.repo": "[a]\nname=A\nbaseurl=u\nenabled=1\ngpgkey=k1 k2\ncost=5\n\n" },
  },
  {
    does: "keeps the order of repositories whose ids are numbers",
    options: {
      filename: "a.repo",
      repos: [
        { id: "b", baseurl: ["u"] },
        { id: "10", baseurl: ["v"] },
        { id: "2", baseurl: ["w"] },
      ],
    },
    after: { "/etc/yum.repos.d/a.repo": "[b]\nbaseurl=u\n\n[10]\nbaseurl=v\n\n[2]\nbaseurl=w\n\n" },
  },
  {
    does: "fails when an id is there twice",
    options: {
      filename: "a.repo",
      repos: [
        { id: "a", baseurl: ["u"] },
        { id: "a", baseurl: ["v"] },
      ],
    },
    fails: "'a' is there twice",
  },
  { does: "fails without a file name", options: {}, fails: "'filename' and 'repos'" },
  { does: "refuses a repository without an address", options: { filename: "a.repo", repos: [{ id: "a" }] }, refused: true },
]);
