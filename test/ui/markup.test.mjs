// Articles full of markup, wherever their text and their files' names are shown: it stays text. Events, people and places
// are made up.
import { expect } from 'chai';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../scripts/lib/run.mjs';
import { headings, sides } from './diff.mjs';
import { eventually, settled } from './eventually.mjs';
import { active, hoverAt, panel, problems } from './findingsView.mjs';
import { mapIn } from './mapView.mjs';
import { tableIn } from './tableView.mjs';
import { openWindow } from './window.mjs';

const tree = '.pane-body .customview-tree .monaco-list-row';

describe('articles full of markup', () => {
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  const article = (/** @type {Record<'day' | 'people' | 'name' | 'quoted' | 'boats', string>} */ has) =>
    [
      'Ferry <b>Halvarin</b> aground off Skelmere',
      `The ferry <img src=x onerror="document.title=1"> Halvarin ran aground off Skelmere on ${has.day} evening in thick fog.`,
      `Some ${has.people} [passengers](command:workbench.action.quit) were on board when the ship struck the Otterbank reef, harbour master [${has.name}](command:workbench.action.quit) Fennimore said.`,
      `The notice told {{40 + 2}} anglers of the \`{{ticket}}\` to go home before ${has.day}, and the lamp room stayed dark.`,
      `“We ${has.quoted} ashore with <script>document.title = 1</script> ${has.boats} boats before midnight,” said captain $(trash) Edda Marwick.`,
    ].join('\n\n');
  const first = article({ day: 'Tuesday', people: '300', name: '<b>Oda</b>', quoted: 'brought [everybody](command:x)', boats: 'three' }); // prettier-ignore
  const second = article({ day: 'Monday', people: '400', name: '<b>Ida</b>', quoted: 'got [nobody](command:x)', boats: 'five' }); // prettier-ignore

  const lines = first.split('\n\n');

  before(async () => {
    const folder = path.join(realpathSync(temporaryFolder('story')), 'markup');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'first[x](command:y).txt'), first);
    writeFileSync(path.join(folder, 'second $(trash) <i>.txt'), second);
    window = await openWindow({ name: 'markup', folder, settings: { 'crossread.findings.show': 'all' } });
    workbench = window.workbench;
  });
  after(() => window?.close());

  /**
   * What of the articles has become an element or a link within a part of the page, or of a frame in it.
   * @param {string} part
   * @param {import('playwright-core').Frame} frame
   */
  const drawnIn = (part, frame = workbench.page.mainFrame()) =>
    frame
      .locator(part)
      .evaluateAll((parts) =>
        parts.flatMap((each) =>
          Array.from(each.querySelectorAll('img, b, i, script, .codicon-trash, [href], [data-href]'), (found) =>
            [
              found.localName,
              found.className,
              found.getAttribute('data-href') ?? found.getAttribute('href') ?? '',
            ].join(' '),
          ).filter((text) => /^(img|b|i|script)\b|codicon-trash|command:(x|y|workbench\.action\.quit)/.test(text)),
        ),
      );

  it('are text and nothing else in Problems', async () => {
    await workbench.openFile('first');
    await workbench.settledLenses();
    const said = (await problems(workbench)).join('\n');
    await workbench.picture('problems');
    expect(said).to.contain('Some 300').and.to.contain('[everybody]\u2060(command:x)').and.to.contain('<script>');
    expect(await drawnIn(panel)).to.deep.equal([]);
    await workbench.command('View: Hide Panel');
  });

  const toFirst = () => workbench.page.locator('.tab', { hasText: 'first' }).first().click();

  it('are text and nothing else in lenses and hovers', async () => {
    await toFirst();
    await eventually('a lens has a flag', async () =>
      (await workbench.lenses()).some(({ text }) => text.includes('⚑')),
    );
    expect(await drawnIn(`${active} .codelens-decoration`)).to.deep.equal([]);
    for (const words of ['Some 300', '“We brought']) {
      await hoverAt(workbench, words);
      await workbench.picture('hover');
      expect(await workbench.text('.monaco-hover:visible .hover-contents')).to.contain(
        words === 'Some 300' ? '[passengers](command:workbench.action.quit)' : '<script>document.title = 1</script>',
      );
      expect(await drawnIn('.monaco-hover:visible .hover-contents')).to.deep.equal([]);
      await workbench.page.mouse.move(0, 0);
      await workbench.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
    }
  });

  it('are text and nothing else in the Story view', async () => {
    await workbench.page.locator('.activitybar .action-label[aria-label="Crossread"]').click();
    const rows = workbench.page.locator(tree);
    const closed = workbench.page.locator(`${tree} .monaco-tl-twistie.collapsed`).first();
    await eventually('all of it is open', async () => {
      if ((await rows.count()) < 2) return false;
      if ((await closed.count()) === 0) return true;
      await closed.click({ timeout: 3000 });
      return false;
    });
    const said = (await settled('the rows stand still', () => rows.allInnerTexts())).join('\n');
    await workbench.picture('story');
    expect(said)
      .to.contain('first[x](command:y)')
      .and.to.match(/We got \[nobody\]/);
    expect(await drawnIn('.pane-body .customview-tree')).to.deep.equal([]);
  });

  it('are text and nothing else in a comparison', async () => {
    await workbench.command('Crossread: Compare with…');
    await workbench.pick('second');
    await eventually('a heading has a flag', async () =>
      (await headings(workbench, sides[1] ?? '')).some(({ text }) => text.includes('⚑')),
    );
    await workbench.picture('comparison');
    expect(await drawnIn('.monaco-diff-editor')).to.deep.equal([]);
    expect(await workbench.page.title()).not.to.equal('1');
  });

  it('are text and nothing else in the table of versions', async () => {
    await toFirst();
    await workbench.command('Crossread: Show Table of Versions');
    const table = await tableIn(workbench);
    const rows = await settled('the rows stand still', () => table.rows());
    await workbench.picture('table');
    const said = rows.map(([base]) => base).join('\n');
    for (const line of lines) expect(said).to.contain(line);
    expect(await drawnIn('.body .text, [role=columnheader]', table.frame)).to.deep.equal([]);
    expect(await table.frame.title()).to.equal('Table of versions');
    expect(await table.frame.locator('.body .text ins').allInnerTexts()).to.include.members(['400', 'Monday']);
  });

  it('are text and nothing else in the map of versions', async () => {
    await toFirst();
    await workbench.command('Crossread: Show Map of Versions');
    const map = await mapIn(workbench);
    await eventually('the picture has the keyboard', async () => (await map.standsOn()).hasKeyboard);
    await map.press('ArrowDown');
    await eventually('the sentence is told', async () => (await map.details()).includes(lines[1] ?? ''));
    await workbench.picture('map');
    await map.show('As table');
    const said = (await settled('the table is there', () => map.cells())).map(([text]) => text).join('\n');
    for (const line of lines) expect(said).to.contain(line);
    expect(await drawnIn('.details, table, [role=columnheader]', map.frame)).to.deep.equal([]);
    expect(await map.frame.title()).to.equal('Map of versions');
  });
});
