/** The cache answered neither yes nor no in time. */
export class CacheTimeout extends Error {}

/** Waits for the cache, but not for ever; throws a `CacheTimeout`. */
export async function within<T>(deadlineMs: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new CacheTimeout(`no answer within ${Math.round(deadlineMs / 1000)} s`)), deadlineMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
