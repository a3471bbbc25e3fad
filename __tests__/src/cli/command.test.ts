import { describe, expect, test } from "@jest/globals";
import { type Command, describeCommand, parseCommand } from "../../../src/cli/command.ts";
import { commands } from "../../../src/cli/commands.ts";

const command: Command = {
  name: "build",
  summary: "Build",
  positionals: "MANIFEST",
  minimum: 1,
  maximum: 1,
  flags: {
    export: { value: "NAME", multiple: true, help: "Pipeline to export" },
    store: { value: "DIR", help: "Store" },
    break: { value: "GLOB", optionalValue: "*", help: "Shell before a stage" },
    quiet: { short: "q", help: "Say less" },
  },
  run: () => Promise.resolve(0),
};

describe("parseCommand", () => {
  test("collects repeated flags and leaves a value after --break= alone", () => {
    const input = parseCommand(command, ["--export", "a", "m.json", "--export=b", "--break=x", "-q"]);

    expect(input.values("export")).toEqual(["a", "b"]);
    expect(input.value("break")).toBe("x");
    expect(input.has("quiet")).toBe(true);
    expect(input.positionals).toEqual(["m.json"]);
  });

  test("gives --break its value when it has none", () => {
    expect(parseCommand(command, ["--break", "m.json"]).value("break")).toBe("*");
  });

  test.each([
    [["m.json", "--stroe", "x"], "Unknown option '--stroe'"],
    [["m.json", "--store"], "argument missing"],
    [["m.json", "--store", "a", "--store", "b"], "Flag '--store' was given more than once"],
    [[], "needs MANIFEST"],
    [["a", "b"], "takes no argument 'b'"],
  ])("refuses %j", (args, message) => {
    expect(() => parseCommand(command, args)).toThrow(message);
  });
});

describe("describeCommand", () => {
  test("lists every flag with its argument", () => {
    expect(describeCommand(command, 80)).toContain("  --break[=GLOB]     Shell before a stage\n");
  });

  test.each([40, 60, 80, 200])("has no line longer than %d columns", (columns) => {
    for (const each of commands) {
      const lines = describeCommand(each, columns).split("\n");
      expect(lines.filter((line) => line.length > columns && line.trim().includes(" "))).toEqual([]);
    }
  });
});
