/** Writes the base's side of a collation, as a person has edited it, back into the base's text. */
import type { Failure } from '../../text/failure.js';
import { readCollation } from '../collation/collationReader.js';
import { cuts } from '../edits/deletion.js';
import { Gaps } from '../edits/gaps.js';
import type { GroundSentence } from '../edits/groundText.js';
import { moveGround, type Ground, type GroundLine } from './ground.js';
import { insertionEdit, type InsertedLine, type InsertedSentence, type Insertion } from '../edits/insertion.js';
import { rowTakes, type RowTake } from './rowTakes.js';
import { lineEdits, type KeptLine, type LineEdit } from './rowEdits.js';
import { sentenceEdits } from '../edits/sentenceEdits.js';
import { inStyle, type TypographyStyle } from '../taking/typographyStyle.js';
import { applyEdits, mergeEdits, type TextEdit } from '../edits/textEdits.js';

export interface WrittenBack {
  /** Edits of the text as it stands now, in order and apart from each other. */
  readonly edits: readonly TextEdit[];
  /** The edited collation's own ground, in the text after the edits. */
  readonly ground: Ground;
  /** Which of the new wording is the source's. */
  readonly taken: readonly RowTake[];
}

export interface WriteBackFailure {
  /** `damagedHeading`: the headings are not as they were written. `conflict`: the text has another sentence by now. */
  readonly kind: 'damagedHeading' | 'conflict';
  /** The number of the row, as its heading gives it. */
  readonly row: number;
}

/**
 * The edits that write `edited`, the collation that stands on `ground`, back into `text`, its file as it stands now;
 * UTF-16 offsets. A line that was not touched gives no edit, whatever became of its sentence meanwhile; of an edited
 * line only the words that differ are. A row without lines deletes its sentences, a line more inserts one. A line that
 * is the source's own to the character is written in `style`: its marks in the draft's kind, nothing else. Nothing is
 * written where a heading is damaged beyond what can be put right, or a sentence that is to be edited or deleted has
 * changed in the file.
 */
export function writeBack(
  ground: Ground,
  edited: string,
  text: string,
  style: TypographyStyle = {},
): WrittenBack | Failure<WriteBackFailure> {
  const read = readCollation(
    edited,
    ground.rows.map(({ heading, lines }) => ({ heading, lines: lines.map((line) => line.text) })),
  );
  if ('failure' in read) {
    const { kind, row } = read.failure;
    return { failure: { kind, row: ground.rows[row]?.number ?? 1 } };
  }
  const lines = lineEdits(ground, read.rows).map((line) => inDraftStyle(line, ground, style));
  const now = moveGround(ground, text);
  const conflict = lines.find(
    (line) => (line.kind === 'edited' || line.kind === 'deleted') && now.sentences[line.sentence].changed,
  );
  if (conflict) return { failure: { kind: 'conflict', row: ground.rows[conflict.row].number } };
  const placed = placedEdits(now, lines);
  return {
    edits: mergeEdits(placed.map(({ edit }) => edit)),
    ground: groundAfter(now, lines, placed),
    taken: rowTakes(now, lines),
  };
}

/** What a line of the source's own is written as. */
function inDraftStyle(line: LineEdit, { rows }: Ground, style: TypographyStyle): LineEdit {
  if (line.kind !== 'edited' && line.kind !== 'inserted') return line;
  const isTaken = rows[line.row].source.some(({ text }) => text === line.text);
  const written = isTaken ? inStyle(line.text, style) : line.text;
  return written === line.text ? line : { ...line, written };
}

/** An edit and what it belongs to: the sentence that it edits, or the lines that it inserts. */
interface PlacedEdit {
  readonly edit: TextEdit;
  readonly within?: number;
  readonly inserted?: { readonly lines: readonly InsertedLine[]; readonly sentences: readonly InsertedSentence[] };
}

