import { expect, it, vi } from 'vitest';

vi.mock('vscode', () => ({
  l10n: { t: (message: string) => (message === 'en' ? 'de"><script>' : message) },
  Uri: { joinPath: (base: string, ...parts: readonly string[]) => [base, ...parts].join('/') },
  workspace: { fs: { readFile: async (file: string) => new TextEncoder().encode(`the text of ${file}`) } },
}));

const { pageOf, pageOptions, readScript } = await import('../../../../src/host/views/page.js');

const page = (title: string) => pageOf('table', title, 'draw();');

it('the page of a view allows one script by its nonce and nothing else', () => {
  const text = page('Table');
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
  const [, nonce] = /script-src 'nonce-([\da-f]{32})'/.exec(policy) ?? [];
  expect(policy).toBe(`default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`);
  expect(text.match(/<script/g)).toHaveLength(1);
  expect(text).toContain(`<script nonce="${nonce}">draw();</script>`);
  expect(page('Table')).not.toContain(nonce);
});

it('what is named in it stays text', () => {
  expect(page('<img src=x onerror="run()">')).toContain('<title>&#60;img src=x onerror=&#34;run()&#34;&#62;</title>');
  expect(page('Table')).toContain('<html lang="de&#34;&#62;&#60;script&#62;">');
});

it('a view reads no file', () => expect(pageOptions).toEqual({ enableScripts: true, localResourceRoots: [] }));

it('the script of a view is a file of the extension', async () =>
  expect(await readScript('extension' as never, 'map')).toBe('the text of extension/dist/views/map.js'));
