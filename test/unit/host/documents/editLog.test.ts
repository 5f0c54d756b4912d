import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditLog, type Edit } from '../../../../src/host/documents/editLog.js';

/** Where the word stands after the edits; `null` edits nothing. */
function wordAfter(text: string, word: string, edits: readonly (readonly [find: string, replace: string])[]): string {
  const log = new EditLog();
  const range = { start: text.indexOf(word), end: text.indexOf(word) + word.length };
  let now = text;
  edits.forEach(([find, replace], at) => {
    const offset = now.indexOf(find);
    log.record(at + 2, [{ offset, length: find.length, added: replace.length }]);
    now = now.slice(0, offset) + replace + now.slice(offset + find.length);
  });
  const { start, end } = log.shift(1, range);
  return now.slice(start, end);
}

describe('EditLog', () => {
  it('follows a range through edits before, inside and after it', () => {
    expect(wordAfter('One two three.', 'two', [['One', 'Number one']])).toBe('two');
    expect(wordAfter('One two three.', 'two', [['w', 'WW']])).toBe('tWWo');
    expect(wordAfter('One two three.', 'two', [['three', '3']])).toBe('two');
    expect(
      wordAfter('One two three.', 'two three', [
        ['o th', 'o and th'],
        ['One ', ''],
      ]),
    ).toBe('two and three');
  });

  it('leaves what is typed right before or after outside', () => {
    const log = new EditLog();
    log.record(2, [{ offset: 4, length: 0, added: 2 }]);
    expect(log.shift(1, { start: 4, end: 7 })).toEqual({ start: 6, end: 9 });
    log.record(3, [{ offset: 9, length: 0, added: 5 }]);
    expect(log.shift(1, { start: 4, end: 7 })).toEqual({ start: 6, end: 9 });
  });

  it('makes a deleted range empty where it stood', () => {
    const log = new EditLog();
    log.record(2, [{ offset: 2, length: 10, added: 0 }]);
    expect(log.shift(1, { start: 4, end: 7 })).toEqual({ start: 2, end: 2 });
  });

  it('counts only the edits after the range was found', () => {
    const log = new EditLog();
    log.record(2, [{ offset: 0, length: 0, added: 100 }]);
    expect(log.shift(2, { start: 4, end: 7 })).toEqual({ start: 4, end: 7 });
  });

  it('never turns a range around, and never leads out of the text', () => {
    const edit = fc.record({ offset: fc.nat(60), length: fc.nat(20), added: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), fc.nat(50), fc.nat(50), (edits, start, length) => {
        const log = new EditLog();
        let size = 100;
        edits.forEach((wanted: Edit, at) => {
          const offset = Math.min(wanted.offset, size);
          const removed = Math.min(wanted.length, size - offset);
          size += wanted.added - removed;
          log.record(at + 2, [{ offset, length: removed, added: wanted.added }]);
        });
        const shifted = log.shift(1, { start, end: start + length });
        expect(shifted.start).toBeGreaterThanOrEqual(0);
        expect(shifted.end).toBeGreaterThanOrEqual(shifted.start);
        expect(shifted.end).toBeLessThanOrEqual(size);
      }),
    );
  });
});
