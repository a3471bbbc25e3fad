import * as stage from "../../stages/org.osbuild.keymap.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.keymap", stage, [
  {
    does: "writes console and graphical layouts",
    options: { keymap: "de", font: "eurlatgr", "x11-keymap": { layouts: ["de", "us"] } },
    files: { "/etc/vconsole.conf": "KEYMAP=us\n" },
    after: {
      "/etc/vconsole.conf": "KEYMAP=de\nFONT=eurlatgr\n",
      "/etc/X11/xorg.conf.d/00-keyboard.conf":
        '# Created by osbuild. Do not edit manually, use localectl(1).\nSection "InputClass"\n        Identifier "system-keyboard"\n        MatchIsKeyboard "on"\n        Option "XkbLayout" "de,us"\nEndSection\n',
    },
  },
  { does: "refuses an empty keymap", options: { keymap: "" }, fails: "keymap '' is not valid" },
  { does: "refuses an empty list of layouts", options: { keymap: "de", "x11-keymap": { layouts: [] } }, refused: true },
]);
