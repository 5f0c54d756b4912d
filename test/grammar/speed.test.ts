import { beforeAll, expect, it } from 'vitest';
import { INITIAL, type IGrammar } from 'vscode-textmate';
import { loadGrammar } from './tokens.js';

/** As long as the lines that VS Code renders. */
const LENGTH = 10_000;
/** Far above what the lines take (under 300 ms) and far below what a regular expression that backtracks takes. */
const LIMIT_MS = 2_000;

const pieces = [
  'a', 'A', '1', '"', "'", "' ", '“', '„ ', '‘', '«', ' ', '.', ',', '—', '─', '─ ', '(', 'A ', 'A. ', 'Aa ', 'A, ',
  '1 ', '1.', '1,1 ', '12345678', '2023 ', '12:50 ', '$1 ', "'a ", '"a ', '“a', '‘a ', 'said ', ', said A', 'said A and the ',
  'Aaaaaaaaaaaaaaaaaaaaaaaaaaaaa ', 'By A ', 'By A, ', 'May ', 'on at 2023 ', 'AB CD, EF ', 'views 1 ', 'according to A ',
  'a contributed to ', 'https://', 'He also later said', '漢', '「', '👩‍👩‍👧',
]; // prettier-ignore
let grammar: IGrammar;

beforeAll(async () => {
  grammar = await loadGrammar('text.article');
});

it.each(pieces)('a long line of %j takes no time to speak of', (piece) => {
  const line = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  const start = performance.now();
  for (const text of [line, `A${line}`, `A — ${line}!`]) grammar.tokenizeLine(text, INITIAL);
  expect(performance.now() - start).toBeLessThan(LIMIT_MS);
});
