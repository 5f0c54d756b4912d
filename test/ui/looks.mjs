// What a window looks like where it has much room and little, and in each kind of theme, where somebody looks at it.
import { eventually, sleep } from './eventually.mjs';
import { everyTheme, inPicker } from './themes.mjs';

/** A window of 1400 pixels that is magnified twice has room for half as many. */
export const littleRoom = { width: 700, height: 425 };

/** The sizes of windows that are pictured. */
const sizes = { 1400: { width: 1400, height: 850 }, 900: { width: 900, height: 850 }, magnified: littleRoom };

/** What of a page, named by a selector, stands beyond its left or right edge, where no scrolling leads. */
export function outOfSight(/** @type {import('playwright-core').Frame} */ frame, /** @type {string} */ selector) {
  return eventually('all of it is drawn', async () => {
    const found = frame.locator(`${selector}:visible`);
    return (
      (await found.count()) > 0 &&
      found.evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < 0 || right > window.innerWidth;
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 200)),
      )
    );
  });
}

/** Pictures a window in each size. */
export async function looks(/** @type {import('./workbench.mjs').Workbench} */ workbench, /** @type {string} */ name) {
  if (process.env.CI) return;
  const before = workbench.page.viewportSize();
  for (const [size, viewport] of Object.entries(sizes)) {
    await workbench.page.setViewportSize(viewport);
    await sleep(800);
    await workbench.picture(`${name}-${size}`);
  }
  if (before) await workbench.page.setViewportSize(before);
  await sleep(500);
}

/**
 * Does something in each kind of theme, and leaves the one that `colorTheme` names.
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {string} colorTheme
 * @param {(theme: string) => Promise<unknown>} action gets the class that the workbench has in the theme
 */
export async function throughThemes(workbench, colorTheme, action) {
  for (const [theme, name] of Object.entries(everyTheme)) {
    await chooseTheme(workbench, name);
    await workbench.page.locator(`.monaco-workbench.${theme}`).waitFor();
    await action(theme);
  }
  await chooseTheme(workbench, inPicker(colorTheme));
}

async function chooseTheme(
  /** @type {import('./workbench.mjs').Workbench} */ workbench,
  /** @type {string} */ colorTheme,
) {
  await workbench.command('Preferences: Color Theme');
  await workbench.fillQuickInput(colorTheme);
  await workbench.press('Enter');
}

/**
 * Does something in each kind of theme, where somebody looks at it.
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {(theme: string) => Promise<unknown>} action gets the class that the workbench has in the theme
 */
export async function inEveryTheme(workbench, action) {
  if (process.env.CI) return;
  await throughThemes(workbench, everyTheme['vs-dark'], action);
}
