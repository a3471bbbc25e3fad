import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { unmount } from "../../../src/linux/mount.ts";
import { mountOverlay } from "../../../src/linux/overlay.ts";
import { listTopFiles, mergeLayers } from "../../../src/store/merge.ts";
import { fingerprint, makeFolder, runScript } from "../../helpers/store.ts";

/** Three layers with every way in which one can change what is below. */
async function makeLayers(folder: string): Promise<readonly string[]> {
  await runScript(
    folder,
    `mkdir bottom middle top
     cd bottom; mkdir -p a/b c/d e f; echo 1 > a/b/file; echo 1 > a/gone; echo 1 > c/d/file; echo 1 > e/file; echo 1 > f/file; echo 1 > g; ln g g-too
     cd ../middle; mkdir -p a/b c h; echo 2 > a/b/other; mknod a/gone c 0 0; mknod g c 0 0; echo 2 > c/new; setfattr -n trusted.overlay.opaque -v y c
     echo 2 > f; mkdir e; mknod e/file c 0 0; ln -s nowhere h/link
     cd ../top; mkdir -p a c/d e f; echo 3 > a/gone; echo 3 > c/d/third; chmod 700 e; chown 3:4 a; echo 3 > f/back; mknod h c 0 0`,
  );
  return ["top", "middle", "bottom"].map((name) => join(folder, name));
}

async function show(layers: readonly string[], folder: string): Promise<string> {
  const target = join(folder, "shown");
  const empty = join(folder, "empty");
  for (const path of [target, empty]) mkdirSync(path, { recursive: true });
  mountOverlay({ lowers: [...layers, empty], target });
  try {
    return await fingerprint(target);
  } finally {
    unmount(target);
  }
}

test.each(["copy", "link"] as const)("mergeLayers by %s makes of layers what the kernel shows of them", async (files) => {
  await using folder = await makeFolder();
  const layers = await makeLayers(folder.path);
  const expected = await show(layers, folder.path);

  const whole = join(folder.path, "whole");
  await mergeLayers({ layers, target: whole, complete: true, files });
  const upper = join(folder.path, "upper-two");
  await mergeLayers({ layers: layers.slice(0, 2), target: upper, complete: false, files });

  expect(await fingerprint(whole)).toBe(expected);
  expect(await show([upper, join(folder.path, "bottom")], folder.path)).toBe(expected);
  expect(await runScript(whole, "find . -type c; getfattr -R -d -m trusted . 2>/dev/null")).toBe("");
});

test("mergeLayers moves files of the top layer, and copies the others", async () => {
  await using folder = await makeFolder();
  const layers = await makeLayers(folder.path);
  const expected = await show(layers, folder.path);
  const [top, bottom] = await Promise.all(
    ["top/c/d/third", "bottom/e"].map((path) => runScript(folder.path, `stat -c %i ${path}`)),
  );

  const target = join(folder.path, "whole");
  await mergeLayers({ layers, target, complete: true, files: "move" });

  expect(await fingerprint(target)).toBe(expected);
  expect(await runScript(target, "stat -c %i c/d/third")).toBe(top);
  expect(await runScript(target, "stat -c %i e")).not.toBe(bottom);
});

test("listTopFiles names what the tree has at its top when all of it is files", async () => {
  await using folder = await makeFolder();
  await runScript(
    folder.path,
    `mkdir -p bottom/etc middle top; echo 1 > bottom/a; echo 1 > bottom/c; echo 2 > middle/b; mknod middle/etc c 0 0; mknod top/a c 0 0`,
  );
  const layers = ["top", "middle", "bottom"].map((name) => join(folder.path, name));

  expect(listTopFiles(layers)).toEqual(["b", "c"]);
  expect(listTopFiles(layers.slice(2))).toBeUndefined();
});

test("mergeLayers lets a folder be opaque that is so in an overlay within the tree", async () => {
  await using folder = await makeFolder();
  await runScript(folder.path, "mkdir -p layer/storage/diff; setfattr -n trusted.overlay.overlay.opaque -v y layer/storage/diff");
  const layers = [join(folder.path, "layer")];

  await mergeLayers({ layers, target: join(folder.path, "whole"), complete: true, files: "copy" });
  await mergeLayers({ layers, target: join(folder.path, "layer-again"), complete: false, files: "copy" });

  const list = "getfattr -R -d -m trusted . | sed '/^$/d'";
  expect(await runScript(join(folder.path, "whole"), list)).toBe('# file: storage/diff\ntrusted.overlay.opaque="y"');
  expect(await runScript(join(folder.path, "layer-again"), list)).toBe(
    '# file: storage/diff\ntrusted.overlay.overlay.opaque="y"',
  );
});
