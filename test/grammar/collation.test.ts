import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { inScope, loadGrammar, tokenise } from './tokens.js';

const document = [
  '── 1',
  'Harbour council votes to move the old lighthouse',
  '── 2',
  'MARHAVEN (NPN) — “It takes 40 days,” Holm told reporters.',
  '── 3',
  '',
  '── 4',
];
let grammar: IGrammar;

beforeAll(async () => {
  grammar = await loadGrammar('text.collation');
});

function each(scope: string, lines: readonly string[]): string[][] {
  return tokenise(grammar, lines).map((tokens, index) => inScope(lines[index], tokens, scope));
}

describe('a collation', () => {
  it('dims its headings and nothing else', () => {
    const found = each('comment.line.heading.collation', document);
    expect(found).toEqual(document.map((line) => (line.startsWith('─') ? [line] : [])));
  });

  it('gives the texts no colour, which is left to what differs', () => {
    const [{ scopes }] = tokenise(grammar, document)[3];
    expect(scopes).toEqual(['text.collation']);
  });

  it('knows the longer mark', () => expect(each('comment.line.heading', ['───── 12'])).toEqual([['───── 12']]));

  it.each(['─ 1', '── no number', '—— 1', ' ── 1', '── 1 council'])('takes no heading from %j', (line) =>
    expect(each('comment.line.heading', [line])).toEqual([[]]),
  );
});
