import { describe, expect, it } from 'vitest';
import { matchesGlob } from '../../../../src/host/story/glob.js';

describe('a glob of the settings', () => {
  it.each([
    ['**/*.{txt,md}', ['a.txt', 'a/b/c.md', '.hidden.txt', 'a.b.txt'], ['a.html', 'txt', 'a.txt/b', 'a.TXT']],
    ['*.txt', ['a.txt', '.txt'], ['a/b.txt', 'a.txt2']],
    ['drafts/**', ['drafts/a.txt', 'drafts/b/c.txt'], ['other/a.txt', 'a/drafts/b.txt']],
    ['**/drafts/**/*.md', ['drafts/a.md', 'x/drafts/y/z/a.md'], ['drafts/a.txt', 'a.md']],
    ['a?c.t[xy]t', ['abc.txt', 'aüc.tyt', 'a😀c.txt'], ['ac.txt', 'abc.tzt', 'a/c.txt']],
    ['v[0-9].txt', ['v1.txt'], ['va.txt', 'v10.txt']],
    ['v[!0-9].txt', ['va.txt'], ['v1.txt']],
    ['{a,b{c,d}}.txt', ['a.txt', 'bc.txt', 'bd.txt'], ['b.txt', 'c.txt']],
    ['a{.txt', ['a{.txt'], ['a.txt']],
    ['[a.txt', ['[a.txt'], ['a.txt']],
    [
      '{**/{node_modules,.git}/**,**/*.versions.{csv,md,html}}',
      ['ferry.versions.md', 'a/ferry.versions.html', 'a/.git/b.md'],
      ['ferry.md', 'versions.md', 'ferry.versions.txt'],
    ],
    ['**', ['a', 'a/b'], []],
    ['', [''], ['a']],
    ['(a+)+.txt', ['(a+)+.txt'], ['aa.txt']],
  ])('%s', (glob, yes, no) => {
    expect(yes.filter((path) => !matchesGlob(glob, path))).toEqual([]);
    expect(no.filter((path) => matchesGlob(glob, path))).toEqual([]);
  });

  it('takes no longer for being written to', () => {
    const name = `${'a'.repeat(250)}.txt`;
    const folders = `${'a/'.repeat(500)}b`;
    const hostile = ['+(a|a|a).md', `${'*a'.repeat(100)}b`, `${'{a,b}'.repeat(100)}`, `${'{'.repeat(5000)}`];
    for (const glob of hostile) expect(matchesGlob(glob, name)).toBe(false);
    expect(matchesGlob(`${'**/a/'.repeat(200)}c`, folders)).toBe(false);
    expect(matchesGlob(`{${'a,'.repeat(2000)}b}`, 'b')).toBe(false);
  });
});