/** The edits in the order in which they apply: by place, and at one place by the sentences that they belong to. */
function placedEdits(ground: Ground, lines: readonly LineEdit[]): PlacedEdit[] {
  const gaps = new Gaps(ground);
  const cut = cuts(ground, gaps, new Set(lines.flatMap((line) => (line.kind === 'deleted' ? [line.sentence] : []))));
  const edited = new Map(lines.flatMap((line) => (line.kind === 'edited' ? [[line.sentence, line]] : [])));
  const [before, after] = [new Map<number, PlacedEdit>(), new Map<number, PlacedEdit>()];
  let lowest = ground.sentences.reduce((least, { paragraph }) => Math.min(least, paragraph), 0);
  for (const insertion of insertionsOf(lines)) {
    const { sentences, ...edit } = insertionEdit(ground, gaps, insertion, () => --lowest);
    const placed = { edit, inserted: { lines: insertion.lines, sentences } };
    if (insertion.before !== undefined) before.set(insertion.before, placed);
    else after.set(insertion.after?.sentence ?? ground.sentences.length - 1, placed);
  }
  const inOrder = ground.sentences.flatMap((sentence, index): (PlacedEdit | undefined)[] => {
    const line = edited.get(index);
    const range = cut.get(index);
    return [
      before.get(index),
      ...(line === undefined ? [] : sentenceEdits(ground.text, sentence, line.written ?? line.text)).map((edit) => ({
        edit,
        within: index,
      })),
      range && { edit: { ...range, text: '' } },
      after.get(index),
    ];
  });
  // Without sentences the lines are all there is.
  return [after.get(-1), ...inOrder]
    .flatMap((placed) => placed ?? [])
    .sort((one, other) => one.edit.start - other.edit.start);
}

/** The inserted lines, together where no other line that stays is between them. */
function insertionsOf(lines: readonly LineEdit[]): Insertion[] {
  const insertions: Insertion[] = [];
  let open: InsertedLine[] = [];
  let after: KeptLine | undefined;
  const close = (next?: KeptLine) => {
    if (open.length > 0) insertions.push({ lines: open, after, before: after ? undefined : next?.sentence });
    open = [];
  };
  for (const line of lines) {
    if (line.kind === 'inserted') open.push(line);
    else if (line.kind !== 'deleted') {
      close(line);
      after = line;
    }
  }
  close();
  return insertions;
}

/** The ground of the edited collation, in the text after the edits. */
function groundAfter(ground: Ground, lines: readonly LineEdit[], placed: readonly PlacedEdit[]): Ground {
  const deleted = new Set(lines.flatMap((line) => (line.kind === 'deleted' ? [line.sentence] : [])));
  const sentences: GroundSentence[] = [];
  const indexOf = new Map<number | InsertedLine, number>();
  let [next, shift] = [0, 0];
  const pass = ({ edit, inserted }: PlacedEdit) => {
    inserted?.sentences.forEach(({ start, end, paragraph }, index) => {
      const at = edit.start + shift;
      indexOf.set(
        inserted.lines[index],
        sentences.push({ start: at + start, end: at + end, paragraph, body: true }) - 1,
      );
    });
    shift += edit.text.length - (edit.end - edit.start);
  };
  ground.sentences.forEach((sentence, index) => {
    for (; next < placed.length && placed[next].within !== index && placed[next].edit.end <= sentence.start; next++) {
      pass(placed[next]);
    }
    const start = sentence.start + shift;
    for (; next < placed.length && placed[next].within === index; next++) pass(placed[next]);
    if (deleted.has(index)) return;
    indexOf.set(index, sentences.push({ ...sentence, start, end: sentence.end + shift }) - 1);
  });
  placed.slice(next).forEach(pass);

  const rows = ground.rows.map((row) => ({ ...row, lines: [] as GroundLine[] }));
  for (const line of lines) {
    const sentence = line.kind === 'deleted' ? undefined : indexOf.get(line.kind === 'inserted' ? line : line.sentence);
    if (line.kind !== 'deleted' && sentence !== undefined)
      rows[line.row].lines.push({ text: line.written ?? line.text, sentence });
  }
  return {
    text: applyEdits(
      ground.text,
      placed.map(({ edit }) => edit),
    ),
    sentences,
    rows,
  };
}
