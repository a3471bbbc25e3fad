import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "@jest/globals";

test("writeDescriptor writes all of it to a pipe that does not block and whose reader is slow", async () => {
  const module = new URL("../../../src/monitor/write-descriptor.ts", `file://${import.meta.filename}`).pathname;
  const program = `
    const { writeDescriptor } = await import(${JSON.stringify(module)});
    process.stderr.write(""); // Node makes the pipe one that does not block
    for (let line = 0; line < 3000; line += 1) writeDescriptor(2, String(line).padStart(200, ".") + "\\n");
  `;
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", program], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await setTimeout(500);
  let text = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  const [code] = await new Promise<readonly unknown[]>((resolve) => child.on("close", (...end) => resolve(end)));

  expect(code).toBe(0);
  expect(
    text
      .split("\n")
      .map((line) => Number(line.replace(/^\.+/, "")))
      .slice(0, 3000),
  ).toEqual(Array.from({ length: 3000 }, (_, line) => line));
});
