import { expect, test } from "@jest/globals";
import * as flatpak from "../../stages/org.osbuild.flatpak.build-import-bundle.oci.ts";
import { runStage } from "../helpers/run-module.ts";

const options = { repository: "tree:///flatpak/repo" };

test("flatpak.build-import-bundle.oci imports the image through a layout of its own", async () => {
  const inputs = { containers: { path: "/images", data: { archives: { "sha256:abc": {} } } } };
  using outcome = await runStage(flatpak, { options, inputs, programs: { skopeo: "", flatpak: "" } });

  const [copy, bundle] = outcome.calls.map(({ argv }) => argv);
  const layout = bundle?.at(-1);
  expect(copy).toEqual(["skopeo", "copy", "dir:/images/sha256:abc", `oci:${layout}`]);
  expect(bundle).toEqual(["flatpak", "build-import-bundle", "--oci", "{tree}/flatpak/repo", layout]);
});

test("flatpak.build-import-bundle.oci asks for one image", async () => {
  const inputs = { containers: { path: "/images", data: { archives: { a: {}, b: {} } } } };

  await expect(runStage(flatpak, { options, inputs })).rejects.toThrow("must have exactly one image");
});
