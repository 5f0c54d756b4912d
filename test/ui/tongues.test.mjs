// The interface in other languages: what it says is translated, and has room; and articles that are written from right
// to left.
import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pseudo } from '../../scripts/lib/l10n/pseudo.mjs';
import { languages, wordsOf } from '../../scripts/lib/l10n/languages.mjs';
import { inRepository } from '../../scripts/lib/paths.mjs';
import { eventually, settled } from './eventually.mjs';
import { looks } from './looks.mjs';
import { mapIn } from './mapView.mjs';
import { describeMixedStory } from './mixedStory.mjs';
import { tableIn } from './tableView.mjs';
import { arabicStory, extensionsWithPseudo, ukrainianStory } from './tongues.mjs';
import { copyOf, openWindow } from './window.mjs';

const tree = '.pane-body .customview-tree .monaco-list-row';

/** Names that are the same in every language. */
const names = /Crossread|crossread\.json|Ctrl|Alt|Enter|\.txt\b/g;

/** What of a text stands there in plain Latin letters, or without the bracket that ends its string. */
function faultsOf(/** @type {readonly string[]} */ texts) {
  return texts.filter((text) => {
    const plain = text.replace(names, '');
    return /[A-Za-z]{2}/.test(plain) || plain.split('［').length !== plain.split('］').length;
  });
}

/** Says of the words of a part of the window that they are translated and whole; there have to be some. */
function expectTranslated(/** @type {string} */ part, /** @type {readonly string[]} */ texts) {
  const said = texts.filter((text) => text.includes('［'));
  expect(said, `${part} says something of ours`).not.to.deep.equal([]);
  expect(faultsOf(texts), `${part}, hard-coded or cut`).to.deep.equal([]);
}

/** Shows the hover of the line that holds some words, and answers what it says. */
async function hoverOf(
  /** @type {import('./workbench.mjs').Workbench} */ workbench,
  /** @type {string} */ words,
  /** @type {number} */ x = 60,
) {
  const lines = await workbench.lines('.editor-group-container.active');
  const box = lines.find(({ text }) => text.includes(words))?.box;
  if (!box) throw new Error(`No line has ${words}.`);
  return eventually('a hover stands there', async () => {
    await workbench.page.mouse.move(box.x + x, box.y + box.height / 2);
    await workbench.page.mouse.move(box.x + x + 4, box.y + box.height / 2, { steps: 2 });
    const hover = workbench.page.locator('.monaco-hover:visible .hover-contents').first();
    await hover.waitFor({ timeout: 5000 });
    return hover.innerText();
  });
}

