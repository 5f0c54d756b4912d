import type { LineMap } from '../../engine/text/lines.js';
import type { Collation, Row } from '../../engine/projections/collation/collation.js';
import { percentOf } from '../../engine/projections/verdict.js';
import type { Translate } from '../common/translate.js';
import type { Side } from './comparison.js';

/** A part of a heading that leads to sentences of a file: UTF-16 `start` and `length` in the heading's words. */
export interface HeadingLink {
  readonly start: number;
  readonly length: number;
  readonly side: Side;
  readonly sentences: readonly number[];
}

export interface HeadingWords {
  readonly text: string;
  readonly links: readonly HeadingLink[];
}

const SEPARATOR = ' · ';

/** A heading that names more lines than these would be longer than what stands below it. */
const MAXIMUM_LINES = 3;

/**
 * What the heading of a row says after its number, like `82% · line 16 ↔ line 8 · moved`, and which parts of it lead to
 * the files. As in the editor, the source stands on the left of the base.
 */
export class Headings {
  readonly #collation: Collation;
  readonly #lines: Readonly<Record<Side, LineMap>>;
  readonly #t: Translate;

  constructor(collation: Collation, lines: Readonly<Record<Side, LineMap>>, t: Translate) {
    this.#collation = collation;
    this.#lines = lines;
    this.#t = t;
  }

  words(row: Row): HeadingWords {
    const heading = new Heading();
    heading.add(row.confirmed ? this.#t('{0}, confirmed', this.#kind(row)) : this.#kind(row));
    if (row.kind === 'leftOut') return heading;
    const both = row.source.length > 0 && row.base.length > 0;
    heading.add(SEPARATOR);
    this.#addLines(heading, 'source', row.source);
    if (both) heading.add(' ↔ ');
    this.#addLines(heading, 'base', row.base);
    if (row.moved) heading.add(SEPARATOR + this.#t('moved'));
    for (const { side, sentence } of row.also) {
      heading.add(SEPARATOR + this.#t('also in {0}', this.#label(side)) + ' ');
      this.#addLines(heading, side, [sentence]);
    }
    return heading;
  }

  #kind(row: Row): string {
    switch (row.kind) {
      case 'identical':
        return row.sameWords ? this.#t('same words, other punctuation') : this.#t('same');
      case 'edited':
        return this.#certain(row, `${percentOf(row.score)}%`);
      case 'paraphrase':
        return this.#certain(row, this.#t('reworded'));
      case 'onlyBase':
        return this.#oneSided(row, 'base');
      case 'onlySource':
        return this.#oneSided(row, 'source');
      case 'leftOut':
        return this.#t('left out: {0}; {1}', this.#leftOut('source'), this.#leftOut('base'));
    }
  }

  /** A repeat of a sentence that the other side has is not only here. */
  #oneSided(row: Row, side: Side): string {
    const isRepeat = row.also.some((other) => other.side !== side);
    return isRepeat ? this.#t('again in {0}', this.#label(side)) : this.#t('only in {0}', this.#label(side));
  }

  #certain(row: Row, words: string): string {
    return row.uncertain ? `${words}?` : words;
  }

  #leftOut(side: Side): string {
    const lines = this.#collation.leftOut[side];
    return lines === 1
      ? this.#t('1 line of {0}', this.#label(side))
      : this.#t('{0} lines of {1}', lines, this.#label(side));
  }

  #label(side: Side): string {
    return this.#collation[side].label;
  }

  /** Adds `line 16, line 18`, each a link to its sentences; of many lines, the first and the last. */
  #addLines(heading: Heading, side: Side, sentences: readonly number[]): void {
    const byLine = new Map<number, number[]>();
    for (const sentence of sentences) {
      const line = this.#lines[side].lineAt(this.#collation[side].article.sentences[sentence].start) + 1;
      const onLine = byLine.get(line);
      if (onLine) onLine.push(sentence);
      else byLine.set(line, [sentence]);
    }
    const lines = [...byLine];
    const [shown, between] =
      lines.length > MAXIMUM_LINES ? [[lines[0], lines[lines.length - 1]], ' – '] : [lines, ', '];
    shown.forEach(([line, indexes], at) => {
      if (at > 0) heading.add(between);
      heading.link(this.#t('line {0}', line), side, indexes);
    });
  }
}

class Heading implements HeadingWords {
  readonly links: HeadingLink[] = [];
  #text = '';

  get text(): string {
    return this.#text;
  }

  add(text: string): void {
    this.#text += text;
  }

  link(text: string, side: Side, sentences: readonly number[]): void {
    this.links.push({ start: this.#text.length, length: text.length, side, sentences });
    this.#text += text;
  }
}
