import { expect, test } from "@jest/globals";
import * as qcow2 from "../../assemblers/io.weldr.qcow2.ts";
import { output, readTable } from "../helpers/disk.ts";
import { openHostLoop } from "../helpers/loop.ts";
import { runAssembler } from "../helpers/run-module.ts";

const options = { filename: "a.qcow2", root_fs_uuid: "76a22bf4-f153-4541-b6c7-0332c0dfaeac", partition_table_id: "0xdeadbeef" };

test("weldr.qcow2 makes a disk that is large enough for the tree", async () => {
  using outcome = await runAssembler(qcow2, { options, files: { "/etc/big": "x".repeat(40_000_000) }, openLoop: openHostLoop });
  const raw = outcome.tree.resolve("/a.raw");
  output("qemu-img", "convert", "-O", "raw", outcome.tree.resolve("/a.qcow2"), raw);

  expect(readTable(raw)).toMatchObject({
    label: "dos",
    id: "0xdeadbeef",
    partitions: [{ start: 2048, type: "83", bootable: true }],
  });
  expect(output("debugfs", "-R", "stat /etc/big", `${raw}?offset=1048576`)).toMatch(/Size: 40000000/);
});

test("weldr.qcow2 fails when the disk signature is none", async () => {
  const run = runAssembler(qcow2, { options: { ...options, partition_table_id: "x\ny" }, openLoop: openHostLoop });

  await expect(run).rejects.toThrow("control characters");
});
