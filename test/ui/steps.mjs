// Suites whose steps go on from one another.

/** Leaves out what comes behind a failed step of the suite that calls this: it would only repeat the failure. */
export function stopAtFailure() {
  let broken = false;
  beforeEach(function () {
    if (broken) this.skip();
  });
  afterEach(function () {
    broken ||= this.currentTest?.state === 'failed';
  });
}
