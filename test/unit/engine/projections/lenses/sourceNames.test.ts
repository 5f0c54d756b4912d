import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, nameRuns, sourceNames } from '../../../../../src/engine/projections/lenses/sourceNames.js';
import { widthOf } from '../../../../../src/engine/projections/lenses/width.js';

const short = (...labels: readonly string[]) => sourceNames(labels).short;

/** The runs of all sources but those that are left out, by their labels. */
const runs = (labels: readonly string[], ...without: readonly string[]) =>
  nameRuns(
    [...labels.keys()].filter((source) => !without.includes(labels[source])),
    sourceNames(labels),
  ).map((run) => run.map((source) => labels[source]).join(' '));

describe('the short names of sources', () => {
  it('are their labels, cut where they are long', () => {
    expect(short('KRDO', 'Koenzanews', 'Eighteen letters..')).toEqual(['KRDO', 'Koenzanews', 'Eighteen letters..']);
    expect(short('The Northern Evening Courier')).toEqual(['The Northern Even…']);
    expect(short('The Northern Aft noon')).toEqual(['The Northern Aft…']);
  });

  it('are cut so that no two read the same', () => {
    expect(short('Northern Courier of Monday', 'Northern Courier of Tuesday', 'KRDO')).toEqual([
      'Northern…f Monday',
      'Northern…Tuesday',
      'KRDO',
    ]);
    const alike = ['Northern Courier of Monday 1 evening', 'Northern Courier of Monday 2 evening'];
    expect(short(...alike)).toEqual(alike);
    expect(short('The Northern Evening Courier', 'The Northern Even…')).toEqual(['The Nort…Courier', 'The Northern Even…']); // prettier-ignore
  });

  it('count what is twice as wide twice, and cut no character in two', () => {
    expect(widthOf('ab東京')).toBe(6);
    expect(short('東京新聞夕刊早版試し刷')).toEqual(['東京新聞夕刊早版…']);
    expect(short('😀'.repeat(20))).toEqual([`${'😀'.repeat(8)}…`]);
  });

  it('never read the same, nor are longer than they may be unless they would', () => {
    const label = fc.stringMatching(/^(Northern |Evening |v|Draft ){0,3}[a-c…]{0,12}[0-9]{0,2}$/u);
    const labels = fc.uniqueArray(fc.oneof(label, fc.string({ unit: 'grapheme', maxLength: 40 })), {
      selector: (each) => each.toLowerCase(),
    });
    fc.assert(
      fc.property(labels, (given) => {
        const names = short(...given);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(given.length);
        names.forEach((name, at) => {
          if (name !== given[at]) expect(widthOf(name)).toBeLessThanOrEqual(LONGEST_NAME);
        });
      }),
    );
  });
});

describe('sources that are named together', () => {
  it('are a range where at least three neighbours have one word and consecutive numbers', () => {
    expect(runs(['v1', 'v2', 'v3', 'wire'])).toEqual(['v1 v2 v3', 'wire']);
    expect(runs(['Draft 1', 'Draft 2', 'Draft 3', 'Draft 4'])).toEqual(['Draft 1 Draft 2 Draft 3 Draft 4']);
    expect(runs(['001', '002', '003'])).toEqual(['001 002 003']);
    expect(runs(['v8', 'v9', 'v10', 'v11'])).toEqual(['v8 v9 v10 v11']);
    expect(runs(['08', '09', '10'])).toEqual(['08 09 10']);
  });

  it('stand alone else', () => {
    expect(runs(['v1', 'v2'])).toEqual(['v1', 'v2']);
    expect(runs(['v1', 'v2', 'v3', 'v4'], 'v2')).toEqual(['v1', 'v3', 'v4']);
    expect(runs(['v1', 'v2', 'wire', 'v3'])).toEqual(['v1', 'v2', 'wire', 'v3']);
    expect(runs(['v1', 'w2', 'v3'])).toEqual(['v1', 'w2', 'v3']);
    expect(runs(['v1', 'v3', 'v5'])).toEqual(['v1', 'v3', 'v5']);
    expect(runs(['9', '010', '11'])).toEqual(['9', '010', '11']);
    expect(runs(['009', '10', '11'])).toEqual(['009', '10', '11']);
    expect(runs(['Zwischenstand 1', 'Zwischenstand 2', 'Zwischenstand 3'])).toHaveLength(3);
    expect(runs(['The draft 1', 'The draft 2', 'The draft 3'])).toHaveLength(3);
  });
});
