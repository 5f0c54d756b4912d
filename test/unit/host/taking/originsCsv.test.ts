import { expect, it, vi } from 'vitest';
import { article } from '../../support/engineParts.js';

vi.mock('vscode', () => ({ l10n: { t: (words: string) => words } }));
const { originsCsv } = await import('../../../../src/host/taking/originsCsv.js');

const take = {
  from: { label: 'Harbour Post', file: 'post.txt', sentences: ['Ferries stopped on Monday.'] },
  into: { file: 'draft.txt', sentences: ['The ferries stopped on Monday.'] },
  when: '2026-03-03T10:00:00Z',
};
const heads = ['Wording as taken', 'Wording now', 'Source', 'File', 'Source’s wording', 'When'];
const line = (fields: readonly string[]): string => `${fields.map((field) => `"${field}"`).join(',')}\r\n`;

it('writes a row for what was taken, with what stands of it now', () => {
  const now = article('Rain fell.', 'All the ferries stopped on Monday.');
  const { from, into, when } = take;
  const row = [into.sentences[0], 'All the ferries stopped on Monday.', from.label, from.file, from.sentences[0], when];
  expect(originsCsv([take], now)).toBe(line(heads) + line(row));
});

it('leaves empty what is not known', () => {
  const { into, when } = take;
  const { label, sentences } = take.from;
  const row = [into.sentences[0], '', label, '', sentences[0], when];
  expect(originsCsv([{ into, when, from: { label, sentences } }], undefined)).toBe(line(heads) + line(row));
});
