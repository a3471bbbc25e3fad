import * as stage from "../../stages/org.osbuild.chmod.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.chmod", stage, [
  { does: "fails without what to do", options: {}, fails: "option 'items' is missing" },
  {
    does: "applies octal and symbolic modes",
    options: {
      items: {
        "/a": { mode: "u=rwx,go=r" },
        "/b": { mode: "4711" },
        "/c": { mode: "+x" },
        "/d": { mode: "755" },
        "/e": { mode: "g=u,o-r" },
      },
    },
    files: {
      "/a": "",
      "/b": "",
      "/c": { content: "", mode: 384 },
      "/d": { content: "", mode: 2468 },
      "/e": { content: "", mode: 452 },
    },
    after: { "/a": { mode: 0o744 }, "/b": { mode: 0o4711 }, "/c": { mode: 0o711 }, "/d": { mode: 0o755 }, "/e": { mode: 0o770 } },
  },
  {
    does: "gives folders only the x of X, links nothing",
    options: { items: { "/t": { mode: "a=rX", recursive: true } } },
    files: { "/t/f": "", "/t/d": null, "/t/l": { link: "/o" }, "/o": { content: "", mode: 384 } },
    after: { "/t/f": { mode: 0o444 }, "/t/d": { mode: 0o555 }, "/o": { mode: 0o600 } },
  },
  { does: "fails when the path is missing", options: { items: { "/a": { mode: "755" } } }, fails: "does not exist" },
  {
    does: "fails when the mode makes no sense",
    options: { items: { "/a": { mode: "u+q" } } },
    files: { "/a": "" },
    fails: "mode 'u+q'",
  },
  { does: "refuses a relative path", options: { items: { a: { mode: "755" } } }, refused: true },
]);
