import { readdirSync, readFileSync } from "node:fs";

/** Files below a folder that loop devices of this host show. Devices of others come and go meanwhile. */
export function listLoopsBelow(folder: string): readonly string[] {
  return readdirSync("/sys/block").flatMap((name) => {
    try {
      const file = readFileSync(`/sys/block/${name}/loop/backing_file`, "utf8").trim();
      return file.startsWith(folder) ? [file] : [];
    } catch {
      return [];
    }
  });
}
