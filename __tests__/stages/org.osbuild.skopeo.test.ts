import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as skopeo from "../../stages/org.osbuild.skopeo.ts";
import { makeToyImage } from "../helpers/container-image.ts";
import { runStage } from "../helpers/run-module.ts";

const hasSkopeo = existsSync("/usr/bin/skopeo") && existsSync("/etc/containers/policy.json");
const storage = { type: "containers-storage" };
const recorded = { skopeo: "echo sha256:abc" };

describe("skopeo", () => {
  (hasSkopeo ? test : test.skip)("copies an image to a folder (needs the package skopeo)", async () => {
    using image = makeToyImage();
    using outcome = await runStage(skopeo, {
      options: { destination: { type: "oci", path: "/srv/image" } },
      inputs: { images: image.input },
    });

    expect(JSON.parse(outcome.tree.read("/srv/image/index.json"))).toMatchObject({ manifests: [{ digest: image.digest }] });
  });

  (hasSkopeo ? test : test.skip)("keeps the list that an image was found by (needs the package skopeo)", async () => {
    using image = makeToyImage();
    const list = { schemaVersion: 2, manifests: [{ digest: image.digest }] };
    writeFileSync(join(image.folder, "list"), JSON.stringify(list));
    const inputs = { images: image.input, "manifest-lists": { path: image.folder, data: { files: { list: {} } } } };
    const echo = {
      skopeo: 'case $1 in copy) cat "$(echo "$2" | cut -d: -f2)/manifest.json";; *) exec /usr/bin/skopeo "$@";; esac',
    };
    using outcome = await runStage(skopeo, { options: { destination: { type: "dir", path: "/x" } }, inputs, programs: echo });

    expect(JSON.parse(outcome.log)).toEqual(list);
  });

  test("copies to a storage, and takes the device node out", async () => {
    using image = makeToyImage();
    const options = { destination: storage, "remove-signatures": true };
    const files = { "/var/lib/containers/storage/overlay/backingFsBlockDev": "" };
    using outcome = await runStage(skopeo, { options, inputs: { images: image.input }, programs: recorded, files });

    expect(outcome.calls.at(-1)?.argv).toEqual([
      ...["skopeo", "copy", "--remove-signatures", expect.stringMatching(/^dir:.*\/image$/)],
      "containers-storage:[overlay@{tree}/var/lib/containers/storage+/run/containers/storage]localhost/toy:1",
    ]);
    expect(outcome.tree.list("/var/lib/containers/storage/overlay")).toEqual([]);
  });

  test("reads a storage of the host through an empty one", async () => {
    const archives = { "sha256:abc": { format: "containers-storage", name: "localhost/toy:1", storage: {} } };
    const programs = { ...recorded, unshare: 'shift 3; exec "$@"', mount: "", mkdir: "" };
    const inputs = { images: { path: "/images", data: { archives } } };
    using outcome = await runStage(skopeo, {
      options: { destination: { type: "oci-archive", path: "/a.tar" } },
      inputs,
      programs,
    });

    const calls = outcome.calls.map(({ argv }) => argv);
    expect(calls).toContainEqual(["mount", "--rbind", "/images/storage", "/run/osbuild/containers/storage"]);
    expect(calls.at(-1)).toEqual([
      ...["skopeo", "copy"],
      "containers-storage:[overlay@/run/osbuild/containers/storage2+/run/containers/storage:additionalimagestore=/run/osbuild/containers/storage]abc",
      "oci-archive:{tree}/a.tar",
    ]);
  });

  test("refuses a list that no image belongs to", async () => {
    using image = makeToyImage();
    writeFileSync(join(image.folder, "list"), '{"manifests": [{"digest": "sha256:other"}]}');
    const inputs = { images: image.input, "manifest-lists": { path: image.folder, data: { files: { list: {} } } } };

    await expect(runStage(skopeo, { options: { destination: storage }, inputs, programs: recorded })).rejects.toThrow(
      /Cannot use the manifest lists .*list/,
    );
  });

  test("refuses an input without images", async () => {
    await expect(runStage(skopeo, { options: { destination: storage }, inputs: {} })).rejects.toThrow(
      "The input 'images' has no container image",
    );
  });
});
