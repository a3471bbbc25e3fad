import { expect, test } from "@jest/globals";
import { describeMachine } from "../../../src/boot/machine.ts";

const base = { architecture: "x64", firmware: "bios", kvm: false, image: "/a,b.qcow2", format: "qcow2", memoryMiB: 512 } as const;

test("describeMachine never writes to the image and gives it no network", () => {
  const { program, args } = describeMachine(base);

  expect(program).toBe("qemu-system-x86_64");
  expect(args).toEqual(expect.arrayContaining(["-snapshot", "-no-reboot", "-nic", "none", "q35,accel=tcg"]));
});

test("describeMachine doubles a comma in the image's path", () => {
  expect(describeMachine(base).args).toContain("file=/a,,b.qcow2,format=qcow2,if=virtio,discard=ignore");
});

test("describeMachine gives UEFI its code read-only and its variables writable", () => {
  const { args } = describeMachine({ ...base, firmware: "uefi", firmwarePath: "/code.fd", variablesPath: "/vars.fd" });

  expect(args).toEqual(
    expect.arrayContaining(["if=pflash,format=raw,readonly=on,file=/code.fd", "if=pflash,format=raw,file=/vars.fd"]),
  );
});
