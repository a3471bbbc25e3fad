import { describe, expect, test } from "@jest/globals";
import { formatUnit, requireSection, unitFolder } from "../../../src/modules/unit-text.ts";

describe("formatUnit", () => {
  test("writes lists line by line, equal lines once, variables in quotes", () => {
    const text = formatUnit({
      Unit: { After: ["a", "b", "a"] },
      Service: { Environment: [{ key: "K", value: "v w" }], RemainAfterExit: true },
    });

    expect(text).toBe('[Unit]\nAfter=a\nAfter=b\n\n[Service]\nEnvironment="K=v w"\nRemainAfterExit=True\n\n');
  });

  test("refuses a variable without a value", () => {
    expect(() => formatUnit({ Service: { Environment: [{ key: "K" }] } })).toThrow("needs a key and a value");
  });
});

test("requireSection asks for the section of the suffix", () => {
  expect(() => requireSection("a.mount", { Mount: {} })).not.toThrow();
  expect(() => requireSection("a.mount", { Service: {} })).toThrow("'a.mount' needs a section 'Mount'");
  expect(() => requireSection(`${"a".repeat(250)}.service`, { Service: {} })).toThrow("longer than 255");
});

test("unitFolder is that of the system below /usr by default", () => {
  expect([unitFolder(), unitFolder("etc", "global")]).toEqual(["/usr/lib/systemd/system", "/etc/systemd/user"]);
});
