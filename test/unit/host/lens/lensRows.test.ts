import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LensRows, QUIET, type LineEdit } from '../../../../src/host/lens/lensRows.js';

const rows = (shown: Record<number, string>) =>
  new Map(Object.entries(shown).map(([line, title]) => [Number(line), [title]]));
const seen = (lenses: LensRows<string>, now: number) =>
  Object.fromEntries([...lenses.show(now)].map(([line, row]) => [line, row.join()]));
const typed = (line: number, character: number): LineEdit => ({
  startLine: line,
  startCharacter: character,
  endLine: line,
  endCharacter: character,
  addedLines: 0,
});

/** Rows that have been on the screen for long. */
function settled(shown: Record<number, string>): LensRows<string> {
  const lenses = new LensRows<string>();
  lenses.finish(rows(shown));
  lenses.show(0);
  return lenses;
}

describe('LensRows, within a second after a keystroke', () => {
  it('adds no row', () => {
    const lenses = settled({ 1: 'A same' });
    lenses.keystroke(5000);
    lenses.finish(rows({ 1: 'A same', 3: 'B 82%' }));
    expect(seen(lenses, 5000 + QUIET - 1)).toEqual({ 1: 'A same' });
    expect(lenses.heldUntil()).toBe(5000 + QUIET);
    expect(seen(lenses, 5000 + QUIET)).toEqual({ 1: 'A same', 3: 'B 82%' });
    expect(lenses.heldUntil()).toBeUndefined();
  });

  it('removes no row', () => {
    const lenses = settled({ 1: 'A same', 3: 'B 82%' });
    lenses.keystroke(5000);
    lenses.finish(rows({ 3: 'B 82%' }));
    expect(seen(lenses, 5999)).toEqual({ 1: 'A same', 3: 'B 82%' });
    expect(seen(lenses, 6000)).toEqual({ 3: 'B 82%' });
  });

  it('lets titles change at once', () => {
    const lenses = settled({ 1: 'A same' });
    lenses.keystroke(5000);
    lenses.finish(rows({ 1: 'A 97%' }));
    expect(seen(lenses, 5001)).toEqual({ 1: 'A 97%' });
  });

  it('begins anew with each keystroke', () => {
    const lenses = settled({ 1: 'A same' });
    lenses.keystroke(5000);
    lenses.finish(rows({}));
    lenses.keystroke(5900);
    expect(seen(lenses, 6000)).toEqual({ 1: 'A same' });
    expect(seen(lenses, 6900)).toEqual({});
  });

  it('gives way to a command of the reader', () => {
    const lenses = settled({ 1: 'A same' });
    lenses.keystroke(5000);
    lenses.finish(rows({}));
    lenses.release();
    expect(seen(lenses, 5001)).toEqual({});
  });
});

describe('LensRows, moved by edits', () => {
  const move = (shown: Record<number, string>, ...edits: LineEdit[]) => {
    const lenses = settled(shown);
    lenses.keystroke(5000);
    lenses.edit(edits);
    return seen(lenses, 5001);
  };

  it('stays above a line that is typed in', () => {
    expect(move({ 2: 'A', 4: 'B' }, typed(2, 0), typed(2, 7))).toEqual({ 2: 'A', 4: 'B' });
  });

  it('moves with its line when lines are put in or taken out above', () => {
    expect(move({ 2: 'A', 4: 'B' }, { ...typed(2, 0), addedLines: 2 })).toEqual({ 4: 'A', 6: 'B' });
    expect(move({ 2: 'A', 4: 'B' }, { ...typed(2, 5), addedLines: 1 })).toEqual({ 2: 'A', 5: 'B' });
    const deleted = { startLine: 0, startCharacter: 0, endLine: 2, endCharacter: 0, addedLines: 0 };
    expect(move({ 2: 'A', 4: 'B' }, deleted)).toEqual({ 0: 'A', 2: 'B' });
  });

  it('goes with its line', () => {
    const deleted = { startLine: 2, startCharacter: 0, endLine: 3, endCharacter: 0, addedLines: 0 };
    expect(move({ 2: 'A', 3: 'B' }, deleted)).toEqual({ 2: 'B' });
    const through = { startLine: 1, startCharacter: 4, endLine: 4, endCharacter: 2, addedLines: 0 };
    expect(move({ 1: 'A', 2: 'B', 3: 'C', 5: 'D' }, through)).toEqual({ 1: 'A', 2: 'D' });
  });

  it('keeps one row where two lines become one', () => {
    const joined = { startLine: 1, startCharacter: 9, endLine: 2, endCharacter: 0, addedLines: 0 };
    expect(move({ 1: 'A', 2: 'B' }, joined)).toEqual({ 1: 'A' });
    expect(move({ 2: 'B' }, joined)).toEqual({ 1: 'B' });
  });

  it('moves the result that is held back as well', () => {
    const lenses = settled({});
    lenses.keystroke(5000);
    lenses.finish(rows({ 4: 'A' }));
    lenses.edit([{ ...typed(0, 0), addedLines: 1 }]);
    expect(seen(lenses, 6000)).toEqual({ 5: 'A' });
  });
});

describe('LensRows, whatever happens', () => {
  const happening = fc.oneof(
    fc.record({ kind: fc.constant('result' as const), lines: fc.uniqueArray(fc.nat(9)) }),
    fc.record({ kind: fc.constant('key' as const), line: fc.nat(9) }),
    fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.nat(1500) }),
  );

  it('changes which rows there are only after a second of quiet', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const lenses = new LensRows<string>();
        let now = 0;
        let lastKey = Number.NEGATIVE_INFINITY;
        let before = Object.keys(seen(lenses, now)).join();
        for (const each of happenings) {
          if (each.kind === 'wait') now += each.milliseconds;
          else if (each.kind === 'result')
            lenses.finish(rows(Object.fromEntries(each.lines.map((line) => [line, `at ${now}`]))));
          else {
            lastKey = now;
            lenses.keystroke(now);
            lenses.edit([typed(each.line, 3)]);
          }
          const after = Object.keys(seen(lenses, now)).join();
          if (now - lastKey < QUIET) expect(after).toBe(before);
          before = after;
        }
      }),
    );
  });
});
