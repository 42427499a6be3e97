/** Closes a run of Jest with one plain line that says how many tests there were. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const {numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites} = results
    const failed = numFailedTests + numRuntimeErrorTestSuites
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
    process.stdout.write(`${numPassedTests} passed, ${failed} failed${skipped}\n`)
  }
}
