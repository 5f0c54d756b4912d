// A person has a line compared that was taken for furniture, thinks better of it, and reads the settings.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { eventually } from './eventually.mjs';
import { copyOf, openWindow } from './window.mjs';

const caption = 'Photo: The old quay at Sarnholm before it sank';
const article = [
  'Harbour of Melgrund closes for three weeks',
  caption,
  'The harbour of Melgrund will close for three weeks in October, its master Oda Fennimore said on Monday.',
  'Divers found that the old quay at Sarnholm has sunk by 40 centimetres since the spring.',
  'Fennimore wants to bring in two floating cranes from Brackwater before the storms begin.',
].join('\n\n');

describe('reading', () => {
  const folder = path.join(copyOf(), 'harbour');
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;

  before(async () => {
    mkdirSync(folder);
    for (const name of ['one.txt', 'two.txt']) writeFileSync(path.join(folder, name), article);
    window = await openWindow({ name: 'reading', folder });
  });
  after(() => window?.close());

  it('marks a line as body, says so, and takes it back', async () => {
    const { workbench } = window;
    const settings = path.join(folder, '.vscode', 'settings.json');
    const marked = () => (existsSync(settings) ? readFileSync(settings, 'utf8').includes(caption) : false);
    await workbench.openFile('one.txt');
    const before = (await workbench.settledLenses()).length;
    await workbench.press('Control+Home', 'ArrowDown', 'ArrowDown');
    await workbench.command('Mark Lines as Body');
    await eventually('the caption has a lens', async () => (await workbench.lenses()).length === before + 1);
    expect(marked()).to.equal(true);
    expect((await workbench.notifications()).join('\n')).to.contain('1 line is marked as body');
    await workbench.picture('marked-as-body');
    await workbench.page.locator('.notification-toast').getByRole('button', { name: 'Undo' }).click();
    await eventually('the caption has none', async () => (await workbench.lenses()).length === before);
    expect(marked()).to.equal(false);
    expect(readFileSync(path.join(folder, 'one.txt'), 'utf8')).to.equal(article);
  });

  it('offers the languages in the settings by their names', async () => {
    const { workbench } = window;
    await workbench.command('Preferences: Open Settings (UI)');
    await workbench.page.locator('.settings-editor .suggest-input-container').click();
    await workbench.page.keyboard.type('crossread.language');
    const offered = workbench.page.locator('.settings-editor .setting-item-control select option');
    await eventually('the languages are offered', async () => (await offered.allTextContents()).includes('German'));
    expect(await offered.first().textContent()).to.equal("Detected from each article's words");
    await workbench.picture('language-setting');
  });
});
