// The suite's entry in both extension hosts. Mocha's browser build runs in Node as well; its reporter is ours, because
// the hosts have no terminal: every line goes through console.log.
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { settleMeaning } from './support.js';

// Mocha's browser build looks for a query string when it is set up.
(globalThis as { location?: unknown }).location ??= { search: '' };

const silent = class {} as unknown as Mocha.ReporterConstructor;
mocha.setup({ ui: 'bdd', reporter: silent, timeout: 60_000, slow: 2_000 });

/**
 * Activates the extension before any test does, and tells how long it took; no judgement: it is the machine's as well. Of
 * what sentences mean the suite `meaning` alone asks: lenses that get better while a test looks at them would be another
 * test.
 */
async function activate(): Promise<void> {
  const extension = vscode.extensions.getExtension('crossread.crossread');
  if (!extension) throw new Error('The extension is not installed.');
  await settleMeaning('words');
  const began = performance.now();
  await extension.activate();
  console.log(`  information: activation took ${Math.round(performance.now() - began)} ms`);
}

/** Runs every suite; rejects where a test failed, which is how the host learns it. */
export async function run(): Promise<void> {
  await activate();
  const failed: string[] = [];
  const skipped: string[] = [];
  let passed = 0;
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => {
      console.log(`##results ${JSON.stringify({ passed, failed, skipped })}`);
      if (failed.length > 0) reject(new Error(`${failed.length} failed`));
      else resolve();
    });
    runner.on('pass', (test) => {
      passed++;
      console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      failed.push(test.fullTitle());
      console.log(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('pending', (test) => {
      skipped.push(test.fullTitle());
      console.log(`  - ${test.fullTitle()} (skipped)`);
    });
  });
}
