import * as stage from "../../stages/org.osbuild.containers.storage.conf.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.containers.storage.conf", stage, [
  {
    does: "merges into the file",
    options: { comment: ["c"], config: { storage: { driver: "vfs", options: { overlay: { mountopt: "nodev" } } } } },
    files: {
      "/etc/containers/storage.conf":
        '# old\n[storage]\ndriver = "overlay" # x\nrunroot = \'/r\'\n[storage.options]\nsize = 1_0\nlist = [ "a",\n # c\n "b" ]\npull_options = {x = "y"}\n',
    },
    after: {
      "/etc/containers/storage.conf":
        '# This file is the configuration file for all tools that\n# use the containers/storage library.\n# See \'man 5 containers-storage.conf\' for more information.\n# This file was created by osbuild.\n# \n\n# c\n\n[storage]\ndriver = "vfs"\nrunroot = "/r"\n\n[storage.options]\nsize = 10\nlist = [\n    "a",\n    "b",\n]\n\n[storage.options.pull_options]\nx = "y"\n\n[storage.options.overlay]\nmountopt = "nodev"\n',
    },
  },
  {
    does: "fails when the file is no TOML",
    options: { config: { storage: { driver: "vfs" } } },
    files: { "/etc/containers/storage.conf": "a = 1\nb\n" },
    fails: "in line 2",
  },
  { does: "refuses an unknown driver", options: { config: { storage: { driver: "tape" } } }, refused: true },
]);
