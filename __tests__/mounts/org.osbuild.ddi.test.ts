import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import * as ddi from "../../mounts/org.osbuild.ddi.ts";

let root: string;
const calls: string[][] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "mounts-"));
});
afterAll(() => rmSync(root, { recursive: true }));

test("org.osbuild.ddi mounts a whole image with systemd-dissect, and unmounts it in the end", async () => {
  const options = { growfs: false, "read-only": true, fsck: false, discard: "loop", "image-policy": "root=verity" };
  {
    await using mounted = await mount({ target: "/image", options }, "/dev/loop0");
    expect(mounted.path).toBe("image");
    expect(statSync(join(root, "image")).isDirectory()).toBe(true);
  }
  const flags = "--growfs no --read-only --fsck no --discard loop --image-policy root=verity".split(" ");
  expect(calls).toEqual([
    ["systemd-dissect", "--mount", "--mkdir", ...flags, "/dev/loop0", join(root, "image")],
    ["systemd-dissect", "--umount", join(root, "image")],
  ]);
});

test("org.osbuild.ddi says when the mount names no device", async () => {
  await expect(mount({ target: "/" }, undefined)).rejects.toThrow("Cannot mount an image at '/': the mount names no source");
});

function mount(mount: object, source: string | undefined) {
  const exec = (command: string, args: readonly string[] = []) => {
    calls.push([command, ...args]);
    return Promise.resolve({ exitCode: 0, stdout: "" });
  };
  return ddi.mount({ mount, source, root, exec } as never);
}
