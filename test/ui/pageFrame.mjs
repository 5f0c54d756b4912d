// The pages that stand in editor tabs.
import { eventually } from './eventually.mjs';

/** The frame of the page that shows what `selector` names, once it is drawn; `what` says of which page that is. */
export function frameOf(
  /** @type {import('./workbench.mjs').Workbench} */ workbench,
  /** @type {string} */ what,
  /** @type {string} */ selector,
) {
  return eventually(`${what} is open`, async () => {
    for (const each of workbench.page.frames()) if (await each.locator(selector).first().isVisible()) return each;
    return undefined;
  });
}
