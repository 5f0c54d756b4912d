import type { Gaps } from './gaps.js';
import type { GroundText } from './groundText.js';
import type { TextEdit } from './textEdits.js';

/** What an insertion goes by: of each row, where its sentences stand in the source. */
export interface InsertionGround extends GroundText {
  readonly rows: readonly { readonly source: readonly { readonly paragraph: number }[] }[];
}

/** A line that the text does not have yet. */
export interface InsertedLine {
  readonly kind: 'inserted';
  readonly row: number;
  readonly text: string;
  /** What the text gets for it, where that is another text. */
  readonly written?: string;
}

/** Lines that come into the text at one place, in order. */
export interface Insertion {
  readonly lines: readonly InsertedLine[];
  /** The line of the collation that they follow, and the sentence it stands for; absent before the first of all. */
  readonly after?: { readonly row: number; readonly sentence: number };
  /** The sentence that they precede, where there is none that they follow. */
  readonly before?: number;
}

export interface InsertedSentence {
  /** Relative to the edit's own text. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

export interface InsertionEdit extends TextEdit {
  readonly sentences: readonly InsertedSentence[];
}

/**
 * The edit that brings lines into the text. A line joins the paragraph of the sentence before it where the two share a
 * row, or a paragraph in the source, and always where it would break a paragraph in two. Else it becomes a paragraph
 * of its own, parted and indented as the file's others are. `newParagraph` numbers such paragraphs.
 */
export function insertionEdit(
  ground: InsertionGround,
  gaps: Gaps,
  { lines, after, before }: Insertion,
  newParagraph: () => number,
): InsertionEdit {
  const parts: string[] = [];
  const sentences: InsertedSentence[] = [];
  let paragraph = newParagraph();
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const edit = (at: number): InsertionEdit => ({ start: at, end: at, text: parts.join(''), sentences });

  const anchor = after?.sentence ?? (before === undefined ? ground.sentences.length - 1 : -1);
  const indentation = anchor >= 0 && ground.sentences[anchor].body ? gaps.indentation(anchor) : '';
  const ownParagraph = gaps.separator() + indentation;
  const isInside = anchor >= 0 && breaksParagraph(ground, gaps, anchor);
  const joinsAnchor =
    isInside ||
    (anchor >= 0 && after !== undefined && ground.sentences[anchor].body && joins(ground, after.row, lines[0].row));
  if (joinsAnchor) paragraph = ground.sentences[anchor].paragraph;

  lines.forEach(({ row, text: own, written: text = own }, index) => {
    if (index > 0) {
      const joined = isInside || joins(ground, lines[index - 1].row, row);
      if (!joined) paragraph = newParagraph();
      add(joined ? spaceAfter(lines[index - 1].text) : ownParagraph);
    } else if (anchor >= 0) {
      add(joinsAnchor ? spaceAfter(ground.text.slice(0, ground.sentences[anchor].end)) : ownParagraph);
    }
    sentences.push({ start: length, end: length + text.length, paragraph });
    add(text);
  });
  if (anchor >= 0) return edit(joinsAnchor ? ground.sentences[anchor].end : gaps.lineEndAfter(anchor));
  if (before === undefined) return edit(0);
  if (gaps.beginsLine(before) && !gaps.sameParagraph(before - 1, before)) {
    add(gaps.separator());
    return edit(gaps.lineStartBefore(before));
  }
  add(spaceAfter(lines[lines.length - 1].text));
  const { start, paragraph: joined } = ground.sentences[before];
  // What stands on the line of that sentence belongs to its paragraph, also when it is deleted again.
  const own = sentences.map((each) => (each.paragraph === paragraph ? { ...each, paragraph: joined } : each));
  return { ...edit(start), sentences: own };
}

/** Whether a paragraph that came after a sentence would part it from what follows in its own. */
function breaksParagraph(ground: GroundText, gaps: Gaps, sentence: number): boolean {
  const last = sentence + 1 === ground.sentences.length;
  return !gaps.endsLine(sentence) || (!last && gaps.sameParagraph(sentence, sentence + 1));
}

function joins({ rows }: InsertionGround, row: number, next: number): boolean {
  if (row === next) return true;
  const last = rows[row].source.at(-1);
  return last !== undefined && last.paragraph === rows[next].source.at(0)?.paragraph;
}

/** What parts a sentence from the next: scripts that part no words by spaces part no sentences by them either. */
export function spaceAfter(text: string): string {
  return /[。！？」』]$/u.test(text) ? '' : ' ';
}
