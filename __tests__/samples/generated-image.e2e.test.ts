import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { openFolder, runCli, whyNoRoot } from "../helpers/cli.ts";
import { describeGeneratedImage } from "../helpers/generated-manifest.ts";
import { hasRpmTools, makeRpmRepository } from "../helpers/rpm-repository.ts";
import { makeUserlandPackage } from "../helpers/userland-package.ts";
import { startWebServer, type WebServer } from "../helpers/web-server.ts";

/**
 * What image tools ask for today, with nothing but built-in modules: packages of a repository made here become a build root and a system,
 * the system a disk, the disk an image.
 */

const minutes = 60_000;
const why = whyNoRoot() ?? (hasRpmTools() ? undefined : "needs rpm, rpmbuild, createrepo_c and gpg");
const programs = ["sh", "bash", "rpm", "rpmkeys", "unshare", "mount", "sfdisk", "mkfs.ext4", "mkfs.xfs", "qemu-img", "cp"];

(why === undefined ? describe : describe.skip)(`a generated manifest (${why ?? "as root"})`, () => {
  const stack = new AsyncDisposableStack();
  let folder: string;
  let server: WebServer;
  let manifest: string;

  beforeAll(async () => {
    folder = stack.use(await openFolder("generated")).path;
    const repository = stack.use(makeRpmRepository({ more: (scratch) => [makeUserlandPackage(scratch, programs)] }));
    const files = new Map(readdirSync(repository.folder).map((name) => [name, join(repository.folder, name)]));
    server = stack.use(
      await startWebServer((request, response) => {
        const file = files.get(basename(request.url ?? ""));
        response.writeHead(file === undefined ? 404 : 200);
        response.end(file === undefined ? "" : readFileSync(file));
      }),
    );
    const urls: Record<string, string> = {};
    const checksum = (name: string) => {
      const file = readdirSync(repository.folder).find((one) => one.startsWith(`${name}-1`)) ?? name;
      const id = `sha256:${createHash("sha256")
        .update(readFileSync(join(repository.folder, file)))
        .digest("hex")}`;
      urls[id] = `${server.url}/${file}`;
      return id;
    };
    const packages = { build: [checksum("userland")], os: ["toy-lib", "toy-app"].map(checksum), urls, key: repository.key };
    manifest = join(folder, "manifest.json");
    writeFileSync(manifest, JSON.stringify(describeGeneratedImage(packages)));
  }, 5 * minutes);
  afterAll(() => stack.disposeAsync());

  test(
    "builds from packages to a qcow2 image",
    async () => {
      const flags = ["--store", join(folder, "store"), "--output-directory", join(folder, "output")];
      const exports = ["os", "qcow2"].flatMap((name) => ["--export", name]);
      const { exitCode, all } = await runCli(["build", ...flags, ...exports, manifest]);

      expect({ exitCode, end: all.slice(-3000) }).toMatchObject({ exitCode: 0 });
      expect(server.requests.length).toBe(3);
    },
    10 * minutes,
  );

  test("makes the tree that osbuild makes", () => {
    const tree = join(folder, "output/os");
    const texts = Object.keys(expectedFiles).map((path) => [
      path,
      existsSync(join(tree, path)) && readFileSync(join(tree, path), "utf8"),
    ]);
    expect(Object.fromEntries(texts)).toEqual(expectedFiles);
    const rest = readdirSync(tree, { recursive: true, encoding: "utf8" }).filter(
      (path) => !/^(usr\/lib\/sysimage|dev)/.test(path),
    );
    expect(rest.sort()).toEqual([...expectedFolders, ...Object.keys(expectedFiles)].sort());
  });

  test(
    "makes a disk with the partitions and filesystems asked for",
    async () => {
      const raw = join(folder, "disk.raw");
      await execa("qemu-img", ["convert", "-O", "raw", join(folder, "output/qcow2/disk.qcow2"), raw]);
      const { stdout } = await execa("sfdisk", ["--json", raw]);
      const { partitiontable } = JSON.parse(stdout);
      expect(partitiontable.id).toBe("D209C89E-EA5E-4FBD-B161-B461CCE297E0");
      const found = partitiontable.partitions.map((one: { name: string; start: number; size: number }) => [
        one.name,
        one.start,
        one.size,
      ]);
      expect(found).toEqual([
        ["boot", 2048, 131_072],
        ["root", 133_120, 700_416],
      ]);
      const mounted = join(folder, "root");
      mkdirSync(mounted);
      await execa("mount", ["-o", `ro,loop,offset=${133_120 * 512},sizelimit=${700_416 * 512}`, raw, mounted]);
      stack.defer(async () => void (await execa("umount", [mounted])));
      expect(readFileSync(join(mounted, "etc/fstab"), "utf8")).toBe(expectedFiles["etc/fstab"]);
    },
    2 * minutes,
  );

  test("has the ids that osbuild computes", async () => {
    const [a = "", b = "", c = ""] = ["a", "b", "c"].map((digit) => `sha256:${digit.repeat(64)}`);
    const urls = Object.fromEntries([a, b, c].map((id) => [id, "http://example.com/"]));
    const fixed = join(folder, "fixed.json");
    writeFileSync(fixed, JSON.stringify(describeGeneratedImage({ build: [a], os: [b, c], urls, key: "KEY" })));

    const { stdout } = await runCli(["inspect", fixed]);

    const { pipelines } = JSON.parse(stdout) as {
      readonly pipelines: readonly { readonly stages: readonly { readonly id: string }[] }[];
    };
    expect(pipelines.map(({ stages }) => stages.at(-1)?.id)).toEqual(expectedIds);
  });
});

/** Recorded from `osbuild --inspect` (version 191) on the manifest with the checksums above. */
const expectedIds: readonly string[] = [
  "d554f85c54f6e9683106f0fe348670cc04e036992789cc39b4858961ec1bfa5e",
  "48895cdf6c58df0c88ab8dbebf0e01a3296b3b7032751753263f74ec230a6ece",
  "918bab7fe2a67e1da195ac0d18d7acbb019d8ebb1d769d9f66b01c7c7a72da45",
  "0a5ef90d480e8b43fb34703b6fce2ee7d4951a160ff6496088f18c1dd7e0037b",
];

/** Recorded from osbuild (version 191), which made the pipeline `os` with the same packages and the host as its build root. */
const expectedFiles: Readonly<Record<string, string>> = {
  "etc/fstab":
    "UUID=6e4ff95f-f662-45ee-a82a-bdf44a2d0b75\t/\txfs\tdefaults\t0\t0\nUUID=0194fdc2-fa2f-4cc0-81d3-ff12045b73c8\t/boot\text4\tdefaults\t0\t0\n",
  "etc/hostname": "generated.example.com\n",
  "etc/machine-id": "",
  "etc/toy.conf": "configured",
  "usr/lib/sysctl.d/50-generated.conf": "vm.swappiness = 10\n-net.ipv4.ip_forward = 1\n",
  "usr/lib/tmpfiles.d/generated.conf": "d /run/generated 0755\n",
  "usr/lib/toy/lib": "library\n",
  "usr/share/toy/app": "app\n",
};
const expectedFolders = [
  "boot",
  "etc",
  "proc",
  "sys",
  "usr",
  "usr/lib",
  "usr/lib/sysctl.d",
  "usr/lib/tmpfiles.d",
  "usr/lib/toy",
  "usr/share",
  "usr/share/toy",
];
