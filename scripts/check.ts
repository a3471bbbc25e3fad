/**
 * The one gate: generated files, lint, types, tests, and that `dist/` is what the sources give. Stops at the first thing that fails.
 * `--no-tests` leaves the tests out.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";

const scratch = mkdtempSync(join(tmpdir(), "osbuild-action-check-"));
const steps: readonly (readonly [string, readonly string[]])[] = [
  ["Generated files are up to date", [process.execPath, "scripts/generate.ts", "--check"]],
  ["Lint and format", ["node_modules/.bin/biome", "check", "--error-on-warnings", "."]],
  ["Types", ["node_modules/.bin/tsc", "--noEmit", "-p", "tsconfig.json"]],
  ["Bundles", [process.execPath, "scripts/build.ts", "--out", join(scratch, "dist")]],
  ["dist/ is what the sources give (npm run build)", ["diff", "--recursive", "--brief", join(scratch, "dist"), "dist"]],
  ...(process.argv.includes("--no-tests") ? [] : [["Tests", ["npm", "test", "--silent"]] as const]),
];
try {
  for (const [name, [program = "", ...args]] of steps) {
    console.log(`== ${name}`);
    const { exitCode } = await execa(program, args, { stdio: "inherit", reject: false });
    if (exitCode === 0) continue;
    console.error(`Failed: ${name}`);
    process.exitCode = 1;
    break;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
