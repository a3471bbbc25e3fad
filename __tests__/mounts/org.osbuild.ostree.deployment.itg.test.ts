import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { model } from "../helpers/fetch-items.ts";
import { makeOstreeRepository } from "../helpers/ostree-repository.ts";
import { hostPath, loopback, mount, ServiceStage } from "../helpers/service-stage.ts";

let stage = new ServiceStage();
const name = "deployment";
const type = "org.osbuild.ostree.deployment";
const deployment = (options: unknown) => ({
  name,
  id: name,
  type,
  source: undefined,
  target: undefined,
  partition: undefined,
  options: model(options),
});

/** A tree as `ostree admin deploy` leaves it, as far as a mount can tell. */
function deploy(root: string): string {
  const { commit } = makeOstreeRepository(join(root, "ostree"));
  const path = join(root, "ostree/deploy/test/deploy", `${commit}.0`);
  for (const folder of [join(root, "ostree/deploy/test/var/lib"), join(root, "boot/loader"), join(path, "etc")]) {
    mkdirSync(folder, { recursive: true });
  }
  for (const folder of ["sysroot", "var", "boot"]) mkdirSync(join(path, folder));
  writeFileSync(join(path, "etc/name"), "deployed");
  return path;
}

beforeEach(() => {
  stage[Symbol.dispose]();
  stage = new ServiceStage();
});
afterEach(async () => {
  expect(await stage.leftovers()).toEqual([]);
  stage[Symbol.dispose]();
});

test.each([{ osname: "test", ref: "test/x86_64/os" }, { default: true }])(
  "the deployment %j takes the place of the tree",
  async (option) => {
    const path = deploy(stage.tree);
    await using session = await stage.open({ mounts: [deployment({ deployment: option })] });
    expect(session.arguments.mounts).toEqual({ deployment: {} });
    expect(readFileSync(join(stage.tree, "etc/name"), "utf8")).toBe("deployed");
    expect(existsSync(join(stage.tree, "sysroot/ostree/repo"))).toBe(true);
    expect(existsSync(join(stage.tree, "var/lib"))).toBe(true);
    expect(existsSync(join(stage.tree, "boot/loader"))).toBe(true);
    writeFileSync(join(stage.tree, "etc/name"), "changed");
    expect(await session.close()).toBeUndefined();
    expect(readFileSync(join(path, "etc/name"), "utf8")).toBe("changed");
  },
);

test("the deployment takes the place of a mounted disk", async () => {
  const content = join(stage.path, "content");
  deploy(content);
  execFileSync("mkfs.ext4", ["-q", "-d", content, stage.disk()]);
  const mounts = [mount("org.osbuild.ext4", "/"), deployment({ source: "mount", deployment: { default: true } })];
  await using session = await stage.open({ devices: [loopback()], mounts });
  expect(readFileSync(join(hostPath(session, "mounts"), "etc/name"), "utf8")).toBe("deployed");
  expect(await session.close()).toBeUndefined();
});

test("a deployment that does not exist is named", async () => {
  deploy(stage.tree);
  const opening = stage.open({ mounts: [deployment({ deployment: { osname: "test", ref: "no/such/ref" } })] });
  await expect(opening).rejects.toThrow("no/such/ref");
});
