// What the sources give differently in substance, wherever it is seen, in each kind of theme; and in articles full of
// markup. Events, people and places are made up.
import { expect } from 'chai';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../scripts/lib/run.mjs';
import { headings, sides } from './diff.mjs';
import { eventually, settled } from './eventually.mjs';
import { stopAtFailure } from './steps.mjs';
import { themes } from './themes.mjs';
import { copyOf, openWindow } from './window.mjs';

const active = '.editor-group-container.active';
const original = 'northwire-original.txt';
const panel = '.markers-panel-container';

/** Opens Problems and answers what its rows say, once there are some. */
async function problems(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
  await workbench.command('Problems: Focus on Problems View');
  return settled('Problems are listed', async () => {
    const rows = (await workbench.shown(`${panel} .monaco-list-row`)).map(({ text }) => text.replaceAll('\n', ' '));
    return rows.length > 1 && rows;
  });
}

/** Points at words of the active editor and answers what the hover that opens there draws. */
async function hoverAt(/** @type {import('./workbench.mjs').Workbench} */ workbench, /** @type {string} */ words) {
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

for (const [name, colorTheme] of Object.entries(themes)) {
  describe(`findings of the sample story, ${name}`, function () {
    stopAtFailure();
    const folder = copyOf();
    /** @type {Awaited<ReturnType<typeof openWindow>>} */
    let window;
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench;

    before(async () => {
      const settings = { 'workbench.colorTheme': colorTheme, 'files.autoSave': 'off' };
      window = await openWindow({ name: `findings-${name}`, folder, settings });
      workbench = window.workbench;
    });
    after(() => window?.close());

    it('stand in Problems, each once, with who says what and the page of the rule', async () => {
      await workbench.openFile(original);
      await workbench.settledLenses();
      const rows = await problems(workbench);
      await workbench.picture('problems');
      const said = rows.filter((row) => row.includes('Crossread'));
      expect(said.join('\n')).to.contain('‘19’ in NORTHWIRE').and.to.contain('‘18’ in courier');
      expect(new Set(said).size).to.equal(said.length);
      expect(await workbench.page.locator(`${panel} a`, { hasText: 'number' }).count()).to.be.greaterThan(0);
      await workbench.command('View: Hide Panel');
    });

    it('are flagged in the margin, below the words and in the lenses', async () => {
      await workbench.page.locator('.tab', { hasText: original }).first().click();
      const flags = await eventually('there are flags', async () => {
        const urls = await workbench.page
          .locator('.glyph-margin-widgets .cgmr')
          .evaluateAll((signs) =>
            signs.map((sign) => document.defaultView?.getComputedStyle(sign).backgroundImage ?? ''),
          );
        return urls.some((url) => url.includes('fact-')) && urls;
      });
      expect(flags.every((url) => url.includes(name.endsWith('light') ? '-light.svg' : '-dark.svg'))).to.equal(true);
      await eventually('a lens has a flag', async () =>
        (await workbench.lenses()).some(({ text }) => text.includes('⚑')),
      );
      await workbench.picture('marks');
    });

    it('are flags of facts alone where their reader wants it quiet', async () => {
      const signs = workbench.page.locator('.glyph-margin-widgets .cgmr');
      const lines = () =>
        workbench.page
          .locator(`${active} .view-overlays .cdr`)
          .evaluateAll(
            (all) =>
              all.filter((each) => document.defaultView?.getComputedStyle(each).borderBottomStyle === 'dotted').length,
          );
      expect(await lines()).to.be.greaterThan(0);
      const before = await signs.count();
      mkdirSync(path.join(folder, '.vscode'));
      writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'crossread.density': 'quiet' }));
      await eventually('the lines are gone', async () => (await lines()) === 0);
      expect(await signs.count()).to.equal(before);
      await workbench.picture('quiet');
      rmSync(path.join(folder, '.vscode'), { recursive: true });
      await eventually('the lines are back', async () => (await lines()) > 0);
    });

    it('are told in the hover, with who has which reading', async () => {
      const hover = await hoverAt(workbench, 'A car and driver will pay 19 crowns');
      await workbench.picture('hover');
      const cells = await hover.locator('td').allInnerTexts();
      expect(cells.join(' | ')).to.contain('19').and.to.contain('18').and.to.contain('courier');
      await workbench.page.mouse.move(0, 0);
    });

    it('are named above the rows of a comparison', async () => {
      await workbench.command('Crossread: Compare with…');
      await workbench.pick('courier');
      const said = await eventually('a heading has a flag', async () => {
        const found = (await headings(workbench, sides[1] ?? '')).map(({ text }) => text);
        return found.some((text) => text.includes('⚑')) && found;
      });
      expect(said.join('\n')).to.match(/⚑ [a-z]/);
      await workbench.picture('comparison');
    });
  });
}

describe('findings of articles full of markup', () => {
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  const article = (/** @type {Record<'day' | 'people' | 'name' | 'quoted' | 'boats', string>} */ has) =>
    [
      'Ferry <b>Halvarin</b> aground off Skelmere',
      `The ferry <img src=x onerror="document.title=1"> Halvarin ran aground off Skelmere on ${has.day} evening in thick fog.`,
      `Some ${has.people} [passengers](command:workbench.action.quit) were on board when the ship struck the Otterbank reef, harbour master [${has.name}](command:workbench.action.quit) Fennimore said.`,
      `“We ${has.quoted} ashore with <script>document.title = 1</script> ${has.boats} boats before midnight,” said captain $(trash) Edda Marwick.`,
    ].join('\n\n');
  const first = article({ day: 'Tuesday', people: '300', name: '<b>Oda</b>', quoted: 'brought [everybody](command:x)', boats: 'three' }); // prettier-ignore
  const second = article({ day: 'Monday', people: '400', name: '<b>Ida</b>', quoted: 'got [nobody](command:x)', boats: 'five' }); // prettier-ignore

  before(async () => {
    const folder = path.join(realpathSync(temporaryFolder('story')), 'markup');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'first[x](command:y).txt'), first);
    writeFileSync(path.join(folder, 'second $(trash) <i>.txt'), second);
    window = await openWindow({ name: 'findings-markup', folder, settings: { 'crossread.findings.show': 'all' } });
    workbench = window.workbench;
  });
  after(() => window?.close());

  /** What of the articles has become an element or a link of the page within a part of it. */
  const drawnIn = (/** @type {string} */ part) =>
    workbench.page
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

  it('are text and nothing else in lenses and hovers', async () => {
    await workbench.page.locator('.tab', { hasText: 'first' }).first().click();
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
});
