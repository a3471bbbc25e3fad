import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.oci-archive.ts";
import { makeInput, output } from "../helpers/disk.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.oci-archive", stage, [
  { does: "refuses options without an architecture", options: { filename: "a.tar" }, refused: true },
  {
    does: "refuses annotations of others",
    options: { filename: "a.tar", architecture: "amd64", annotations: { "org.opencontainers.x": "" } },
    refused: true,
  },
  {
    does: "fails when the folder is missing",
    options: { filename: "no/a.tar", architecture: "amd64" },
    fails: "its folder does not exist",
  },
]);

test("oci-archive makes an image that skopeo reads, layers in their order", async () => {
  using base = makeInput({ "/etc/hostname": "web" });
  using second = makeInput({ "/two": "" });
  using tenth = makeInput({ "/ten": "" });
  const options = { filename: "a.tar", architecture: "arm64", variant: "v8", config: { Cmd: ["/bin/sh"], ExposedPorts: ["80"] } };
  using outcome = await runStage(stage, {
    options: { ...options, annotations: { "com.example.a": "b" } },
    inputs: { "layer.10": tenth, "layer.2": second, base },
    sourceEpoch: 1_700_000_000,
  });
  const image = `oci-archive:${outcome.tree.resolve("/a.tar")}`;
  const config = JSON.parse(output("skopeo", "inspect", "--config", image));
  const manifest = JSON.parse(output("skopeo", "inspect", "--raw", image));

  expect(config).toMatchObject({ architecture: "arm64", variant: "v8", created: "2023-11-14T22:13:20Z" });
  expect(config.config).toMatchObject({ Cmd: ["/bin/sh"], ExposedPorts: { "80": {} } });
  expect(config.rootfs.diff_ids).toHaveLength(3);
  expect(
    config.history.map(({ created_by }: { created_by: string }) => created_by.slice(-12).replace(/^.*'(?=[bl])/, "'")),
  ).toEqual(["'base'", "'layer.2'", "'layer.10'"]);
  expect(manifest.annotations).toEqual({ "com.example.a": "b" });
});

test("oci-archive makes the same bytes again", async () => {
  using base = makeInput({ "/etc/hostname": "web", "/a": "" });
  const given = { options: { filename: "a.tar", architecture: "amd64" }, inputs: { base } };
  using first = await runStage(stage, given);
  using second = await runStage(stage, given);

  expect(second.tree.readBytes("/a.tar").equals(first.tree.readBytes("/a.tar"))).toBe(true);
});
