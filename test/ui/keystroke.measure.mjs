// How long a keystroke takes to be painted in an article with four sources, and in the same file without the extension,
// in turn: told, never judged. What is ours is the difference.
import { temporaryFolder } from '../../scripts/lib/run.mjs';
import { sleep } from './eventually.mjs';
import { copyOf, openWindow } from './window.mjs';

const KEYSTROKES = 150;
/** Milliseconds between two keystrokes of a quick typist. */
const PAUSE = 120;
/** The least that the browser tells, in milliseconds. */
const LEAST = 16;
const ROUNDS = 2;

const words = 'It was not said how long the lower fares will hold. ';

/** Runs in the page: keeps how long each keystroke took to be painted, where that was longer than `least`. */
function watch(/** @type {number} */ least) {
  const durations = /** @type {number[]} */ ([]);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') durations.push(entry.duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: least }));
  Object.assign(globalThis, { durations });
}

/** Types in an article and answers the durations, the shortest first; `extensions` is a folder of extensions. */
async function typed(/** @type {string} */ name, /** @type {string | undefined} */ extensions) {
  const settings = { 'files.autoSave': 'afterDelay', 'files.associations': { '*.txt': 'article' } };
  const window = await openWindow({ name, folder: copyOf(), settings, extensions });
  const { workbench } = window;
  await workbench.openFile('northwire-original.txt');
  if (extensions === undefined) await workbench.settledLenses('.editor-group-container.active .editor-instance');
  else await sleep(8000);
  await workbench.press('Control+Home', 'ArrowDown', 'ArrowDown', 'End');
  await workbench.page.evaluate(watch, LEAST);
  for (let at = 0; at < KEYSTROKES; at++) {
    await workbench.page.keyboard.type(words[at % words.length] ?? '');
    await sleep(PAUSE);
  }
  await sleep(1000);
  const seen = await workbench.page.evaluate(() => /** @type {number[]} */ (Reflect.get(globalThis, 'durations')));
  await window.close();
  const unseen = Array.from({ length: Math.max(0, KEYSTROKES - seen.length) }, () => LEAST);
  return [...unseen, ...seen].sort((a, b) => a - b);
}

const at = (/** @type {readonly number[]} */ sorted, /** @type {number} */ share) =>
  sorted[Math.floor((sorted.length - 1) * share)];

describe('a keystroke', () => {
  it('is painted', async () => {
    const none = temporaryFolder('no-extensions');
    for (let round = 1; round <= ROUNDS; round++) {
      for (const [name, extensions] of /** @type {const} */ ([
        ['without', none],
        ['with', undefined],
      ])) {
        const durations = await typed(`typing-${name}`, extensions);
        const told = [0.5, 0.9, 0.99].map((share) => at(durations, share)).join(', ');
        console.log(
          `      information: ${name} Crossread: half within, nine in ten, ninety-nine in a hundred: ${told} ms`,
        );
      }
    }
  }).timeout(600_000);
});
