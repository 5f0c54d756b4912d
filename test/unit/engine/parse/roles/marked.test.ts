import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../../src/engine/create.js';
import { parseArticle } from '../../../../../src/engine/parse/parse.js';

const text = [
  'Ferry sinks off Lunmouth',
  'By Ada Lind',
  'LUNMOUTH (NW) — The ferry sank. All were saved.',
  'Related Stories',
  'Nobody knows “why” – yet.',
  'Photo: The wreck at the pier',
  '***',
  'Leave a Comment',
  'Be kind.',
].join('\n\n');

const rolesOf = (bodyLines: readonly string[]): [string, string][] =>
  parseArticle(text, { bodyLines }).sentences.map(({ start, end, role }) => [text.slice(start, end), role]);
const roleOf = (line: string, bodyLines: readonly string[]): string | undefined =>
  rolesOf(bodyLines).find(([words]) => words === line)?.[1];

describe('lines that are marked as body', () => {
  it.each([
    ['Related Stories', 'furniture'],
    ['By Ada Lind', 'meta'],
    ['Photo: The wreck at the pier', 'caption'],
    ['Ferry sinks off Lunmouth', 'title'],
    ['***', 'furniture'],
    ['Be kind.', 'furniture'],
  ])('%s was %s', (line, role) => {
    expect(roleOf(line, [])).toBe(role);
    expect(roleOf(line, [line])).toBe('body');
  });

  it('are compared whole and without their typography', () => {
    expect(roleOf('Related Stories', ['  "related stories"'])).toBe('body');
    expect(roleOf('Related Stories', ['Related'])).toBe('furniture');
    expect(roleOf('Related Stories', ['Related Stories and more'])).toBe('furniture');
    expect(roleOf('***', ['---'])).toBe('furniture');
  });

  it('change no other line', () => {
    const changed = rolesOf(['Related Stories']).filter(([line, role]) => role !== roleOf(line, []));
    expect(changed).toEqual([['Related Stories', 'body']]);
  });

  it('open no list and no comments, keep their dateline, and tell no metadata', () => {
    expect(roleOf('Be kind.', ['Leave a Comment'])).toBe('body');
    const dateline = 'LUNMOUTH (NW) — The ferry sank. All were saved.';
    expect(rolesOf([dateline]).map(([words]) => words)).toContain('LUNMOUTH (NW) — The ferry sank.');
    expect(parseArticle(text).metadata).toEqual({ author: 'Ada Lind', publisher: 'NW' });
    expect(parseArticle(text, { bodyLines: ['By Ada Lind', dateline] }).metadata).toEqual({});
  });

  it('may be one line of a paragraph of several', () => {
    const wrapped =
      'The ferry sank.\n\nLeave a comment to those who asked\nfor the name of the ferry that sank in the bay.';
    const roles = parseArticle(wrapped, { bodyLines: ['for the name of the ferry that sank in the bay.'] }).sentences;
    expect(roles.map(({ role }) => role)).toEqual(['body', 'body']);
  });
});

describe('the engine', () => {
  it('parses a text again when its options change', () => {
    const engine = createEngine();
    const german = 'Am 3. März sank sie. Nr. Fünf.';
    const first = engine.setSource('a', german, { language: 'en' });
    expect(engine.setSource('a', german, { language: 'en', bodyLines: [] })).toBe(first);
    expect(engine.setSource('a', german, { language: 'de' }).language).toBe('de');
    expect(engine.setSource('a', german).sentences.length).toBeLessThan(first.sentences.length);
    engine.setSource('b', text);
    expect(engine.setSource('b', text, { bodyLines: ['Related Stories'] }).sentences).not.toEqual(
      engine.setSource('b', text).sentences,
    );
  });
});
