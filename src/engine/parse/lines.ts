import type { Range } from '../text/range.js';

/** A non-blank line, without the white space around it. */
export interface Line extends Range {
  readonly blankBefore: boolean;
  /** Where its words begin, behind the signs of a quotation: "> > The ferry". */
  readonly from: number;
  /** How many signs of a quotation it has. */
  readonly depth: number;
  /** Begins a block of its own: a heading, a list item, a picture. The next line may go on with it. */
  readonly opens: boolean;
  /** Stands for itself, whatever is around it: a rule, a table's row, code, the time or the number of a subtitle. */
  readonly alone: boolean;
  /** Stands under the time of a subtitle. */
  readonly cue: boolean;
}

const lineBreak = /\r\n|\r|\n/g;
const quoted = /^(?:>[ \t]?)+/;
/** Markdown that begins a block of its own: heading, list item, fence, picture, a footnote's words. */
const block = /^(?:#{1,6}\s|[-*+•⁃‣]\s|\d{1,3}[.)]\s|```|~~~|!\[|\[\^[^\]\s]{1,30}\]:)/u;
const numbered = /^(\d{1,3})[.)]\s/;
const dashed = /^[-*+]\s/;
const field = /^[\w-]+[ \t]*:/;
const fence = /^(?:```|~~~)/;
const row = /^\|/;
/** "00:01:02,500 --> 00:01:04,000" */
const time = /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)? *-->/;
const figure = /^\d{1,6}$/;
/** "Q. Who told you?", "LIND: Nobody.", "(b) a boat", "iv. a pier": begin a block behind a line with a stop. */
const label = /^(?:[QAFR][.:]|\p{Lu}[\p{Lu}.'’ -]{1,30}:|\(?(?:[a-z]|[ivx]{1,5}|\d{1,3})\)|(?:[a-z]|[ivx]{2,5})\.)\s/u;
const startsWithLetter = /^\p{L}/u;
const anyWord = /[\p{L}\p{N}]/u;
/** What only ends a sentence or a quotation, where French has a space before it: "? Nobody", "» said", "!". */
export const closing = /^(?:[?!;:…](?=[\s»]|$)|»(?=[\s.,;:?!]|$))/u;
/** A stop at a line's end, with closing marks; what follows it is no surer to be the same paragraph for that. */
export const endsWithStop = /[.!?…。！？:;։።။।](?:["'”’“‘»›)\]」』*_]|[ \u00a0\u202f]»|\[\^?\w{1,9}\])*$/u;
/** So many UTF-16 units at a line's beginning and end tell what it is. */
const HEAD = 40;
const TAIL = 16;
/** What a program left over of a quotation's line when it broke it, without the sign, is shorter than this. */
const LEFT_OVER = 40;

/** The last UTF-16 units of a line. */
export function tailOf(text: string, { start, end }: Range): string {
  return text.slice(Math.max(start, end - TAIL), end);
}

/** The first UTF-16 units of a line's words. */
export function headOf(text: string, { from, end }: Line): string {
  return text.slice(from, Math.min(end, from + HEAD));
}

/** The non-blank lines of a text, and what each is by itself and next to its neighbours. */
export function linesOf(text: string): Line[] {
  const plain = plainLines(text);
  const signs = plain.map(({ start, end }) =>
    text[start] === '>' ? (quoted.exec(text.slice(start, Math.min(end, start + HEAD)))?.[0] ?? '') : '',
  );
  const depths = signs.map((sign) => (sign === '' ? 0 : sign.replace(/\s/g, '').length));
  const heads = plain.map(({ start, end }, i) => text.slice(start + signs[i].length, Math.min(end, start + HEAD)));
  const lines: Line[] = [];
  let inFence = false;
  let inFields = false;
  let number: number | undefined;
  let stoppedBefore = false;
  let isBehindTime = false;
  plain.forEach((line, i) => {
    const before = line.blankBefore ? undefined : lines[i - 1];
    const depth = before && isLeftOver(plain, depths, i) ? before.depth : depths[i];
    // A Markdown file's front matter.
    const isRule = heads[i] === '---';
    if (isRule || i === 0) inFields = i === 0 && isRule;
    // A line that begins with a letter is no Markdown, number or rule, and most do.
    const isWord = startsWithLetter.test(heads[i]);
    const isFence = !isWord && fence.test(heads[i]);
    // "on May⏎3. It was" goes on, and so does "the ferry⏎- which was old -"; what counts on is an item.
    const isOpen = before?.depth === depth && !before.alone && !stoppedBefore;
    const value = Number(isWord ? undefined : numbered.exec(heads[i])?.[1]);
    const counts = value === 1 || value - 1 === number;
    const isStray =
      isOpen &&
      (Number.isNaN(value)
        ? !isWord &&
          dashed.test(heads[i]) &&
          !before.opens &&
          !dashed.test(heads[i + 1] ?? '') &&
          /^\S \p{Ll}/u.test(heads[i])
        : !counts);
    if (!Number.isNaN(value) && !isStray) number = value;
    const isLabelled = before !== undefined && stoppedBefore && label.test(heads[i]);
    const from = line.start + signs[i].length;
    const words = isWord ? '' : text.slice(from, line.end);
    const isTime = !isWord && time.test(words);
    const isMark =
      !isWord &&
      (isFence ||
        isTime ||
        row.test(words) ||
        (!anyWord.test(words) && !closing.test(words)) ||
        (before === undefined && figure.test(words)));
    lines.push({
      start: line.start,
      end: line.end,
      blankBefore: line.blankBefore,
      from,
      depth,
      opens: isLabelled || (inFields && field.test(heads[i])) || (!isWord && !isStray && block.test(heads[i])),
      alone: inFence || isMark,
      cue: before !== undefined && !isTime && (before.cue || isBehindTime),
    });
    if (isFence) inFence = !inFence;
    stoppedBefore = endsWithStop.test(tailOf(text, line));
    isBehindTime = isTime;
  });
  return lines;
}

function isLeftOver(plain: readonly Plain[], depths: readonly number[], i: number): boolean {
  if (plain[i + 1]?.blankBefore !== false || plain[i].end - plain[i].start >= LEFT_OVER) return false;
  return depths[i] < depths[i - 1] && depths[i + 1] === depths[i - 1];
}

type Plain = Pick<Line, 'start' | 'end' | 'blankBefore'>;

function plainLines(text: string): Plain[] {
  const lines: Plain[] = [];
  let blankBefore = true;
  const add = (from: number, to: number): void => {
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const start = from + line.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, blankBefore });
    }
    blankBefore = trimmed === '';
  };
  let from = 0;
  for (const { index, 0: ending } of text.matchAll(lineBreak)) {
    add(from, index);
    from = index + ending.length;
  }
  add(from, text.length);
  return lines;
}
