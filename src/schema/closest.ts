/** Suggestions for misspelt names. */

const maxCandidates = 2000;
const maxLength = 120;

/** The candidate a person most likely meant; undefined when none is near. Prefixes that all candidates share do not make them near. */
export function findClosest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > maxLength) return undefined;
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  let seen = 0;
  for (const candidate of candidates) {
    seen += 1;
    if (seen > maxCandidates) break;
    const limit = Math.min(best?.distance ?? Number.POSITIVE_INFINITY, tolerance(name, candidate));
    if (candidate.length > maxLength || Math.abs(candidate.length - name.length) > limit) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** `Did you mean 'x'?`, or undefined. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const closest = findClosest(name, candidates);
  return closest === undefined ? undefined : `Did you mean '${closest}'?`;
}

/** Names of modules differ after their last dots: `org.osbuild.a` and `org.osbuild.b` are not alike. */
function tolerance(name: string, candidate: string): number {
  const shared = /^(?:org\.osbuild|io\.weldr|sha\d+)[.:]/;
  const length = Math.max(name.replace(shared, "").length, candidate.replace(shared, "").length);
  return Math.min(4, Math.max(1, Math.floor(length / 3)));
}

/** Insertions, deletions, replacements and swaps of neighbours between two short texts; infinite when it is clear that there are more than the limit. */
function editDistance(a: string, b: string, limit: number): number {
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current) > limit) return Number.POSITIVE_INFINITY;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
