import { chmodSync, chownSync, utimesSync } from "node:fs";
import { expect, test } from "@jest/globals";
import * as rawfs from "../../assemblers/org.osbuild.rawfs.ts";
import { identify, output } from "../helpers/disk.ts";
import { openHostLoop } from "../helpers/loop.ts";
import { runAssembler } from "../helpers/run-module.ts";

const uuid = "6e4ff95f-f662-45ee-a82a-bdf44a2d0b75";
const files = { "/etc/hostname": "web\n", "/usr/bin/tool": { content: "x", mode: 0o4755 } };

test.each([
  ["ext4", 64],
  ["xfs", 320],
  ["btrfs", 128],
])("rawfs makes an %s filesystem with the tree", async (type, mebibytes) => {
  const options = { filename: "a.img", root_fs_uuid: uuid, size: mebibytes * 1024 * 1024, fs_type: type };
  using outcome = await runAssembler(rawfs, { options, files, openLoop: openHostLoop });
  const image = outcome.tree.resolve("/a.img");

  expect(outcome.tree.list("/")).toEqual(["a.img"]);
  expect(outcome.tree.find("/a.img")?.size).toBe(options.size);
  expect(identify(image)).toMatchObject({ TYPE: type, UUID: uuid });
  expect(output("unshare", "--mount", "sh", "-c", `mount -o ro '${image}' /mnt && stat -c '%a %U' /mnt/usr/bin/tool`)).toBe(
    "4755 root\n",
  );
});

test.each(["ext4", "btrfs"])("rawfs gives the root of %s the mode, owner and time of the tree's", async (fs_type) => {
  const options = { filename: "a.img", root_fs_uuid: uuid, size: 128 * 1024 * 1024, fs_type };
  const prepare = (tree: string) => {
    chmodSync(tree, 0o1751);
    chownSync(tree, 70_000, 6);
    utimesSync(tree, 1_700_000_000, 1_700_000_000);
  };
  using outcome = await runAssembler(rawfs, { options, files, prepare, openLoop: openHostLoop });
  const seen = output(
    "unshare",
    "--mount",
    "sh",
    "-c",
    `mount -o ro '${outcome.tree.resolve("/a.img")}' /mnt && stat -c '%a %u %g %Y' /mnt`,
  );

  expect(seen).toBe("1751 70000 6 1700000000\n");
});

test("rawfs leaves holes where nothing is", async () => {
  const options = { filename: "a.img", root_fs_uuid: uuid, size: 1024 * 1024 * 1024 };
  using outcome = await runAssembler(rawfs, { options, files, openLoop: openHostLoop });
  const blocks = outcome.tree.find("/a.img")?.blocks ?? 0;

  expect(blocks * 512).toBeLessThan(4 * 1024 * 1024);
  expect(() => output("e2fsck", "-fn", outcome.tree.resolve("/a.img"))).not.toThrow();
});

test("rawfs keeps extended attributes and access control lists", async () => {
  const options = { filename: "a.img", root_fs_uuid: uuid, size: 64 * 1024 * 1024 };
  // an access control list as the kernel keeps it: user 5 may read
  const list = "0x0200000001000600ffffffff020004000500000004000400ffffffff10000400ffffffff20000400ffffffff";
  const prepare = (tree: string) => {
    output("setfattr", "-n", "user.note", "-v", "kept", `${tree}/usr/bin/tool`);
    output("setfattr", "-n", "system.posix_acl_access", "-v", list, `${tree}/etc/hostname`);
    output("setfattr", "-n", "system.posix_acl_default", "-v", list, `${tree}/etc`);
  };
  using outcome = await runAssembler(rawfs, { options, files, prepare, openLoop: openHostLoop });
  const image = outcome.tree.resolve("/a.img");

  expect(output("debugfs", "-R", "ea_list /usr/bin/tool", image)).toContain('user.note (4) = "kept"');
  expect(
    output(
      "unshare",
      "--mount",
      "sh",
      "-c",
      `mount -o ro '${image}' /mnt && getfattr -d -m acl -e hex /mnt/etc/hostname /mnt/etc`,
    ).split("\n"),
  ).toEqual(expect.arrayContaining([`system.posix_acl_access=${list}`, `system.posix_acl_default=${list}`]));
});

test("rawfs fails when the tree does not fit", async () => {
  const options = { filename: "a.img", root_fs_uuid: uuid, size: 40_960 };

  await expect(runAssembler(rawfs, { options, files, openLoop: openHostLoop })).rejects.toThrow("ended with code 1");
});
