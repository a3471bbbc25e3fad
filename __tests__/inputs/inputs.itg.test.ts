import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { parseStorage, readContainerStorage } from "../../src/modules/container-storage.ts";
import { sha256 } from "../helpers/fetch-items.ts";
import { makeOstreeRepository } from "../helpers/ostree-repository.ts";
import { hostPath, input, ServiceStage } from "../helpers/service-stage.ts";

let stage = new ServiceStage();
const [source, pipeline] = ["org.osbuild.source", "org.osbuild.pipeline"] as const;

beforeEach(() => {
  stage[Symbol.dispose]();
  stage = new ServiceStage();
});
afterEach(async () => {
  expect(await stage.leftovers()).toEqual([]);
  stage[Symbol.dispose]();
});

test("org.osbuild.files shows a file of a pipeline's tree at its path, never one outside of it", async () => {
  const tree = stage.pipeline("known");
  mkdirSync(join(tree, "boot"));
  writeFileSync(join(tree, "boot/image"), "image");
  execFileSync("ln", ["-s", "/etc/passwd", join(tree, "link")]);
  {
    await using session = await stage.open({
      inputs: [input("org.osbuild.files", pipeline, { known: { file: "/boot/image" } })],
    });
    expect(readFileSync(join(hostPath(session, "inputs"), "input/boot/image"), "utf8")).toBe("image");
    expect(session.arguments.inputs.input?.data).toEqual({ files: { "boot/image": {} } });
  }
  const missing = stage.open({ inputs: [input("org.osbuild.files", pipeline, { known: { file: "link" } })] });
  await expect(missing).rejects.toThrow("there is no file 'link' in the pipeline's tree");
  await expect(stage.open({ inputs: [input("org.osbuild.files", pipeline, { known: {} })] })).rejects.toThrow(
    "must name a 'file'",
  );
});

test.each(["sha256:0", "../../etc/passwd", sha256("missing")])(
  "org.osbuild.files refuses %s, which was not fetched",
  async (id) => {
    await expect(stage.open({ inputs: [input("org.osbuild.files", source, { [id]: {} })] })).rejects.toThrow(
      /was not fetched|is no checksum/,
    );
  },
);

test("org.osbuild.tree says when the pipeline's tree is not there", async () => {
  const opening = stage.open({ inputs: [input("org.osbuild.tree", pipeline, { unknown: {} })] });
  await expect(opening).rejects.toThrow("Unknown pipeline 'unknown'");
});

test("org.osbuild.noop tells the stage its references", async () => {
  await using session = await stage.open({ inputs: [input("org.osbuild.noop", source, { a: { b: 1 } })] });
  expect(session.arguments.inputs.input?.data).toEqual({ refs: { a: { b: 1 } } });
  expect(session.arguments.inputs.input?.path).toMatch(/^\/run\/osbuild\/inputs\/input\/[0-9a-f-]{36}$/);
});

test("org.osbuild.ostree makes a repository with the commit and its ref", async () => {
  const { commit } = makeOstreeRepository(join(stage.sources, "org.osbuild.ostree"));
  await using session = await stage.open({ inputs: [input("org.osbuild.ostree", source, { [commit]: { ref: "my/ref" } })] });
  const repo = join(hostPath(session, "inputs"), "input/repo");
  expect(session.arguments.inputs.input).toEqual({
    path: "/run/osbuild/inputs/input/repo",
    data: { refs: { [commit]: { ref: "my/ref" } } },
  });
  expect(
    execFileSync("ostree", ["rev-parse", `--repo=${repo}`, "my/ref"])
      .toString()
      .trim(),
  ).toBe(commit);
});

