import * as stage from "../../stages/org.osbuild.yum.config.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.yum.config", stage, [
  {
    does: "edits both files",
    options: { config: { http_caching: "all" }, plugins: { langpacks: { locales: ["a", "b"] } } },
    files: { "/etc/yum.conf": "[main]\nx=1\n" },
    after: {
      "/etc/yum.conf": "[main]\nx=1\nhttp_caching = all\n",
      "/etc/yum/pluginconf.d/langpacks.conf": "[main]\nlangpack_locales = a, b",
    },
  },
  { does: "refuses no locales", options: { plugins: { langpacks: { locales: [] } } }, refused: true },
]);
