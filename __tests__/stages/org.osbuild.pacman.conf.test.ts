import * as stage from "../../stages/org.osbuild.pacman.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.pacman.conf", stage, [
  {
    does: "writes repositories",
    options: {
      architecture: "aarch64",
      repositories: [
        { name: "a", siglevels: ["Never"], server: "s" },
        { name: "b", include: "i" },
      ],
    },
    after: {
      "/etc/pacman.conf":
        "\n[options]\nArchitecture = aarch64\nSigLevel    = Required DatabaseOptional\nLocalFileSigLevel = Optional\n[a]\nSigLevel = Never\nServer = s\n\n[b]\nInclude = i\n\n",
    },
  },
  { does: "refuses a repository with neither", options: { repositories: [{ name: "a" }] }, refused: true },
]);