/** Every text that a frame draws, or says to a screen reader or to whoever points at it, also inside of elements. */
const saidIn = (/** @type {import('playwright-core').Frame} */ frame) =>
  frame.evaluate(() => {
    /** @type {string[]} */
    const said = [];
    const visit = (/** @type {ParentNode} */ root) => {
      for (const element of root.querySelectorAll('*')) {
        if (['script', 'style'].includes(element.localName)) continue;
        for (const name of ['title', 'aria-label', 'placeholder', 'label']) said.push(element.getAttribute(name) ?? '');
        for (const { nodeType, textContent } of element.childNodes) if (nodeType === 3) said.push(textContent ?? '');
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return said.map((text) => text.trim()).filter((text) => text !== '');
  });

/** What of a frame's toolbar has more to say than room. */
const cutIn = (/** @type {import('playwright-core').Frame} */ frame) =>
  frame
    .locator('crossread-toolbar .bar')
    .evaluate((bar) =>
      [bar, ...bar.querySelectorAll('*')]
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            document.defaultView?.getComputedStyle(element).display !== 'inline',
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
    );

describe('the interface in a language that nobody speaks', () => {
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  /** @type {Readonly<Record<string, string>>} */
  let words;

  before(async () => {
    const extensions = extensionsWithPseudo();
    words = extensions.words;
    window = await openWindow({
      name: 'tongues-pseudo',
      folder: ukrainianStory(),
      extensions: extensions.folder,
      language: pseudo,
    });
    workbench = window.workbench;
  });
  after(() => window?.close());

  it('has translated lenses', async () => {
    await workbench.openFile('північ.txt');
    const lenses = await workbench.settledLenses();
    await workbench.picture('lenses');
    expectTranslated(
      'the lenses',
      lenses.map(({ text }) => text),
    );
  });

  it('has a translated hover', async () => {
    const text = await hoverOf(workbench, 'Автомобіль');
    await workbench.picture('hover');
    expectTranslated('the hover', text.split('\n'));
    await workbench.page.mouse.move(0, 0);
  });

  it('has a translated Story view and status bar', async () => {
    await workbench.page.locator('.activitybar .action-label[aria-label*="Crossread"]').click();
    const rows = workbench.page.locator(tree);
    await eventually('the story is listed', async () => (await rows.count()) >= 4);
    await eventually('all of it is open', async () => {
      const closed = workbench.page.locator(`${tree} .monaco-tl-twistie.collapsed`).first();
      if ((await closed.count()) === 0) return true;
      await closed.click({ timeout: 3000 });
      return false;
    });
    const said = await settled('the rows stand still', async () => [
      ...(await rows.allInnerTexts()),
      ...(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))),
      ...(await workbench.page.locator('.statusbar-item', { hasText: '［' }).allInnerTexts()),
    ]);
    await workbench.picture('story');
    expect(said.length).to.be.greaterThan(12);
    expectTranslated('the Story view', said);
  });

  it('asks in translated pickers', async () => {
    await workbench.press('Control+Shift+E');
    await workbench.openFile('північ.txt');
    await workbench.page.locator('.editor-group-container.active .view-line').nth(2).click();
    for (const command of ['compareWith', 'goToMatchingSentence', 'linkSentences', 'insertFromSource', 'setLabel']) {
      await workbench.command(`Crossread: ${words[`command.${command}`]}`);
      const widget = workbench.page.locator('.quick-input-widget');
      const said = await settled(`${command} asks`, async () => {
        // The palette, which stands there before, has another placeholder.
        const placeholder = (await widget.locator('input.input').getAttribute('placeholder')) ?? '';
        const rows = await workbench.quickPickRows();
        return placeholder.includes('［') && rows.length > 1 && [placeholder, ...rows];
      });
      await workbench.picture(command);
      expectTranslated(command, said);
      await workbench.press('Escape');
      await widget.waitFor({ state: 'hidden' });
    }
  });

  it('has a translated table, with room for its words', async () => {
    await workbench.command(`Crossread: ${words['command.showTable']}`);
    const table = await tableIn(workbench);
    await settled('the rows stand still', () => table.rows());
    await workbench.picture('table');
    expectTranslated('the table', await saidIn(table.frame));
    expect(await cutIn(table.frame), 'cut in the toolbar').to.deep.equal([]);
  });

  it('has a translated map', async () => {
    await workbench.command(`Crossread: ${words['command.showMap']}`);
    const { frame } = await mapIn(workbench);
    await workbench.picture('map');
    expectTranslated('the map', await saidIn(frame));
  });

  it('has a translated comparison', async () => {
    await workbench.page.locator('.tab', { hasText: 'північ.txt' }).first().click();
    await workbench.command(`Crossread: ${words['command.compareWithAll']}`);
    await eventually('the comparison is open', async () => (await workbench.activeTab()).includes('↔'));
    await workbench.settledLenses('.editor-group-container.active');
    await workbench.picture('comparison');
    // VS Code itself says how many files a tab holds.
    const tab = (await workbench.activeTab()).replace(/\(\d+ files\)/, '');
    const lenses = await workbench.lenses('.editor-group-container.active');
    const lines = await workbench.lines('.editor-group-container.active');
    expectTranslated(
      'it',
      [tab, ...lenses.map(({ text }) => text), ...lines.map(({ text }) => text)].filter((text) => text !== ''),
    );
  });
});

/**
 * Every language goes the same way from its file to the screen, and a unit test says that none lacks a word: where nobody
 * looks at the pictures two are opened, one with several plurals and one that is named with its script.
 */
const opened = process.env.CI ? languages.filter((language) => ['uk', 'zh-cn'].includes(language)) : languages;

