// How long the map of a large story takes to stand, and to light a line: told, never judged, for it is the machine's time
// as well. The page stands in a browser of its own, without VS Code.
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../../scripts/host/browser.mjs';
import { inRepository } from '../../scripts/lib/paths.mjs';

const SOURCES = 20;
const SENTENCES = 1000;
/** So many sentences are pointed at. */
const POINTED = 60;

/** A map as the host sends it: seven in ten sentences stand in a neighbour, every fourth source is well shuffled. */
function syntheticMap() {
  let seed = 1;
  const random = (/** @type {number} */ below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const orders = Array.from({ length: SOURCES }, (_, source) => {
    const order = [...Array(SENTENCES).keys()];
    for (let times = source % 4 === 3 ? SENTENCES / 2 : 30; times > 0; times--) {
      const [one, other] = [random(SENTENCES), random(SENTENCES)];
      [order[one], order[other]] = [order[other], order[one]];
    }
    return order;
  });
  const isShared = orders.map((order) => order.map(() => random(10) >= 3));
  let alone = SENTENCES;
  const columns = orders.map((order, source) => ({
    label: `source ${source}`,
    ticks: order.map((statement, tick) => ({
      sentence: tick,
      text: `The council said on Tuesday that its old bridge would open again after weeks of repairs ${statement}.`,
      line: tick + 1,
      statement: isShared[source][tick] ? statement : alone++,
    })),
  }));
  const places = orders.map((order) => new Map(order.map((statement, tick) => [statement, tick])));
  const pairs = orders.flatMap((order, a) =>
    [...orders.keys()].slice(a + 1).map((b) => ({
      links: order.flatMap((statement, tick) => {
        const other = places[b].get(statement) ?? 0;
        return isShared[a][tick] && isShared[b][other] ? [tick, other, 80, [0, 0, 1, 1, 2, 5][random(6)]] : [];
      }),
      shares: [0.5, 0.5],
      standsTo: { relation: 'rewrite', shuffled: false },
      partial: false,
    })),
  );
  return { columns, pairs, families: columns.map((_, source) => ({ source, depth: 0 })) };
}

describe('the map of a large story', () => {
  it('is timed while it opens and is pointed at', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
    page.on('pageerror', (error) => console.error(error));
    await page.setContent('<!DOCTYPE html><body><crossread-map></crossread-map></body>');
    await page.evaluate(() => {
      const acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
      Object.assign(globalThis, { acquireVsCodeApi });
    });
    await page.addScriptTag({ content: readFileSync(inRepository('dist', 'views', 'map.js'), 'utf8') });
    const opened = await page.evaluate(async (map) => {
      const send = (/** @type {unknown} */ data) => window.dispatchEvent(new MessageEvent('message', { data }));
      /** @type {unknown} */
      const words = new Proxy(
        {},
        {
          get(_, name) {
            if (['parts', 'kinds', 'verdicts'].includes(String(name))) return words;
            return typeof name === 'string' && /^[a-z]/.test(name) ? `${name} {0}` : undefined;
          },
        },
      );
      const from = performance.now();
      send({ kind: 'words', words, base: 'file:///base.txt' });
      send({ kind: 'map', revision: 1, map, relations: map.columns.map(() => '') });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
      return performance.now() - from;
    }, syntheticMap());
    const lit = await page.evaluate(async (times) => {
      const picture = document.querySelector('crossread-map')?.shadowRoot?.querySelector('crossread-picture');
      const svg = picture?.shadowRoot?.querySelector('svg');
      const { left, top } = /** @type {SVGElement} */ (svg).getBoundingClientRect();
      const taken = [];
      for (let at = 0; at < times; at++) {
        const from = performance.now();
        const place = { clientX: left + 75, clientY: top + 20 + 6 * at, bubbles: true };
        svg?.dispatchEvent(new PointerEvent('pointermove', place));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        taken.push(performance.now() - from);
      }
      return taken.sort((one, other) => one - other);
    }, POINTED);
    await page.screenshot({ path: inRepository('out', 'mapOpening.png') });
    await browser.close();
    const [half, most] = [lit[POINTED >> 1], lit[Math.floor(POINTED * 0.95)]].map(Math.round);
    console.log(
      `      information: the map of ${SOURCES} × ${SENTENCES} stood after ${Math.round(opened)} ms; a sentence that is pointed at is lit after ${half} ms, 95 % of them after at most ${most} ms, a frame included`,
    );
  });
});
