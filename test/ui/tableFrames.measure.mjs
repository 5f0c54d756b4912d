// How long a frame takes in which the table of versions is scrolled, with 20 sources and 1,000 rows: told, never judged,
// for it is the machine's time as well. The page stands in a browser of its own, without VS Code.
import { launchBrowser } from '../../scripts/host/browser.mjs';
import { inRepository } from '../../scripts/lib/paths.mjs';
import { openView, sendToView } from './viewPage.mjs';

const SOURCES = 20;
const ROWS = 1000;
const FRAMES = 400;
/** So far a frame scrolls, in pixels: 4,800 a second. */
const STEP = 80;

const vocabulary =
  'the ferry harbour council said on Tuesday that its old bridge would open again after weeks of repairs and protests by islanders who paid twice as much for cars'.split(
    ' ',
  );

/** A table as the host sends it: in most cells a sentence with some other words than the base's. */
function syntheticTable() {
  let seed = 1;
  const random = (/** @type {number} */ below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const word = () => vocabulary[random(vocabulary.length)];
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const words = Array.from({ length: 18 + random(14) }, word);
    const cells = Array.from({ length: SOURCES }, (__, column) => {
      if (column > 0 && random(10) < 3) return null;
      const said = column === 0 ? words : words.map((each) => (random(10) === 0 ? word() : each));
      const verdict = { kind: 'percent', percent: 80, uncertain: random(9) === 0, moved: random(9) === 0 };
      return { text: `${said.join(' ')} ${row}.`, sentences: [row], line: row + 1, ...(column > 0 && { verdict }) };
    });
    const sources = cells.filter((cell) => cell !== null).length;
    return { cells, sources, independent: sources, differs: true, findings: [] };
  });
  const columns = Array.from({ length: SOURCES }, (_, column) => ({ label: `source ${column}`, otherOrder: false }));
  return { columns, rows, orders: columns.map(() => [...rows.keys()]) };
}

/** How long the tasks took that began a frame, by the thread's own clock, in milliseconds. */
function frameWork(/** @type {{ name: string, tid: number, ts: number, dur?: number, tdur?: number }[]} */ events) {
  const layouts = events.filter(({ name }) => name === 'Layout');
  const tasks = events.filter(({ name, tdur, tid }) => name === 'RunTask' && tdur && tid === layouts[0]?.tid);
  return tasks
    .filter(({ ts, dur = 0 }) => layouts.some((layout) => ts <= layout.ts && layout.ts < ts + dur))
    .map(({ tdur = 0 }) => tdur / 1000);
}

function parts(/** @type {readonly number[]} */ times) {
  const sorted = [...times].sort((one, other) => one - other);
  const part = (/** @type {number} */ share) => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1);
  return `${part(0.5)} ms, 95 % of them at most ${part(0.95)} ms, the longest ${part(1)} ms`;
}

describe('a frame of the table of versions', () => {
  it('is timed while it scrolls', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    await openView(page, 'table', inRepository('dist', 'views', 'table.js'));
    await page.addStyleTag({
      content: ':root { --vscode-editor-font-size: 14px; --vscode-editor-font-family: monospace }',
    });
    const table = syntheticTable();
    const opened = await sendToView(page, { kind: 'table', revision: 1, table, findings: [] });
    await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
    const times = await page.evaluate(
      ({ frames, step }) =>
        new Promise((/** @type {(times: number[]) => void} */ resolve) => {
          const grid = document.querySelector('crossread-table')?.shadowRoot?.querySelector('crossread-grid');
          const scroller = /** @type {HTMLElement} */ (grid?.shadowRoot?.querySelector('.scroller'));
          /** @type {number[]} */
          const times = [];
          let began = 0;
          const channel = new MessageChannel();
          // A task of its own: it runs when the frame is drawn.
          channel.port1.onmessage = () => {
            if (began > 0) times.push(performance.now() - began);
            began = 0;
          };
          // Frames begin with the scroll events of what was scrolled before.
          window.addEventListener('scroll', () => (began ||= performance.now()), { capture: true });
          scroller.addEventListener('scroll', () => (began ||= performance.now()), { capture: true });
          const frame = () => {
            if (times.length >= frames) return resolve(times);
            scroller.scrollTop += step;
            channel.port2.postMessage(0);
            requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        }),
      { frames: FRAMES, step: STEP },
    );
    const work = frameWork(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
    await page.screenshot({ path: inRepository('out', 'tableFrames.png') });
    await browser.close();
    console.log(
      `      information: the table of ${SOURCES} × ${ROWS} stood after ${Math.round(opened)} ms; a frame that scrolls takes ${parts(work)} of the page’s thread, and ${parts(times)} by the clock`,
    );
  });
});
