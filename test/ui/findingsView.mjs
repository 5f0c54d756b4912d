// Findings as a person sees them: in Problems and in hovers.
import { eventually, settled } from './eventually.mjs';

/** The active editor. */
export const active = '.editor-group-container.active';
/** The panel of Problems. */
export const panel = '.markers-panel-container';

/** Opens Problems and answers what its rows say, once there are some. */
export async function problems(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
  await workbench.command('Problems: Focus on Problems View');
  return settled('Problems are listed', async () => {
    const rows = (await workbench.shown(`${panel} .monaco-list-row`)).map(({ text }) => text.replaceAll('\n', ' '));
    return rows.length > 1 && rows;
  });
}

/** Points at words of the active editor and answers what the hover that opens there draws. */
export async function hoverAt(
  /** @type {import('./workbench.mjs').Workbench} */ workbench,
  /** @type {string} */ words,
) {
  const line = (await workbench.lines(active)).find(({ text }) => text.includes(words));
  if (!line) throw new Error(`No line has ${words}.`);
  const hover = workbench.page.locator('.monaco-hover:visible .hover-contents');
  await eventually('a hover stands there', async () => {
    await workbench.page.mouse.move(line.box.x + 90, line.box.y + 9);
    await workbench.page.mouse.move(line.box.x + 94, line.box.y + 9, { steps: 2 });
    await hover.locator('table').first().waitFor({ timeout: 5000 });
    return true;
  });
  return hover;
}
