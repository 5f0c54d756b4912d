import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineMap } from '../../../../src/engine/text/lines.js';
import type { Article, Metadata } from '../../../../src/engine/model.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';
import { root, sampleFolder } from '../../support/articles.js';

interface AnnotatedRoles {
  readonly sentences: Readonly<Record<string, number>>;
  readonly lines: Readonly<Record<string, string>>;
  readonly metadata: Metadata;
}

const rolesByLine = ({ text, sentences }: Article): Map<number, string> => {
  const lines = new LineMap(text);
  return new Map(sentences.map(({ start, role }) => [lines.lineAt(start) + 1, role]));
};

const rolesOf = (text: string): string[] => parseArticle(text).sentences.map(({ role }) => role);

describe('the roles and metadata of the sample story', () => {
  const { roles } = JSON.parse(readFileSync(join(root, 'test/fixtures/sample-matches.json'), 'utf8')) as {
    roles: Record<string, AnnotatedRoles>;
  };
  it.each(Object.entries(roles))('%s', (file, annotated) => {
    const article = parseArticle(readFileSync(join(sampleFolder, file), 'utf8'));
    const byLine = rolesByLine(article);
    for (const [line, role] of byLine) expect([line, role]).toEqual([line, annotated.lines[line] ?? 'body']);
    for (const role of ['title', 'body']) {
      expect(article.sentences.filter((sentence) => sentence.role === role)).toHaveLength(annotated.sentences[role]);
    }
    expect(article.metadata).toEqual(annotated.metadata);
  });
});

describe('parseArticle', () => {
  it('takes a source of one sentence for body, whatever it looks like', () => {
    for (const text of [
      'Hello world.',
      'Hello',
      'Related Stories',
      'views 417',
      '2021-03-27',
      'https://a.example/b',
      'Source Herald',
    ]) {
      expect(rolesOf(text)).toEqual(['body']);
    }
  });

  it('has no sentences for a text without words', () => {
    for (const text of ['', ' ', '\n\r\n\t', '\ufeff']) expect(parseArticle(text).sentences).toEqual([]);
  });

  it('sets a dateline apart from the first sentence and reads the agency', () => {
    const article = parseArticle('Ferry sinks\n\nLUNMOUTH, Tarnsey (NW) — The ferry sank. All were saved.');
    expect(article.sentences.map(({ start, end, role }) => [article.text.slice(start, end), role])).toEqual([
      ['Ferry sinks', 'title'],
      ['LUNMOUTH, Tarnsey (NW) —', 'meta'],
      ['The ferry sank.', 'body'],
      ['All were saved.', 'body'],
    ]);
    expect(article.metadata.publisher).toBe('NW');
  });

  it('does not take what the body says for its publisher', () => {
    expect(parseArticle('Ferry sinks\n\nThe ferry sank, CNN reported.\nSources say more.').metadata).toEqual({});
  });

  it('takes everything behind the invitation to comment for furniture', () => {
    expect(rolesOf('Ferry sinks\n\nThe ferry sank.\n\nLeave a Comment\n\nWe never show your address.')).toEqual([
      'title',
      'body',
      'furniture',
      'furniture',
    ]);
  });

  it('joins hard-wrapped lines, but no labels', () => {
    const text = 'The ferry that has linked the two islands since the war\nsank on Tuesday.\nviews 12';
    expect(parseArticle(text).sentences.map(({ start, end }) => [start, end])).toEqual([
      [0, 72],
      [73, 81],
    ]);
  });

  it('splits lines at CRLF, LF and lone CR alike', () => {
    for (const ending of ['\r\n', '\n', '\r']) {
      expect(parseArticle(['One is here.', '', 'Two is there.'].join(ending)).sentences).toHaveLength(2);
    }
  });

  it('never throws, and its ranges leave white space only between them', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.lorem({ maxCount: 3, mode: 'sentences' }),
      fc.constantFrom('Source CNN', 'By A. Writer', '03:18 - Source: CNN', '20210327', 'Leave A Comment', '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r', '\n\n'), (lines, ending) => {
        const text = lines.join(ending);
        let at = 0;
        for (const { start, end } of parseArticle(text).sentences) {
          expect(isBlank(text.slice(at, start))).toBe(true);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(isBlank(text.slice(at))).toBe(true);
      }),
    );
  });

  it('reads a next line (U+0085) as white space, and keeps it', () => {
    const text = 'The quay is shut.\u0085\n\u0085\nThe port is open\u0085.';
    const { sentences, text: kept } = parseArticle(text);
    expect(kept).toBe(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The quay is shut.',
      'The port is open\u0085.',
    ]);
  });
});

/** Whether `text` is white space alone, to Unicode. */
const isBlank = (text: string): boolean => /^[\s\u0085]*$/.test(text);
