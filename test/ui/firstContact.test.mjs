// What a person meets who opens a folder of articles for the first time, and does not trust it yet.
import { expect } from 'chai';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { eventually, sleep } from './eventually.mjs';
import { copyOf, openWindow } from './window.mjs';

const original = 'northwire-original.txt';
const offer = 'Open text files as articles…';

describe('first contact', () => {
  const folder = copyOf();
  renameSync(path.join(folder, 'qvlm-copy.txt'), path.join(folder, 'qvlm-copy.article'));
  /** @type {Awaited<ReturnType<typeof openWindow>>} */
  let window;
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  before(async () => {
    const settings = {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    };
    window = await openWindow({ name: 'first-contact', folder, settings });
    workbench = window.workbench;
  });
  after(() => window?.close());

  const boxes = () => workbench.page.locator('.editor-group-container.active .unicode-highlight').count();
  const status = () => workbench.text('.statusbar');

  it('boxes no quotation mark of an article in a folder that is not trusted', async () => {
    await workbench.openFile('courier-rewrite.txt');
    await eventually('the folder is not trusted', async () => (await status()).includes('Restricted Mode'));
    await workbench.openFile('qvlm-copy.article');
    await workbench.settledLenses();
    await sleep(1500);
    await workbench.picture('article');
    expect(await boxes()).to.equal(0);
  });

  it('offers article mode beside the number of sources, over no text', async () => {
    expect(await status()).not.to.contain(offer);
    await workbench.openFile(original);
    await workbench.settledLenses();
    await eventually('it is offered', async () => (await status()).includes(offer));
    await workbench.picture('offered');
    expect((await workbench.notifications()).join()).not.to.contain('article');
  });

  it('offers it no more once it was used', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: offer }).click();
    await workbench.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Use Article Mode' }).click();
    const settings = path.join(folder, '.vscode', 'settings.json');
    await eventually(
      'the setting is written',
      () => existsSync(settings) && readFileSync(settings, 'utf8').includes('"*.txt": "article"'),
    );
    await eventually('it is offered no more', async () => !(await status()).includes(offer));
    await eventually('the file is an article', async () => (await status()).includes('Article'));
    await sleep(1500);
    expect(await boxes()).to.equal(0);
    await workbench.picture('used');
  });
});
