import { expect, test } from "@jest/globals";
import * as oci from "../../assemblers/org.osbuild.oci-archive.ts";
import { output } from "../helpers/disk.ts";
import { runAssembler } from "../helpers/run-module.ts";

test.each([undefined, { Cmd: ["/bin/sh"], Volumes: ["/data"], StopSiganl: "SIGINT" }])(
  "oci-archive makes an image with %j",
  async (config) => {
    const options = { filename: "a.tar", architecture: "amd64", config };
    using outcome = await runAssembler(oci, { options, files: { "/etc/hostname": "web" } });
    const made = JSON.parse(output("skopeo", "inspect", "--config", `oci-archive:${outcome.tree.resolve("/a.tar")}`));

    expect(outcome.tree.list("/")).toEqual(["a.tar"]);
    expect(made.rootfs.diff_ids).toHaveLength(1);
    expect(made.config).toMatchObject(
      config ? { Cmd: ["/bin/sh"], Volumes: { "/data": {} }, StopSignal: "SIGINT" } : { Cmd: ["sh"] },
    );
  },
);

test("oci-archive makes an image of an empty tree", async () => {
  using outcome = await runAssembler(oci, { options: { filename: "a.tar", architecture: "amd64" } });

  expect(outcome.tree.isFile("/a.tar")).toBe(true);
});

test("oci-archive fails when the folder is missing", async () => {
  await expect(runAssembler(oci, { options: { filename: "no/a.tar", architecture: "amd64" } })).rejects.toThrow(
    "its folder does not exist",
  );
});
