import { createPublicKey, sign, verify } from "node:crypto";
import { expect, test } from "@jest/globals";
import * as genkey from "../../stages/org.osbuild.ostree.genkey.ts";
import { runStage } from "../helpers/run-module.ts";

const options = { publickey: "/public", secretkey: "/secret" };
const derOfPublic = Buffer.from("302a300506032b6570032100", "hex");
const derOfSecret = Buffer.from("302e020100300506032b657004220420", "hex");

test("ostree.genkey makes keys that belong together, new ones every time", async () => {
  using first = await runStage(genkey, { options });
  using second = await runStage(genkey, { options });

  const key = Buffer.from(first.tree.read("/public"), "base64");
  const secret = Buffer.from(first.tree.read("/secret"), "base64");
  expect(secret.subarray(32)).toEqual(key);
  const signature = sign(null, Buffer.from("x"), {
    key: Buffer.concat([derOfSecret, secret.subarray(0, 32)]),
    format: "der",
    type: "pkcs8",
  });
  const publicKey = createPublicKey({ key: Buffer.concat([derOfPublic, key]), format: "der", type: "spki" });
  expect(verify(null, Buffer.from("x"), publicKey, signature)).toBe(true);
  expect(second.tree.read("/secret")).not.toBe(first.tree.read("/secret"));
});

test("ostree.genkey fails where the folder is missing", async () => {
  await expect(runStage(genkey, { options: { publickey: "/no/public", secretkey: "/secret" } })).rejects.toThrow(
    "does not exist",
  );
});
