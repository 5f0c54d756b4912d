import { diffArrays, type ChangeObject } from 'diff';
import { commonEnds } from '../../text/commonEnds.js';
import { oneLine } from '../text.js';
import type { InsertedLine } from '../edits/insertion.js';
import type { Ground } from './ground.js';

/** What became of the lines of the collation: in its order, one for each line that stood or stands there. */
export type LineEdit = KeptLine | InsertedLine | DeletedLine;

export interface KeptLine {
  readonly kind: 'kept' | 'edited';
  /** Index of the row. */
  readonly row: number;
  readonly sentence: number;
  /** The line as it stands now. */
  readonly text: string;
  /** What the file gets for it, where that is another text: the source's wording in the draft's typography. */
  readonly written?: string;
}

export interface DeletedLine {
  readonly kind: 'deleted';
  readonly row: number;
  readonly sentence: number;
}

/**
 * Compares the lines of each row with those it was written with. Lines that are equal stay; of what stands between two
 * of them the lines are paired one by one, those left over are deleted or inserted. Blank lines count as none.
 */
export function lineEdits({ rows }: Ground, edited: readonly (readonly string[])[]): LineEdit[] {
  const edits = rows.flatMap(({ lines }, row) => {
    const now = edited[row].map((line) => oneLine(line).trim()).filter((line) => line !== '');
    const inRow: LineEdit[] = [];
    let at = 0;
    let deleted: number[] = [];
    const endRun = () => {
      inRow.push(...deleted.map((sentence) => ({ kind: 'deleted' as const, row, sentence })));
      deleted = [];
    };
    for (const { added, removed, value } of lineChanges(
      lines.map(({ text }) => text),
      now,
    )) {
      if (!added && !removed) endRun();
      for (const text of value) {
        const sentence = added ? deleted.shift() : lines[at++].sentence;
        if (removed && sentence !== undefined) deleted.push(sentence);
        else if (sentence === undefined) inRow.push({ kind: 'inserted', row, text });
        else inRow.push({ kind: added ? 'edited' : 'kept', row, sentence, text });
      }
    }
    endRun();
    return inRow;
  });
  return takePlace(edits);
}

/**
 * What a diff says of two lists of lines. Equal lines at the beginning and at the end are no part of it: of two equal
 * lines one after the other it might take the one that stays for the one that was edited.
 */
function lineChanges(
  before: readonly string[],
  after: readonly string[],
): Pick<ChangeObject<string[]>, 'added' | 'removed' | 'value'>[] {
  const { start, end } = commonEnds(before, after);
  const kept = (value: string[]) => ({ added: false, removed: false, value });
  return [
    kept(before.slice(0, start)),
    ...diffArrays(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    kept(before.slice(before.length - end)),
  ];
}

/** Where no sentence is left to put the inserted lines beside, the first of them takes the place of a deleted one. */
function takePlace(edits: readonly LineEdit[]): LineEdit[] {
  const inserted = edits.findIndex(({ kind }) => kind === 'inserted');
  if (inserted === -1 || edits.some(({ kind }) => kind === 'kept' || kind === 'edited')) return [...edits];
  const before = edits.slice(0, inserted).findLastIndex(({ kind }) => kind === 'deleted');
  const at = before === -1 ? edits.findIndex(({ kind }) => kind === 'deleted') : before;
  const [line, place] = [edits[inserted], edits[at]];
  if (line.kind !== 'inserted' || place?.kind !== 'deleted') return [...edits];
  const kept: LineEdit = { ...line, kind: 'edited', sentence: place.sentence };
  return edits.flatMap((edit, index) => (index === inserted ? [kept] : index === at ? [] : [edit]));
}
