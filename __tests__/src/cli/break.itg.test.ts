import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { openFolder, programPath, whyNoRoot } from "../../helpers/cli.ts";

const asRoot = whyNoRoot() === undefined ? test : test.skip; // builds need root

/** Runs a command line on a terminal of its own; types the next line whenever a prompt is there and nothing follows it. */
async function runOnTerminal(command: readonly string[], prompt: RegExp, lines: readonly string[]) {
  const quoted = command.map((argument) => `'${argument.replaceAll("'", "'\\''")}'`).join(" ");
  const child = spawn("script", ["-qfec", quoted, "/dev/null"], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, TERM: "xterm" },
  });
  const left = [...lines];
  let [output, unread] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    unread += chunk.toString();
    if (!prompt.test(unread)) return;
    unread = "";
    const line = left.shift();
    if (line !== undefined) child.stdin.write(line);
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, output: output.replaceAll("\r", "") };
}

asRoot(
  "--break gives a person the terminal: keys interrupt what runs there, not the build",
  async () => {
    await using folder = await openFolder("break");
    const manifest = join(folder.path, "manifest.json");
    const stages = [
      { type: "org.osbuild.noop", options: {} },
      { type: "org.osbuild.mkdir", options: { paths: [{ path: "/made" }] } },
    ];
    writeFileSync(manifest, JSON.stringify({ version: "2", pipelines: [{ name: "tree", stages }] }));
    const program = [process.execPath, "--disable-warning=ExperimentalWarning", programPath("cli"), "build", manifest];
    const command = [...program, "--store", join(folder.path, "store"), "--break=org.osbuild.mkdir"];
    // The second line waits for the mark that the first one prints before it sleeps.
    const typed = ["echo m'ar'k; sleep 600\n", "\u0003", "echo code $?; exit\n"];

    const { code, output } = await runOnTerminal(command, /sandbox:\S* $|^mark$/m, typed);

    expect(output).toContain("Shell in the sandbox of org.osbuild.mkdir");
    expect(output).not.toContain("no job control");
    expect(output).toContain("code 130\n");
    expect(output).toMatch(/org\.osbuild\.mkdir: done/);
    expect(code).toBe(0);
  },
  120_000,
);
