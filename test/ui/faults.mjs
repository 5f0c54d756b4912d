// What axe finds in a view that a keyboard or a screen reader cannot use, or an eye cannot read.
import { createRequire } from 'node:module';
import { throughThemes } from './looks.mjs';

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

/** The names that VS Code gives the kinds of theme in a view, by the classes that its workbench has in them. */
const themeKinds = {
  'vs-dark': 'vscode-dark',
  vs: 'vscode-light',
  'hc-black': 'vscode-high-contrast',
  'hc-light': 'vscode-high-contrast-light',
};

/**
 * What axe finds in a view in each kind of theme.
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {string} colorTheme the one that is left
 * @param {() => import('playwright-core').Frame} frame
 * @returns {Promise<string[]>} a line a rule that is broken, with the theme
 */
export async function faultsInThemes(workbench, colorTheme, frame) {
  /** @type {string[]} */
  const found = [];
  await throughThemes(workbench, colorTheme, async (theme) => {
    const kind = themeKinds[/** @type {keyof typeof themeKinds} */ (theme)];
    await frame().locator(`body[data-vscode-theme-kind="${kind}"]`).waitFor({ state: 'attached' });
    found.push(...(await faultsIn(frame())).map((fault) => `${theme}: ${fault}`));
  });
  return found;
}
