import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { runCli, whyNoRoot } from "../helpers/cli.ts";
import { openSampleBuilder, type SampleBuilder } from "../helpers/samples.ts";

const sample = "samples/debian-12-web-server.yaml";
const minutes = 60_000;
const suite = whyNoRoot() === undefined ? describe : describe.skip;

suite(`${sample} (${whyNoRoot() ?? "as root"})`, () => {
  let samples: SampleBuilder;
  beforeAll(async () => {
    samples = await openSampleBuilder("web-server");
  });
  afterAll(async () => {
    await samples[Symbol.asyncDispose]();
  });

  test(
    "build hands over one compressed disk image",
    async () => {
      const { exitCode, all } = await samples.build(sample);

      expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
      expect(all).toMatch(/^Image {6}.*\/xz\/web-server\.raw\.xz$/m);
    },
    15 * minutes,
  );

  test(
    "the image boots with UEFI, serves its page and lets only web and ssh through",
    async () => {
      const image = join(samples.output, "xz/web-server.raw");
      await execa("xz", ["--decompress", "--keep", `${image}.xz`]);
      const expected = "boot-report: host=web-1 http=200 firewall=1 failed=0";

      const { exitCode, all } = await runCli([
        "boot",
        image,
        ...["--firmware", "uefi", "--memory", "2048", "--timeout", "400", "--expect", expected],
      ]);

      expect({ exitCode, end: all.slice(-3000) }).toMatchObject({ exitCode: 0 });
    },
    8 * minutes,
  );
});
