// How long the map of a large story takes to stand, and to light a line: told, never judged, for it is the machine's time
// as well. The page stands in a browser of its own, without VS Code.
import { launchBrowser } from '../../scripts/host/browser.mjs';
import { inRepository } from '../../scripts/lib/paths.mjs';
import { openView, sendToView, syntheticMap } from './viewPage.mjs';

const SOURCES = 20;
const SENTENCES = 1000;
/** So many sentences are pointed at. */
const POINTED = 60;

describe('the map of a large story', () => {
  it('is timed while it opens and is pointed at', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
    await openView(page, 'map', inRepository('dist', 'views', 'map.js'));
    const map = syntheticMap(SOURCES, SENTENCES);
    const opened = await sendToView(page, { kind: 'map', revision: 1, map, relations: map.columns.map(() => '') });
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
