/** Sequencer of jest: image builds start first, unit tests fill what is left, so that no worker waits for the other's long test at the end. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one.path) - rank(other.path) || one.path.localeCompare(other.path));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}

function rank(path) {
  return [".e2e.test.ts", ".itg.test.ts", ".test.ts"].findIndex((ending) => path.endsWith(ending));
}
