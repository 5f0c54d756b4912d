// What axe finds in a view that a keyboard or a screen reader cannot use, or an eye cannot read.
import { createRequire } from 'node:module';

const { source: axe } = createRequire(import.meta.url)('axe-core');

/** @returns {Promise<string[]>} a line a rule that is broken, with the first element that breaks it */
export async function faultsIn(/** @type {import('playwright-core').Frame} */ frame) {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    // @ts-expect-error axe has put itself there.
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      (/** @type {{ id: string, nodes: { html: string, failureSummary: string }[] }} */ { id, nodes }) =>
        `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`,
    );
  });
}
