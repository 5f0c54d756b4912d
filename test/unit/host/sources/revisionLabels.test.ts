import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../../src/host/sources/git.js';
import { revisionLabels } from '../../../../src/host/sources/revisionLabels.js';

const today = new Date(2026, 5, 1);
const on = (month: number, day: number, hours = 9, year = 2026): Date => new Date(year, month - 1, day, hours, 30);
const revision = (hash: string, subject: string, date?: Date): Revision => ({ hash: hash.repeat(40), subject, date });
const labels = (...revisions: readonly Revision[]): string[] => revisionLabels(revisions, 'en', today);

describe('what revisions are called', () => {
  it('is their subject and day, with the year where it is another', () => {
    expect(labels(revision('a', 'Draft 4', on(5, 4)), revision('b', 'Draft 3', on(12, 30, 9, 2025)))).toEqual([
      'Draft 4 (May 4)',
      'Draft 3 (December 30 2025)',
    ]);
  });

  it('has no comma, and not the whole of a long subject', () => {
    const [label] = labels(revision('a', 'Rewrite the lede, quote the mayor, cut the rest', on(5, 4)));
    expect(label).toBe('Rewrite the lede quote… (May 4)');
  });

  it('is each revision’s own: by the time, else by the hash', () => {
    const found = labels(
      revision('a', 'Edit', on(5, 4, 9)),
      revision('b', 'Edit', on(5, 4, 15)),
      revision('c', 'Edit', on(5, 4, 15)),
      revision('d', 'Edit', on(5, 5)),
    );
    expect(found[0]).toMatch(/^Edit \(May 4.* 09:30\sAM\)$/);
    expect(found.slice(1)).toEqual(['Edit (bbbbbbb)', 'Edit (ccccccc)', 'Edit (May 5)']);
  });

  it('is the hash where nothing else is known', () => {
    expect(labels(revision('a', ''))).toEqual(['aaaaaaa']);
  });
});
