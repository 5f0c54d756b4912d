// The page of a view in a browser, without VS Code; and what a host may send it of a large story.
import { readFileSync } from 'node:fs';

/**
 * Puts a view into an empty page.
 * @param {import('playwright-core').Page} page
 * @param {'map' | 'table'} view
 * @param {string} script the file of its script
 */
export async function openView(page, view, script) {
  page.on('pageerror', (error) => console.error(error));
  // As wide as VS Code has it, which puts room around a page; what stays in sight covers what scrolls below it.
  const style = 'margin: 0 20px; --vscode-editor-background: #fff; --vscode-editorGroup-border: #ccc';
  await page.setContent(`<!DOCTYPE html><body style="${style}"><crossread-${view}></crossread-${view}></body>`);
  await page.evaluate(() => {
    const acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
    Object.assign(globalThis, { acquireVsCodeApi });
  });
  await page.addScriptTag({ content: readFileSync(script, 'utf8') });
}

/**
 * Sends a view a message, after its words, each of which is its own name.
 * @param {import('playwright-core').Page} page
 * @param {object} message
 * @returns {Promise<number>} after how many milliseconds it was drawn
 */
export async function sendToView(page, message) {
  return page.evaluate(async (message) => {
    const send = (/** @type {unknown} */ data) => window.dispatchEvent(new MessageEvent('message', { data }));
    /** @type {unknown} */
    const words = new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'language') return 'en';
          if (['parts', 'kinds', 'verdicts', 'filters'].includes(String(name))) return words;
          return typeof name === 'string' && /^[a-z]/.test(name) ? `${name} {0}` : undefined;
        },
      },
    );
    const from = performance.now();
    send({ kind: 'words', words, font: 'editor', base: 'file:///base.txt' });
    send(message);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
    return performance.now() - from;
  }, message);
}

/** A map as the host sends it: seven in ten sentences stand in a neighbour, every fourth source is well shuffled. */
export function syntheticMap(/** @type {number} */ sources, /** @type {number} */ sentences) {
  let seed = 1;
  const random = (/** @type {number} */ below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const orders = Array.from({ length: sources }, (_, source) => {
    const order = [...Array(sentences).keys()];
    for (let times = source % 4 === 3 ? sentences / 2 : 30; times > 0; times--) {
      const [one, other] = [random(sentences), random(sentences)];
      [order[one], order[other]] = [order[other], order[one]];
    }
    return order;
  });
  const isShared = orders.map((order) => order.map(() => random(10) >= 3));
  let alone = sentences;
  const columns = orders.map((order, source) => ({
    label: `source ${source}`,
    ticks: order.flatMap((statement, tick) => [
      tick,
      tick + 1,
      isShared[source][tick] ? statement : alone++,
      statement,
      isShared[source][tick] ? 0 : 1,
    ]),
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
  const texts = Array.from(
    { length: sentences },
    (_, at) => `The council said on Tuesday that its old bridge would open again after weeks of repairs ${at}.`,
  );
  return { columns, texts, pairs, families: columns.map((_, source) => ({ source, depth: 0 })) };
}
