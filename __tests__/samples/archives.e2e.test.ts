import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { whyNoRoot } from "../helpers/cli.ts";
import { openSampleBuilder, type SampleBuilder } from "../helpers/samples.ts";

const minutes = 60_000;
const suite = whyNoRoot() === undefined ? describe : describe.skip;

suite(`samples that make archives (${whyNoRoot() ?? "as root"})`, () => {
  let samples: SampleBuilder;
  beforeAll(async () => {
    samples = await openSampleBuilder("archives");
  });
  afterAll(async () => {
    await samples[Symbol.asyncDispose]();
  });

  test(
    "samples/root-tar.yaml makes an archive of a system that runs",
    async () => {
      const { exitCode, all } = await samples.build("samples/root-tar.yaml");
      const root = join(samples.folder, "root");
      mkdirSync(root);
      await execa("tar", ["--extract", "--file", join(samples.output, "assembler/debian-12.tar.xz"), "--directory", root]);
      const { stdout } = await execa("chroot", [root, "/usr/bin/apt-get", "--version"]);

      expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
      expect(readFileSync(join(root, "etc/hostname"), "utf8")).toBe("debian\n");
      expect(stdout).toMatch(/^apt \d/);
    },
    15 * minutes,
  );

  test(
    "samples/container.yaml makes an archive that container tools read, with a program that runs",
    async () => {
      const { exitCode, all } = await samples.build("samples/container.yaml");
      const archive = `oci-archive:${join(samples.output, "container/nginx.tar")}`;
      const { stdout } = await execa("skopeo", ["inspect", "--config", archive]);
      const copy = join(samples.folder, "image");
      await execa("skopeo", ["--insecure-policy", "copy", archive, `dir:${copy}`]);
      const root = join(samples.folder, "container");
      mkdirSync(root);
      const { layers } = JSON.parse(readFileSync(join(copy, "manifest.json"), "utf8")) as {
        readonly layers: readonly { readonly digest: string }[];
      };
      for (const { digest } of layers)
        await execa("tar", ["--extract", "--file", join(copy, digest.replace(/^sha256:/, "")), "--directory", root]);
      const nginx = await execa("chroot", [root, "/usr/sbin/nginx", "-v"]);

      expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(stdout)).toMatchObject({ config: { Cmd: ["/usr/sbin/nginx", "-g", "daemon off;"] } });
      expect(nginx.stderr).toMatch(/nginx version/);
    },
    10 * minutes,
  );
});
