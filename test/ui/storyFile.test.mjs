// The story file by its commands, with the keyboard and the mouse, down to the bytes on disk.
import { expect } from 'chai';
import fs from 'node:fs';
import path from 'node:path';
import { alignedHeadings, sides } from './diff.mjs';
import { eventually, settled, sleep } from './eventually.mjs';
import { stopAtFailure } from './steps.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const rewrite = 'courier-rewrite.txt';
const brief = 'coastal-brief.txt';
const active = '.editor-group-container.active .editor-instance';

describe('the story file', function () {
  stopAtFailure();
  afterEach(function () {
    if (this.currentTest?.state === 'failed') return workbench.picture('failed');
  });

  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;
  const folder = copyOf();
  const file = path.join(folder, 'crossread.json');

  before(async () => {
    // Two sources beside the original are enough; what each command writes stays easy to read.
    for (const name of fs.readdirSync(folder))
      if (![original, rewrite, brief].includes(name)) fs.rmSync(path.join(folder, name));
    window = await openWindow({ name: 'story-file', folder, settings: { 'files.autoSave': 'off' } });
    workbench = window.workbench;
  });
  after(() => window?.close());

  const written = () => JSON.parse(fs.readFileSync(file, 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''));
  const onDisk = (/** @type {string} */ what, /** @type {(said: any) => boolean} */ is) =>
    eventually(what, async () => is(written()) && written());

  /** Puts the caret into the line that starts with `start`. */
  async function caretIn(/** @type {string} */ start) {
    await workbench.settledLenses(active);
    const line = await settled(`the line "${start}" is on the screen`, async () => {
      const lines = await workbench.lines(active);
      return lines.find(({ text }) => text.startsWith(start));
    });
    await workbench.page.mouse.click(line.box.x + 60, line.box.y + 8);
    return line;
  }

  /** The lenses of the row above the line that starts with `start`. */
  async function above(/** @type {string} */ start) {
    const lines = await workbench.lines(active);
    const box = lines.find(({ text }) => text.startsWith(start))?.box;
    const lenses = await workbench.lenses(active);
    return lenses.filter((lens) => box && lens.box.y < box.y && box.y - lens.box.y < 40).map(({ text }) => text);
  }

  const fares = 'A car and driver will pay 19';

  it('is made by Reject Match, and the match is gone from both files', async () => {
    await workbench.openFile(original);
    await caretIn(fares);
    expect((await above(fares)).join(' ')).to.match(/courier/);
    await workbench.command('Crossread: Reject Match');
    await eventually('the matches are listed', async () =>
      (await workbench.quickPickRows()).some((row) => /courier\s*line \d+/.test(row)),
    );
    await workbench.picture('which-match-is-wrong');
    await workbench.pick('courier');
    const { matches } = await onDisk('the decision is on disk', ({ matches: [first] }) => first.verdict === 'rejected');
    expect(matches[0].sides.map((/** @type {{ file: string }} */ side) => side.file)).to.deep.equal([
      original,
      rewrite,
    ]);
    expect(matches[0].sides[0].text[0]).to.contain(fares);
    await eventually('the message says that the file is new', async () =>
      (await workbench.notifications()).some((text) => text.includes('Crossread made crossread.json')),
    );
    await workbench.picture('the-file-is-new');
    await eventually('the rejected match is gone', async () => !/courier/.test((await above(fares)).join(' ')));
  });

  it('takes the rejection back by Forget Decision…', async () => {
    await workbench.command('Notifications: Clear All Notifications');
    await caretIn(fares);
    await workbench.command('Crossread: Forget Decision…');
    await eventually('the decision is listed', async () =>
      (await workbench.quickPickRows()).some((row) => row.includes('Rejected match')),
    );
    await workbench.picture('forget-decision');
    await workbench.press('Enter');
    await onDisk('the decision is gone', ({ matches }) => matches.length === 0);
    await eventually('the match is back', async () => /courier/.test((await above(fares)).join(' ')));
  });

  it('keeps a confirmed match, and lens and hover say so', async () => {
    await caretIn(fares);
    await workbench.command('Crossread: Confirm Match');
    await eventually('the matches are listed', async () =>
      (await workbench.quickPickRows()).some((row) => /courier\s*line \d+/.test(row)),
    );
    await workbench.pick('courier');
    await onDisk('the decision is on disk', ({ matches: [first] }) => first?.verdict === 'confirmed');
    const line = await caretIn(fares);
    await eventually('the lens says so', async () => /courier [^·]*, confirmed/.test((await above(fares)).join(' ')));
    await eventually('the hover says that it is confirmed', async () => {
      await workbench.page.mouse.move(line.box.x + 60, line.box.y + 8);
      await workbench.page.mouse.move(line.box.x + 64, line.box.y + 8);
      await sleep(800);
      return /courier line \d+ · .*confirmed/.test(await workbench.text('.monaco-hover:not(.hidden) .hover-contents'));
    });
    await workbench.picture('confirmed-in-the-hover');
    await workbench.press('Escape');
  });

  it('decides on the row at the caret in a comparison, whose heading says so', async () => {
    await workbench.openFile(original);
    await workbench.command('Crossread: Compare with…');
    await workbench.pick('courier');
    await alignedHeadings(workbench);
    const [, right = ''] = sides;
    const inRow = (/** @type {string} */ words) =>
      settled(`"${words}" stands on the right`, async () =>
        (await workbench.lines(right)).find(({ text }) => text.replaceAll('\n', '').includes(words)),
      );
    await workbench.click((await inRow('Tarnsey ferry operator to halve')).box);
    await workbench.command('Crossread: Confirm Match');
    await onDisk('the decision is on disk', ({ matches }) => matches.length === 2);
    await inRow('confirmed · 4 ↔ 1');
    await alignedHeadings(workbench);
    await workbench.picture('confirmed-in-the-comparison');
    await workbench.click((await inRow('Tarnsey ferry operator to halve')).box);
    await workbench.command('Crossread: Forget Decision…');
    await eventually('the decision is listed', async () =>
      (await workbench.quickPickRows()).some((row) => row.includes('Confirmed match')),
    );
    await workbench.press('Enter');
    await onDisk('the decision is gone', ({ matches }) => matches.length === 1);
    await workbench.command('View: Close Editor');
  });

  it('links the sentence at the caret to those that a person ticks', async () => {
    await workbench.openFile(rewrite);
    await workbench.settledLenses(active);
    const lines = await workbench.lines(active);
    const start = lines.filter(({ text }) => text.length > 80)[0]?.text.slice(0, 40) ?? '';
    await caretIn(start);
    await workbench.command('Crossread: Link Sentences…');
    await eventually('the sentences are listed', async () =>
      (await workbench.quickPickRows()).some((row) => /line \d+/.test(row) && row.length > 60),
    );
    const tick = async (/** @type {string} */ words) => {
      await workbench.fillQuickInput(words);
      const rows = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: words });
      const row = rows.filter({ hasText: 'NORTHWIRE' });
      await row.first().click();
      await eventually('it is ticked', async () => (await row.first().locator('.checked').count()) > 0);
    };
    await tick('A car and driver will pay 19');
    await tick('The offer follows a week');
    await workbench.fillQuickInput('');
    await workbench.picture('link-sentences');
    await workbench.press('Enter');
    const { matches } = await onDisk('the link is on disk', (said) => said.matches.length === 2);
    expect(matches[1].verdict).to.equal('confirmed');
    expect(matches[1].sides[0].text[0].slice(0, 40)).to.equal(start);
    const linked = matches[1].sides[1].text.join(' ');
    expect(linked).to.contain('A car and driver will pay 19').and.to.contain('The offer follows a week');
    expect(matches[1].sides[1].text).to.have.length(2);
    await eventually('the lens names it', async () => /NORTHWIRE/.test((await above(start)).join(' ')));
  });

  it('names a source by Set Label…', async () => {
    await workbench.openFile(brief);
    await workbench.settledLenses(active);
    await workbench.command('Crossread: Set Label…');
    await workbench.pick(rewrite);
    await eventually('the name is asked for', async () =>
      /short name for courier/.test(await workbench.text('.quick-input-widget')),
    );
    await workbench.picture('set-label');
    await workbench.fillQuickInput('The Courier');
    await workbench.press('Enter');
    await onDisk('the label is on disk', ({ sources }) => sources?.[0].label === 'The Courier');
    await eventually('the lenses use it', async () =>
      (await workbench.lenses(active)).some(({ text }) => text.includes('The Courier')),
    );
    await workbench.picture('label-in-lenses');
  });

  it('notes the draft by Set Base', async () => {
    await workbench.command('Crossread: Set Base');
    await onDisk('the base is on disk', ({ base }) => base === brief);
  });

  it('leaves a source out and takes it in again', async () => {
    await workbench.command('Crossread: Exclude Source…');
    await workbench.pick(rewrite);
    await onDisk('the exclusion is on disk', ({ sources }) => sources[0].exclude === true);
    await eventually('no lens names it', async () => {
      const lenses = await workbench.lenses(active);
      return lenses.length > 0 && !lenses.some(({ text }) => text.includes('The Courier'));
    });
    await workbench.command('Crossread: Include Source Again…');
    await workbench.pick('The Courier');
    await onDisk('it is included', ({ sources }) => !('exclude' in sources[0]) && sources[0].label === 'The Courier');
    await eventually('the lenses name it', async () =>
      (await workbench.lenses(active)).some(({ text }) => text.includes('The Courier')),
    );
  });

  it('follows a file that is renamed in the Explorer', async () => {
    await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: rewrite }).first().click();
    await workbench.press('F2');
    await workbench.page.locator('.explorer-folders-view input').waitFor();
    await workbench.page.locator('.explorer-folders-view input').fill('courier-final.txt');
    await workbench.press('Enter');
    const said = await onDisk('the new name is on disk', ({ sources }) => sources[0].file === 'courier-final.txt');
    expect(JSON.stringify(said)).not.to.contain(rewrite);
    expect(said.matches).to.have.length(2);
  });

  it('offers properties and explains them while it is edited, and allows comments', async () => {
    // VS Code may take a write that comes right after its own for its own.
    await sleep(1500);
    fs.writeFileSync(file, `// Our ferry story.\n${fs.readFileSync(file, 'utf8')}`);
    await workbench.openFile('crossread.json');
    await eventually('the comment is on the screen', async () =>
      (await workbench.lines(active)).some(({ text }) => text.includes('Our ferry story')),
    );
    const label = workbench.page.locator(`${active} .view-line span`, { hasText: /^"label"$/ }).last();
    await label.hover();
    await eventually('the hover explains the label', async () =>
      /short name/.test(await workbench.text('.monaco-hover:not(.hidden) .hover-contents')),
    );
    await workbench.picture('schema-hover');
    await workbench.press('Escape');
    await label.click();
    await workbench.press('Home', 'Control+Enter');
    await workbench.page.keyboard.press('Control+Space');
    await eventually('properties are offered', async () =>
      /relations/.test(await workbench.text('.suggest-widget.visible')),
    );
    await workbench.picture('schema-completion');
    await workbench.press('Escape');
    await workbench.command('File: Revert File');
  });

  it('that is broken is said in Problems with its line, and the story goes on', async () => {
    const whole = fs.readFileSync(file, 'utf8');
    const line = whole.split('\n').findIndex((text) => text.includes('"label"')) + 1;
    fs.writeFileSync(file, whole.replace('"label": "The Courier"', '"label": '));
    await workbench.openFile(brief);
    await workbench.command('Problems: Focus on Problems View');
    const said = await eventually('the problem is listed', async () => {
      const text = await workbench.text('.markers-panel-container');
      return text.includes('This is not JSON here') && text;
    });
    await workbench.picture('problems');
    expect(said).to.match(new RegExp(`Crossread.*\\[Ln ${line}, Col \\d+\\]`, 's'));
    await eventually('lenses go by what the file said before', async () =>
      (await workbench.lenses(active)).some(({ text }) => text.includes('The Courier')),
    );
    fs.writeFileSync(file, whole);
    await eventually(
      'the problem is gone',
      async () => !/not JSON/.test(await workbench.text('.markers-panel-container')),
    );
    expect(fs.readFileSync(file, 'utf8')).to.equal(whole);
    const article = path.join(folder, original);
    const articleBefore = fs.readFileSync(article, 'utf8');
    fs.writeFileSync(article, articleBefore.replace(/^A car and driver will pay 19.*$/m, ''));
    const lost = `This sentence does not stand in ${original} any more`;
    // Findings of other files stand above it.
    await workbench.command('View: Toggle Maximized Panel');
    await eventually('the decision on it is told', async () =>
      (await workbench.text('.markers-panel-container')).includes(lost),
    );
    await workbench.picture('lost-decision');
    fs.writeFileSync(article, articleBefore);
    await eventually(
      'it is told no more',
      async () => !(await workbench.text('.markers-panel-container')).includes(lost),
    );
    await workbench.command('View: Toggle Maximized Panel');
    expect(whole.startsWith('// Our ferry story.\n')).to.equal(true);
  });

  it('forgets a file that is deleted in the Explorer', async () => {
    const row = workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'courier-final.txt' });
    await row.first().click();
    await workbench.press('Delete');
    const button = workbench.page.locator('.monaco-dialog-box .monaco-button', { hasText: /Delete|Move to/ });
    await button.first().click();
    const said = await onDisk('the file is named no more', (now) => !JSON.stringify(now).includes('courier-final'));
    expect(said).to.deep.include({ base: brief, sources: [], matches: [] });
    expect(fs.readFileSync(file, 'utf8').startsWith('// Our ferry story.\n')).to.equal(true);
    await workbench.openFile('crossread.json');
    await workbench.picture('after-the-deletion');
  });
});
