// What a test runner counted, and the line in which the runners here tell it.

/**
 * @typedef {object} Results
 * @property {number} passed
 * @property {readonly string[]} failed the full names
 * @property {readonly string[]} skipped the full names
 * @property {readonly string[]} [again] the full names of those among the passed that passed at the second try alone
 */

const mark = '##results ';

/** The line that tells `results` on a standard output. */
export const resultsLine = (/** @type {Results} */ results) => mark + JSON.stringify(results);

/**
 * Reads a line of a standard output.
 * @returns {Results | undefined} undefined where the line tells no results
 */
export function readResults(/** @type {string} */ line) {
  const at = line.indexOf(mark);
  return at < 0 ? undefined : JSON.parse(line.slice(at + mark.length));
}

/** @type {Results} */
export const noResults = { passed: 0, failed: [], skipped: [] };

/** The sum of two results. @returns {Results} */
export const add = (/** @type {Results} */ a, /** @type {Results} */ b) => ({
  passed: a.passed + b.passed,
  failed: [...a.failed, ...b.failed],
  skipped: [...a.skipped, ...b.skipped],
  again: [...(a.again ?? []), ...(b.again ?? [])],
});

/** "12 passed, 0 failed", and ", 1 skipped" where there is one. */
export const summary = (/** @type {Results} */ { passed, failed, skipped }) =>
  `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;

/** Tells what a suite's windows gave, for people and for whoever called. @returns {number} the exit code */
export function tellResults(/** @type {string} */ suite, /** @type {Results} */ results) {
  console.log(`\n${suite}: ${summary(results)}`);
  console.log(resultsLine(results));
  return results.failed.length > 0 ? 1 : 0;
}

/** Reads the file that vitest's JSON reporter wrote. @returns {Results} */
export function fromVitest(/** @type {string} */ json) {
  /** @type {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const report = JSON.parse(json);
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const named = (/** @type {readonly string[]} */ states) =>
    tests.filter(({ status }) => states.includes(status)).map(({ fullName }) => fullName);
  // A file that cannot be loaded has failed without a test of its own.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: named(['passed']).length,
    failed: [...named(['failed']), ...broken.map(({ name }) => name)],
    skipped: named(['pending', 'skipped', 'todo', 'disabled']),
  };
}
