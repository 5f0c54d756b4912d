import { diffArrays } from 'diff';
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
 * Compares the lines of each row with those it was written with: which stay, which were edited in their place, which
 * were deleted or inserted. Blank lines count as none.
 */
export function lineEdits({ rows }: Ground, edited: readonly (readonly string[])[]): LineEdit[] {
  const edits = rows.flatMap(({ lines }, row) => {
    const now = edited[row].map((line) => oneLine(line).trim()).filter((line) => line !== '');
    // A sentence of space alone shows nothing that could be edited.
    const shown = lines.filter(({ text }) => text.trim() !== '');
    const steps = lineSteps(
      shown.map(({ text }) => text),
      now,
    );
    const inRow = steps.map(({ before, after }): LineEdit => {
      if (before === undefined) return { kind: 'inserted', row, text: after };
      const { sentence, text } = shown[before];
      if (after === undefined) return { kind: 'deleted', row, sentence };
      return { kind: text === after ? 'kept' : 'edited', row, sentence, text: after };
    });
    return withUnseen(inRow, lines, row);
  });
  return takePlace(edits);
}

/** Puts the sentences that show nothing back to where they were, behind the sentence before them. */
function withUnseen(edits: readonly LineEdit[], lines: Ground['rows'][number]['lines'], row: number): LineEdit[] {
  const all = [...edits];
  lines.forEach(({ text, sentence }, at) => {
    if (text.trim() !== '') return;
    const before = lines[at - 1]?.sentence;
    const place = all.findIndex((edit) => edit.kind !== 'inserted' && edit.sentence === before);
    all.splice(place + 1, 0, { kind: 'kept', row, sentence, text });
  });
  return all;
}

/** The line `before`, by its place, is the line `after`, by its text; one is absent where it came or went. */
type LineStep =
  { readonly before: number; readonly after?: string } | { readonly before?: undefined; readonly after: string };

/** More pairs of lines than this are left to a diff that takes any of several equal lines for the one that stayed. */
const MAXIMUM_PAIRS = 1_000_000;

/**
 * Which line became which: as many as can be stay as they are, and of several such readings the one with the most lines
 * that were edited in place, since otherwise a line that stays among equal ones might be taken for its neighbour.
 */
function lineSteps(before: readonly string[], after: readonly string[]): LineStep[] {
  const { start, end } = commonEnds(before, after);
  const from = before.slice(start, before.length - end);
  const to = after.slice(start, after.length - end);
  const middle = from.length * to.length > MAXIMUM_PAIRS ? stepsByDiff(from, to) : stepsInPlace(from, to);
  return [
    ...after.slice(0, start).map((text, at) => ({ before: at, after: text })),
    ...middle.map((step) => (step.before === undefined ? step : { ...step, before: step.before + start })),
    ...after.slice(after.length - end).map((text, at) => ({ before: before.length - end + at, after: text })),
  ];
}

/** The cheapest way (Wagner and Fischer, 1974), where two lines that pair cost a little less than two that do not. */
function stepsInPlace(from: readonly string[], to: readonly string[]): LineStep[] {
  const width = to.length + 1;
  const single = from.length + to.length + 1;
  const cost = new Float64Array((from.length + 1) * width);
  const pairCost = (at: number, other: number) => (from[at] === to[other] ? 0 : 2 * single - 1);
  for (let at = from.length; at >= 0; at--) {
    for (let other = to.length; other >= 0; other--) {
      if (at === from.length && other === to.length) continue;
      const pair = at < from.length && other < to.length;
      cost[at * width + other] = Math.min(
        pair ? cost[(at + 1) * width + other + 1] + pairCost(at, other) : Infinity,
        at < from.length ? cost[(at + 1) * width + other] + single : Infinity,
        other < to.length ? cost[at * width + other + 1] + single : Infinity,
      );
    }
  }
  const steps: LineStep[] = [];
  let [at, other] = [0, 0];
  while (at < from.length || other < to.length) {
    const here = cost[at * width + other];
    if (at < from.length && other < to.length && here === cost[(at + 1) * width + other + 1] + pairCost(at, other)) {
      steps.push({ before: at++, after: to[other++] });
    } else if (at < from.length && here === cost[(at + 1) * width + other] + single) {
      steps.push({ before: at++ });
    } else {
      steps.push({ after: to[other++] });
    }
  }
  return steps;
}

/** What stands between two equal lines is paired one by one. */
function stepsByDiff(from: readonly string[], to: readonly string[]): LineStep[] {
  const steps: LineStep[] = [];
  let at = 0;
  const removed: number[] = [];
  for (const change of diffArrays([...from], [...to])) {
    if (!change.added && !change.removed) steps.push(...removed.splice(0).map((before) => ({ before })));
    for (const text of change.value) {
      if (change.removed) removed.push(at++);
      else if (change.added) {
        const before = removed.shift();
        steps.push(before === undefined ? { after: text } : { before, after: text });
      } else steps.push({ before: at++, after: text });
    }
  }
  return [...steps, ...removed.map((before) => ({ before }))];
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
