import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { runCli, whyNoRoot } from "../helpers/cli.ts";
import { openSampleBuilder, type SampleBuilder } from "../helpers/samples.ts";

const sample = "samples/cloud-image.yaml";
const minutes = 60_000;
const suite = whyNoRoot() === undefined ? describe : describe.skip;

suite(`${sample} (${whyNoRoot() ?? "as root"})`, () => {
  let samples: SampleBuilder;
  let image: string;
  beforeAll(async () => {
    samples = await openSampleBuilder("cloud-image");
    image = join(samples.output, "qcow2/cloud.qcow2");
  });
  afterAll(async () => {
    await samples[Symbol.asyncDispose]();
  });

  test(
    "build makes a disk with the partitions of Ubuntu's cloud images",
    async () => {
      const { exitCode, all } = await samples.build(sample);
      const raw = join(samples.folder, "cloud.raw");
      await execa("qemu-img", ["convert", "-O", "raw", image, raw]);
      const { stdout } = await execa("sfdisk", ["--dump", raw]);

      expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
      expect(partitionsOf(stdout)).toEqual(
        new Map([
          ["1", "227328 0FC63DAF-8483-4772-8E79-3D69D8477DE4"],
          ["14", "2048 21686148-6449-6E6F-744E-656564454649"],
          ["15", "10240 C12A7328-F81F-11D2-BA4B-00A0C93EC93B"],
        ]),
      );
    },
    15 * minutes,
  );

  test(
    "the image boots with BIOS, and cloud-init makes its user",
    async () => {
      const expected = "boot-report: root=/dev/vda1 label=cloudimg-rootfs cloud-init=done user=debian failed=0";

      const { exitCode, all } = await runCli(["boot", image, "--memory", "2048", "--timeout", "400", "--expect", expected]);

      expect({ exitCode, end: all.slice(-3000) }).toMatchObject({ exitCode: 0 });
    },
    8 * minutes,
  );
});

/** Start and type of each partition, by its number. */
function partitionsOf(dump: string): ReadonlyMap<string, string> {
  const lines = dump.matchAll(/raw(\d+) : start= *(\d+), .*type=([0-9A-F-]+)/g);
  return new Map(Array.from(lines, ([, number = "", start, type]) => [number, `${start} ${type}`]));
}
