import { chownSync, writeFileSync } from "node:fs";
import { messageOf, UsageError } from "../errors.ts";
import type { Monitor } from "../monitor/event.ts";
import { TimelineRecorder } from "../monitor/timeline.ts";
import { formatTimelinePage } from "../monitor/timeline-page.ts";

/** Notes what passes to a monitor, and writes the page when disposed: however the build ended. */
export function openTimeline(
  path: string,
  monitor: Monitor,
  owner: { readonly uid: number; readonly gid: number } | undefined,
): { readonly monitor: Monitor } & Disposable {
  const recorder = new TimelineRecorder();
  const write = () => writeFileSync(path, formatTimelinePage(recorder.describe()));
  try {
    write();
    if (owner !== undefined) chownSync(path, owner.uid, owner.gid);
  } catch (error) {
    throw new UsageError(`Cannot write --timeline '${path}': ${messageOf(error)}`);
  }
  const both: Monitor = (event, atMs) => {
    recorder.monitor(event, atMs);
    monitor(event, atMs);
  };
  return { monitor: both, [Symbol.dispose]: write };
}
