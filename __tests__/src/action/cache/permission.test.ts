import { expect, test } from "@jest/globals";
import { findPermission } from "../../../../src/action/cache/permission.ts";

function token(permission: number): string {
  const claims = { ac: JSON.stringify([{ Scope: "refs/heads/main", Permission: permission }]) };
  return `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`;
}

test.each([
  ["read-write", { ACTIONS_RUNTIME_TOKEN: token(3) }, { read: true, write: true }],
  ["read-write", { ACTIONS_RUNTIME_TOKEN: token(1) }, { read: true, write: false, why: "this run's token may not write to it" }],
  ["read-write", { ACTIONS_RUNTIME_TOKEN: "not a token" }, { read: true, write: true }],
  ["read-write", {}, { read: true, write: true }],
  ["read-only", { ACTIONS_RUNTIME_TOKEN: token(3) }, { read: true, write: false }],
  ["off", { ACTIONS_CACHE_MODE: "write" }, { read: false, write: false }],
  ["read-write", { ACTIONS_CACHE_MODE: "none" }, { read: false, write: false, why: "the workflow sets cache-mode: none" }],
  ["read-write", { ACTIONS_CACHE_MODE: "read" }, { read: true, write: false, why: "the workflow sets cache-mode: read" }],
  ["read-only", { ACTIONS_CACHE_MODE: "read" }, { read: true, write: false }],
  [
    "read-write",
    { ACTIONS_CACHE_MODE: "write-only" },
    { read: false, write: true, why: "the workflow sets cache-mode: write-only" },
  ],
] as const)("findPermission of %s with %j", (mode, env, expected) => {
  expect(findPermission(mode, env)).toEqual(expected);
});
