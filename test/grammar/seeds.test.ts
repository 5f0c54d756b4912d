import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { hasSeeds, readText, seedFolder } from '../unit/support/articles.js';
import { inScope, loadGrammar, tokenise, type Token } from './tokens.js';

const names = ['000', '001', '002', '003', '004'];

interface Read {
  readonly lines: readonly string[];
  readonly tokens: readonly Token[][];
}

describe.skipIf(!hasSeeds)('the five articles', () => {
  let grammar: IGrammar;
  const articles = new Map<string, Read>();

  beforeAll(async () => {
    grammar = await loadGrammar('text.article');
    for (const name of names) {
      const lines = readText(seedFolder, `${name}_`).split('\n');
      articles.set(name, { lines, tokens: tokenise(grammar, lines) });
    }
  });

  function marked(name: string, scope: string): { line: number; text: string }[] {
    const { lines, tokens } = articles.get(name)!;
    return lines.flatMap((line, index) =>
      inScope(line, tokens[index], scope).map((text) => ({ line: index + 1, text })),
    );
  }

  it.each([
    ['000', 1],
    ['001', 1],
    ['002', 4],
    ['003', 3],
    ['004', 1],
  ])('%s has its title on line %i', (name, line) =>
    expect(marked(name, 'markup.heading')).toEqual([{ line, text: articles.get(name)!.lines[line - 1].trim() }]),
  );

  it.each(names)('%s: every quotation in curly marks is scoped as one', (name) => {
    const { lines, tokens } = articles.get(name)!;
    lines.forEach((line, index) => {
      const spans = inScope(line, tokens[index], 'string.quoted');
      for (const [quotation] of line.matchAll(/“[^“”"]+”/g)) expect(spans).toContain(quotation);
    });
  });

  it.each(names)('%s: no line but a whole quotation is one', (name) => {
    const { lines, tokens } = articles.get(name)!;
    lines.forEach((line, index) => {
      const quoted = inScope(line, tokens[index], 'string.quoted').join('').length;
      if (line.trim() && !/^["'“‘]/.test(line)) expect(quoted).toBeLessThan(line.length);
    });
  });

  it.each([
    ['000', [5]],
    ['001', [2, 3, 11]],
    ['002', [8, 10]],
    ['003', [1, 6]],
    ['004', [44]],
  ])('%s has its metadata on lines %j', (name, lines) =>
    expect(marked(name, 'comment.line.metadata').map(({ line }) => line)).toEqual(lines),
  );

  it.each([
    ['000', []],
    ['002', [1, 40]],
    ['004', [45, 47, 49]],
  ])('%s has furniture on lines %j', (name, lines) =>
    expect(marked(name, 'comment.line.furniture').map(({ line }) => line)).toEqual(lines),
  );

  it('000 has one dateline, on a line of its own', () =>
    expect(marked('000', 'entity.name.type.dateline')).toEqual([
      { line: 6, text: articles.get('000')!.lines[5].trim() },
    ]));

  it.each(names)('%s: the words "said" and "according to" in its body are attributions', (name) => {
    const { lines, tokens } = articles.get(name)!;
    let seen = 0;
    lines.forEach((line, index) => {
      if (inScope(line, tokens[index], 'markup.heading').length > 0) return;
      const wanted = [...line.matchAll(/\b(?:said|according to)\b/gi)].length;
      const verbs = inScope(line, tokens[index], 'keyword.other.attribution');
      expect(verbs.filter((verb) => /\b(?:said|according to)\b/i.test(verb))).toHaveLength(wanted);
      seen += wanted;
    });
    expect(seen).toBeGreaterThan(0);
  });
});
