// Runs one file of the UI suite, in the VS Code and with the extensions that ui.mjs has made ready.
import Mocha from 'mocha';
import { inRepository } from '../lib/paths.mjs';
import { asProgram } from '../lib/run.mjs';
import { keepFailure } from '../../test/ui/window.mjs';
import { resultsLine } from './results.mjs';

await asProgram(async () => {
  const [name = ''] = process.argv.slice(2);
  const rootHooks = {
    /** @this {import('mocha').Context} */
    async afterEach() {
      await keepFailure(this.currentTest);
    },
  };
  // The duration of each step that takes a second is told.
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 120_000, slow: 2_000, rootHooks });
  mocha.addFile(inRepository('test', 'ui', name));
  await mocha.loadFilesAsync();
  /** @type {{ passed: number, failed: string[], skipped: string[] }} */
  const results = { passed: 0, failed: [], skipped: [] };
  await new Promise((/** @type {(value: void) => void} */ resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', () => results.passed++);
    runner.on('fail', (test) => results.failed.push(test.fullTitle()));
    runner.on('pending', (test) => results.skipped.push(test.fullTitle()));
  });
  console.log(resultsLine(results));
  return results.failed.length > 0 ? 1 : 0;
});
