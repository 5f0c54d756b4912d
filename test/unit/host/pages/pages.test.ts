import { describe, expect, it } from 'vitest';
import { isFileName, proposedName, withExtension } from '../../../../src/host/pages/fileNames.js';
import { pageFailureWords } from '../../../../src/host/pages/failureWords.js';
import { addressProblem, fetchFailureWords } from '../../../../src/host/pages/fetchWords.js';
import type { FetchFailure } from '../../../../src/protocol/pages.js';

const t = (message: string, ...args: unknown[]): string =>
  message.replace(/\{(\d)\}/g, (_, at: string) => String(args[Number(at)]));

describe('the name of a page’s file', () => {
  it.each([
    ['Fares fall by half', 'Fares fall by half.txt'],
    ['What now? “Fares”: 1/2 <b>', 'What now “Fares” 1 2 b.txt'],
    ['../../etc/passwd', 'etc passwd.txt'],
    ['  \u0000 ', 'post.example.txt'],
    ['con', 'post.example.txt'],
    ['LPT¹ . Prices', 'post.example.txt'],
    ['Prices \u202etxt.exe', 'Prices txt.exe.txt'],
    ['...', 'post.example.txt'],
    ['Тарифы снижены', 'Тарифы снижены.txt'],
    [`${'word '.repeat(40)}`, `${'word '.repeat(12).trim()}.txt`],
  ])('is proposed from %j', (title, name) => {
    expect(proposedName(title, 'post.example')).toBe(name);
    expect(isFileName(name)).toBe(true);
  });

  it('is the host’s where there is no title, also in numbers', () =>
    expect(proposedName(undefined, '[::1]')).toBe('[--1].txt'));

  it.each(['', '  ', '.', '..', 'a/b', 'a\\b', 'c:d', 'x.', 'nul.txt', 'com² .txt', 'a\nb', 'what?', 'a\u202eb'])(
    'cannot be %j',
    (name) => expect(isFileName(name)).toBe(false),
  );

  it('has the extension of an article', () => {
    expect(withExtension('story')).toBe('story.txt');
    expect(withExtension(' story.md ')).toBe('story.md');
    expect(withExtension('index.html')).toBe('index.html.txt');
  });
});

describe('what is said of a page that is not fetched', () => {
  it.each([
    ['https://post.example/a', undefined],
    [' http://127.0.0.1:8080/ ', undefined],
    ['post.example', 'An address begins with https:// or http://.'],
    ['file:///etc/passwd', 'An address begins with https:// or http://.'],
    ['https://me:secret@post.example/', 'Leave out the name and password.'],
  ])('of %j', (address, message) => expect(addressProblem(address, t)).toBe(message));

  it('names the host and what to do', () => {
    const say = (failure: FetchFailure) => fetchFailureWords(failure, 'post.example', t);
    expect(say({ kind: 'status', detail: '401' })).toMatch(
      /^post\.example does not show this page to everybody \(error 401\)/,
    );
    expect(say({ kind: 'status', detail: '500' })).toBe('post.example answered with error 500 instead of the page.');
    expect(say({ kind: 'type', detail: 'image/png' })).toBe('This is no page of text but image/png.');
    expect(say({ kind: 'private' })).toContain('inside a private network');
    expect(say({ kind: 'cancelled' })).toBeUndefined();
    expect(say({ kind: 'network', detail: 'ECONNRESET' })).toBe('post.example cannot be reached (ECONNRESET).');
    for (const kind of ['address', 'credentials', 'redirects', 'size', 'slow'] as const)
      expect(say({ kind })).toMatch(/\.$/);
  });

  it('says why a page has no article', () => {
    expect(pageFailureWords({ kind: 'slow' }, t)).toBe('The page takes too long to read.');
    expect(pageFailureWords({ kind: 'unreadable', reason: 'too deep' }, t)).toBe(
      'The page cannot be read as an article (too deep).',
    );
  });
});
