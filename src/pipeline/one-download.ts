import type { StageRequest, StageRunner } from "./ports.ts";

/** Runs stages that share a folder for downloads one after the other, whatever pipelines they are of: package managers do not share theirs. */
export function oneDownloadAtATime(runner: StageRunner): Pick<StageRunner, "run" | "expect"> {
  const last = new Map<string, Promise<unknown>>();
  const run = (request: StageRequest) => {
    const folder = request.downloadCachePath;
    if (folder === undefined) return runner.run(request);
    const before = last.get(folder);
    const result = before === undefined ? runner.run(request) : before.then(() => runner.run(request));
    const ended = result.catch(() => {}).then(() => void (last.get(folder) === ended && last.delete(folder)));
    last.set(folder, ended);
    return result;
  };
  return { run, expect: (pipeline, upcoming) => runner.expect(pipeline, upcoming) };
}