describe('the interface in its languages', () => {
  for (const language of opened) {
    it(`speaks ${language}`, async () => {
      const words = wordsOf('code', language);
      const manifest = wordsOf('manifest', language);
      const folder = copyOf();
      const window = await openWindow({ name: `tongues-${language}`, folder, language });
      try {
        const { workbench } = window;
        await workbench.openFile('northwire-original.txt');
        const lenses = await workbench.settledLenses();
        expect(lenses.map(({ text }) => text).join('\n')).to.contain(`QVLM ${words.same}`);
        await workbench.page.locator('.activitybar .action-label[aria-label*="Crossread"]').click();
        const count = (words['{0} sources/few'] ?? words['{0} sources']).replace('{0}', '4');
        await eventually('the status bar counts', async () => (await workbench.text('.statusbar')).includes(count));
        await hoverOf(workbench, 'Tarnsey ferry operator');
        await workbench.picture('story');
        await workbench.page.mouse.move(0, 0);
        await workbench.command(`Crossread: ${manifest['command.showTable']}`);
        const table = await tableIn(workbench);
        await settled('the rows stand still', () => table.rows());
        await looks(workbench, 'table');
        expect(await cutIn(table.frame), 'cut in the toolbar').to.deep.equal([]);
        // In the theme that VS Code begins with, which no other suite has.
        expect(await table.hatching(), 'the lines of an empty cell').to.be.greaterThan(15);
        expect(await table.frame.locator('html').getAttribute('lang')).to.equal(words.en);
        if (process.env.CI) return;
        await table.frame.locator('crossread-help summary').click();
        await looks(workbench, 'help');
        await workbench.press('Escape');
        await workbench.command(`Crossread: ${manifest['command.showMap']}`);
        await mapIn(workbench);
        await workbench.command('View: Join All Editor Groups');
        await mapIn(workbench);
        await looks(workbench, 'map');
        writeFileSync(path.join(folder, 'crossread.json'), '{\n  "base": "northwire-original.txt"\n}\n');
        await workbench.press('Control+Shift+E');
        await workbench.openFile('crossread.json');
        const { properties } = JSON.parse(readFileSync(inRepository(manifest['schema.storyFile'] ?? ''), 'utf8'));
        await eventually('its words are explained', async () => {
          await workbench.page.mouse.move(0, 0);
          await workbench.standsStill('.editor-group-container.active');
          return (await hoverOf(workbench, '"base"', 30)).includes(properties.base.description);
        });
        await workbench.picture('story-file');
      } finally {
        await window.close();
      }
    });
  }
});

describe('articles that are written from right to left', () => {
  const folder = arabicStory();
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    window = await openWindow({ name: 'tongues-arabic', folder });
    workbench = window.workbench;
  });
  after(() => window?.close());

  /** Both signs stand around each name that is written from right to left. */
  const isolated = /\u2068[^\u2069]*\p{Script=Arabic}[^\u2069]*\u2069/u;

  it('stand apart from our words in lenses and hovers', async () => {
    await workbench.openFile('الشمال.txt');
    const lenses = await workbench.settledLenses();
    const text = await hoverOf(workbench, 'أعلنت');
    await workbench.picture('hover');
    expect(lenses.some(({ text: said }) => /\p{Script=Arabic}/u.test(said))).to.equal(true);
    for (const { text: said } of lenses) if (/\p{Script=Arabic}/u.test(said)) expect(said).to.match(isolated);
    expect(text).to.match(isolated);
    await workbench.page.mouse.move(0, 0);
  });

  it('stand apart in the Story view', async () => {
    await workbench.page.locator('.activitybar .action-label[aria-label*="Crossread"]').click();
    await eventually('the story is listed', async () => (await workbench.page.locator(tree).count()) >= 2);
    await workbench.page.locator(tree).nth(1).locator('.monaco-tl-twistie').click();
    await settled('the rows stand still', () => workbench.page.locator(tree).allInnerTexts());
    await workbench.picture('story');
  });

  it('are read from right to left in the table', async () => {
    await workbench.command('Crossread: Show Table of Versions');
    const table = await tableIn(workbench);
    await settled('the rows stand still', () => table.rows());
    await workbench.picture('table');
    const directions = await table.frame
      .locator('.body .text')
      .evaluateAll((texts) => texts.map((text) => document.defaultView?.getComputedStyle(text).direction));
    expect(new Set(directions)).to.deep.equal(new Set(['rtl']));
  });

  it('are read from right to left in the map', async () => {
    await workbench.page.locator('.tab', { hasText: 'الشمال.txt' }).first().click();
    await workbench.command('Crossread: Show Map of Versions');
    const map = await mapIn(workbench);
    await eventually('the picture has the keyboard', async () => (await map.standsOn()).hasKeyboard);
    await map.press('ArrowDown');
    const text = map.frame.locator('.details .text').first();
    await eventually('the sentence is told', async () => /\p{Script=Arabic}/u.test(await text.innerText()));
    await workbench.picture('map');
    expect(await text.evaluate((element) => element.matches(':dir(rtl)'))).to.equal(true);
  });

  describeMixedStory(folder, () => workbench, hoverOf);
});
