import { expect, test } from "@jest/globals";
import { findHostRunner, findRunner } from "../../../src/manifest/runners.ts";

const runners = ["arch", "centos9", "debian", "fedora30", "fedora38", "linux", "rhel7", "rhel81", "rhel82", "ubuntu1804"].map(
  (name) => `org.osbuild.${name}`,
);

test.each([
  ["fedora44", "fedora38"],
  ["fedora38", "fedora38"],
  ["fedora37", "fedora30"],
  ["fedora29", undefined],
  ["rhel94", "rhel82"],
  ["rhel9", "rhel7"],
  ["centos10", "centos9"],
  ["debian12", "debian"],
  ["suse15", undefined],
])("findRunner finds the newest that is not newer for %s", (name, found) => {
  expect(findRunner(`org.osbuild.${name}`, runners)).toBe(found && `org.osbuild.${found}`);
});

test.each([
  ['ID=debian\nVERSION_ID="12"', "debian"],
  ["ID=ubuntu\nVERSION_ID='24.04'\nID_LIKE=debian", "ubuntu1804"],
  ['ID=linuxmint\nVERSION_ID="21"\nID_LIKE="ubuntu debian"', "ubuntu1804"],
  ["# comment\nID=nobara\nVERSION_ID=39\nID_LIKE=fedora", "fedora38"],
  ["ID=plan9\nVERSION_ID=4", "linux"],
  ["", "linux"],
  [undefined, "linux"],
])("findHostRunner falls back to what the host is like when its os-release is %j", (text, found) => {
  expect(findHostRunner(text, runners)).toBe(`org.osbuild.${found}`);
});
