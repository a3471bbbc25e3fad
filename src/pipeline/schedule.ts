/** Work that can begin when other work of the same list has succeeded. */
export interface Job<Result extends { readonly success: boolean }> {
  /** Places in the list of what it needs: all before its own. */
  readonly needs: readonly number[];
  readonly run: () => Promise<Result>;
}

/**
 * Runs jobs as soon as what they need has succeeded, at most `limit` at once, earlier ones first. After a failure nothing more is started,
 * and what runs goes on to its end: what it makes is of use to the next build. Answers the results of those that ran, in the order of the
 * list; throws, when all have ended, what the first one threw.
 */
export async function runJobs<Result extends { readonly success: boolean }>(
  jobs: readonly Job<Result>[],
  limit: number,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const started = new Set<number>();
  const running = new Set<Promise<void>>();
  const thrown: unknown[] = [];
  const isOver = () => thrown.length > 0 || [...results.values()].some(({ success }) => !success);
  const isReady = ({ needs }: Job<Result>, index: number) => !started.has(index) && needs.every((need) => results.has(need));
  const start = (index: number, job: Job<Result>) => {
    started.add(index);
    const ended = job.run().then(
      (result) => void results.set(index, result),
      (error: unknown) => void thrown.push(error),
    );
    const noted = ended.then(() => void running.delete(noted));
    running.add(noted);
  };
  for (;;) {
    for (const [index, job] of jobs.entries()) {
      if (running.size < limit && !isOver() && isReady(job, index)) start(index, job);
    }
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (thrown.length > 0) throw thrown[0];
  return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}
