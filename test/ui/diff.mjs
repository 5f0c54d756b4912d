// What a diff editor shows on the screen.
import { expect } from 'chai';
import { eventually } from './eventually.mjs';

export const diff = '.monaco-diff-editor';
export const sides = [`${diff} .editor.original`, `${diff} .editor.modified`];

/** What begins a heading of the collation. */
const heading = /^─{2,} \d+(?!\d)/;

/** Opens the sample story's original and compares it with the Courier's rewrite, as a person does. */
export async function compareOriginalWithCourier(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
  await workbench.openFile('northwire-original.txt');
  await workbench.settledLenses();
  await workbench.command('Crossread: Compare with…');
  await workbench.pick('ourier');
  await alignedHeadings(workbench);
}

/** Waits until the same headings stand on both sides, each at the height of its twin. */
export async function alignedHeadings(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
  await workbench.page.locator(diff).first().waitFor({ timeout: 40_000 });
  await eventually('the same headings stand on both sides, each at the height of its twin', async () => {
    const [left = [], right = []] = await Promise.all(sides.map((side) => headings(workbench, side)));
    // Beside another editor the panes are narrow: four rows fill them.
    expect(left.length).to.be.at.least(4);
    expect(left.length).to.equal(right.length);
    left.forEach(({ box, text }, at) => {
      const twin = right[at] ?? { box, text: '' };
      // The panes are not equally wide: a long heading may go on in a row of its own in one of them.
      const length = Math.min(text.length, twin.text.length);
      expect(text.slice(0, length)).to.equal(twin.text.slice(0, length)).and.to.match(heading);
      expect(box.y, text).to.be.closeTo(twin.box.y, 1);
    });
    return true;
  });
}

/** Waits until no line runs out of either pane. */
export async function bothWrapped(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
  for (const side of sides) await eventually(`${side} is wrapped`, async () => (await overflow(workbench, side)) <= 1);
}

/** Waits for a comparison without headings: the files as published. */
export async function filesAsPublished(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
  await eventually('a comparison without headings', async () => {
    const both = await Promise.all(sides.map((side) => headings(workbench, side)));
    const text = await workbench.text(`${sides[1]} .view-line`);
    return text.length > 100 && both.every((found) => found.length === 0);
  });
}

/** The heading lines on the screen in one side of the diff. */
export async function headings(
  /** @type {import('./workbench.mjs').Workbench} */ workbench,
  /** @type {string} */ side,
) {
  return (await workbench.lines(side)).filter(({ text }) => heading.test(text));
}

/** By how many pixels the longest line runs out of an editor's text area. */
export async function overflow(
  /** @type {import('./workbench.mjs').Workbench} */ workbench,
  /** @type {string} */ editor,
) {
  const area = await workbench.page
    .locator(`${editor} .lines-content`)
    .first()
    .evaluate((content) => {
      const parent = content.parentElement;
      const rows = [...content.querySelectorAll('.view-line > span')];
      const right = parent ? parent.getBoundingClientRect().right : 0;
      return Math.max(0, ...rows.map((row) => row.getBoundingClientRect().right - right));
    });
  return area;
}
