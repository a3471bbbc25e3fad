import { writeFileSync } from "node:fs";

/** Reporter of jest: writes the counts that test.ts prints. Jest's own JSON holds whole errors, and fails on those that hold themselves. */
export default class ResultsReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, testResults }) {
    const files = testResults.map(({ testFilePath, testResults: tests }) => ({
      path: testFilePath,
      statuses: tests.map((test) => test.status),
    }));
    const broken = testResults.filter(({ testExecError }) => testExecError !== undefined && testExecError !== null).length;
    writeFileSync(
      process.env.OSBUILD_ACTION_TEST_RESULTS,
      JSON.stringify({ passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests, files }),
    );
  }
}
