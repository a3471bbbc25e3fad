import { expect, test } from "@jest/globals";
import * as stage from "../../stages/org.osbuild.luks2.format.ts";
import { runStage } from "../helpers/run-module.ts";
import { stageCases } from "../helpers/stage-cases.ts";

stageCases("org.osbuild.luks2.format", stage, [
  {
    does: "fails when it is given no device",
    options: { passphrase: "p", uuid: "x", pbkdf: { method: "pbkdf2", iterations: 1000 } },
    fails: "needs a device named 'device'",
  },
  {
    does: "refuses memory for pbkdf2",
    options: { passphrase: "p", uuid: "x", pbkdf: { method: "pbkdf2", iterations: 1000, memory: 32 } },
    refused: true,
  },
]);

const uuid = "9c6ae55b-cf88-45b8-84e8-64990759f39d";

test("luks2.format calls cryptsetup with the passphrase on standard input", async () => {
  const options = {
    ...{ passphrase: "secret", uuid, cipher: "aes-xts-plain64", label: "root", "sector-size": 4096, integrity: "hmac-sha256" },
    pbkdf: { method: "argon2id", iterations: 4, memory: 64, parallelism: 2 },
  };
  using outcome = await runStage(stage, { options, devices: { device: { path: "/dev/loop9" } }, programs: { cryptsetup: "" } });

  expect(outcome.calls).toEqual([
    {
      argv: [
        ...[
          "cryptsetup",
          "-q",
          "--uuid",
          uuid,
          "luksFormat",
          "--type",
          "luks2",
          "--force-password",
          "--cipher",
          "aes-xts-plain64",
        ],
        ...["--label", "root", "--subsystem", "", "--sector-size", "4096", "--integrity", "hmac-sha256"],
        ...[
          "--pbkdf",
          "argon2id",
          "--pbkdf-force-iterations",
          "4",
          "--pbkdf-memory",
          "64",
          "--pbkdf-parallel",
          "2",
          "/dev/loop9",
        ],
      ],
      input: "secret",
    },
  ]);
});