test.each(["org.osbuild.ostree", "org.osbuild.ostree.checkout"])("%s takes the commit that a pipeline composed", async (type) => {
  const tree = stage.pipeline("composed");
  const { commit } = makeOstreeRepository(tree);
  writeFileSync(join(tree, "compose.json"), JSON.stringify({ "ostree-commit": commit }));
  {
    await using session = await stage.open({ inputs: [input(type, pipeline, { composed: {} })] });
    expect(Object.keys(session.arguments.inputs.input?.data.refs as object)).toEqual([commit]);
  }
  writeFileSync(join(tree, "compose.json"), "{}");
  await expect(stage.open({ inputs: [input(type, pipeline, { composed: {} })] })).rejects.toThrow("names no commit");
});

test("org.osbuild.ostree.checkout shows the files of each commit", async () => {
  const { commit } = makeOstreeRepository(join(stage.sources, "org.osbuild.ostree"));
  await using session = await stage.open({ inputs: [input("org.osbuild.ostree.checkout", source, { [commit]: {} })] });
  expect(session.arguments.inputs.input?.data).toEqual({ refs: { [commit]: { path: commit } } });
  expect(readFileSync(join(hostPath(session, "inputs"), "input", commit, "usr/etc/os-release"), "utf8")).toBe("ID=test\n");
});

test("org.osbuild.containers shows fetched images and the archive of a pipeline", async () => {
  const id = sha256("image");
  mkdirSync(join(stage.sources, "org.osbuild.containers", id, "image"), { recursive: true });
  writeFileSync(join(stage.sources, "org.osbuild.containers", id, "image/manifest.json"), "{}");
  writeFileSync(join(stage.pipeline("built"), "app.tar"), "archive");
  const fetched = input("org.osbuild.containers", source, { [id]: { name: "app" } });
  const built = { ...input("org.osbuild.containers", pipeline, { built: { name: "app" } }), name: "built" };
  await using session = await stage.open({ inputs: [fetched, built] });
  expect(session.arguments.inputs.input?.data).toEqual({ archives: { [id]: { format: "dir", name: "app" } } });
  expect(session.arguments.inputs.built?.data).toEqual({ archives: { "app.tar": { format: "oci-archive", name: "app" } } });
  expect(readdirSync(join(hostPath(session, "inputs"), "input", id))).toEqual(["manifest.json"]);
  expect(readFileSync(join(hostPath(session, "inputs"), "built/app.tar"), "utf8")).toBe("archive");
});

test("org.osbuild.containers says when an image was not fetched, or a tree has no archive", async () => {
  const id = sha256("image");
  const opening = stage.open({ inputs: [input("org.osbuild.containers", source, { [id]: { name: "app" } })] });
  await expect(opening).rejects.toThrow(`the image '${id}' was not fetched`);
  stage.pipeline("empty");
  const empty = stage.open({ inputs: [input("org.osbuild.containers", pipeline, { empty: { name: "app" } })] });
  await expect(empty).rejects.toThrow("has no file at its top");
});

test("parseStorage reads where container images are, and knows the usual places", () => {
  const text = '[storage]\ndriver = "vfs"\n# graphroot = "/no"\ngraphroot = "/srv/images"\n[storage.options]\nrunroot = "/no"\n';
  expect(parseStorage(text)).toEqual({ driver: "vfs", graphroot: "/srv/images", runroot: "/run/containers/storage" });
  expect(parseStorage("")).toEqual({
    driver: "overlay",
    graphroot: "/var/lib/containers/storage",
    runroot: "/run/containers/storage",
  });
});

test("org.osbuild.containers-storage shows the host's storage read-only, and names the images in it", async () => {
  const { graphroot } = readContainerStorage();
  const made = mkdirSync(graphroot, { recursive: true });
  using _ = { [Symbol.dispose]: () => made !== undefined && rmSync(made, { recursive: true }) };
  const id = sha256("image");
  await using session = await stage.open({
    inputs: [input("org.osbuild.containers-storage", source, { [id]: { name: "localhost/app" } })],
  });
  expect(() => writeFileSync(join(hostPath(session, "inputs"), "input/storage/new"), "")).toThrow("EROFS");
  expect(session.arguments.inputs.input?.data).toEqual({
    archives: { [id]: { format: "containers-storage", name: "localhost/app", storage: readContainerStorage() } },
  });
});
