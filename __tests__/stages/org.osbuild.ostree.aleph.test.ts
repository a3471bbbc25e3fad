import { describe, expect, test } from "@jest/globals";
import * as aleph from "../../stages/org.osbuild.ostree.aleph.ts";
import { runStage } from "../helpers/run-module.ts";

const origin = "/ostree/deploy/toy/deploy/abc.0.origin";
const files = { "/ostree/deploy/toy/deploy/abc.0": null };
const options = { deployment: { default: true }, coreos_compat: true };

describe("ostree.aleph", () => {
  test("describes a commit", async () => {
    const programs = { ostree: "case $1 in show) echo \"'1.5'\";; rev-parse) echo abc;; esac" };
    using outcome = await runStage(aleph, { options, files: { ...files, [origin]: "[origin]\nrefspec=toy:toy/1\n" }, programs });

    expect(outcome.tree.read("/.coreos-aleph-version.json")).toBe(
      '{\n    "osbuild-version": "191",\n    "ostree-commit": "abc",\n    "ref": "toy:toy/1",\n    "version": "1.5"\n}\n',
    );
  });

  test("describes a container image", async () => {
    const labels = '{"config": {"Labels": {"org.opencontainers.image.version": "40", "x": "\u00e9"}}}';
    const ostree = `case "$*" in *list*) echo docker://a; echo docker://b;; *--config) echo '${labels}';; *) echo '{"config": {"digest": "sha256:1"}}';; esac`;
    const text = "[origin]\ncontainer-image-reference=ostree-remote-image:toy:docker://a\n";
    using outcome = await runStage(aleph, { options, files: { ...files, [origin]: text }, programs: { ostree } });

    const written = outcome.tree.read("/.aleph-version.json");
    expect(written).toContain("\\u00e9");
    expect(JSON.parse(written)).toEqual({
      "osbuild-version": "191",
      ref: "ostree-remote-image:toy:docker://a",
      version: "40",
      "container-image": {
        "image-name": "docker://a",
        "image-digest": "sha256:1",
        "image-labels": { "org.opencontainers.image.version": "40", x: "\u00e9" },
      },
    });
  });

  test("refuses a deployment of unknown origin", async () => {
    await expect(runStage(aleph, { options, files: { ...files, [origin]: "[origin]\n" } })).rejects.toThrow(
      "names no commit or image",
    );
  });
});
