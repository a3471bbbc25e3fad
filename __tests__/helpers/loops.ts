import { readdirSync, readFileSync } from "node:fs";

/** Names of the loop devices that show files below a folder. Devices of others come and go meanwhile. */
export function listLoopsBelow(folder: string): readonly string[] {
  return readdirSync("/sys/block").flatMap((name) => {
    try {
      return readFileSync(`/sys/block/${name}/loop/backing_file`, "utf8").startsWith(folder) ? [name] : [];
    } catch {
      return [];
    }
  });
}
