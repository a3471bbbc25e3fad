import { expect, test } from "@jest/globals";
import { nestedMountpoints } from "../../../../src/modules/disk/tree-view.ts";

test.each([
  ["/", ["/", "/boot", "/boot/efi", "/var/log"], ["/boot", "/var/log"]],
  ["/boot", ["/", "/boot", "/boot/efi"], ["/efi"]],
  ["/boot", ["/", "/bootstrap"], []],
])("nestedMountpoints of %s among %j are %j", (mountpoint, all, expected) => {
  expect(nestedMountpoints(mountpoint, all)).toEqual(expected);
});
