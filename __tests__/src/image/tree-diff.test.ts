import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { compareTrees } from "../../../src/image/tree-diff.ts";
import { layFiles } from "../../helpers/run-module.ts";

test("compareTrees lists what was added, deleted and changed, children of folders included", () => {
  const folder = mkdtempSync(join(tmpdir(), "tree-diff-"));
  try {
    layFiles(join(folder, "a"), {
      "/same": "1",
      "/text": "x\n",
      "/link": { link: "q" },
      "/gone/x": "1",
      "/type": "1",
      "/dir": null,
    });
    layFiles(join(folder, "b"), {
      "/same": "1",
      "/text": "y\n",
      "/link": { link: "r" },
      "/new/k": "1",
      "/type": { link: "same" },
      "/dir": null,
    });
    chmodSync(join(folder, "b/dir"), 0o700);

    expect(compareTrees(join(folder, "a"), join(folder, "b"), () => null)).toEqual({
      added_files: ["/new", "/new/k"],
      deleted_files: ["/gone", "/gone/x"],
      differences: {
        "/dir": { mode: [0o40755, 0o40700] },
        "/link": { symlink: ["q", "r"] },
        "/text": {
          content: [
            "sha256:73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac",
            "sha256:3bb2abb69ebb27fbfe63c7639624c6ec5e331b841a5bc8c3ebc10b9285e90877",
          ],
        },
        "/type": { mode: [0o100644, 0o120777] },
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
