import type { LineMap } from '../../engine/text/lines.js';
import type { Collation, OtherPlace, Row } from '../../engine/projections/collation/collation.js';
import { findingsOfRow } from '../../engine/projections/collation/rowFindings.js';
import type { PunctuationDifference } from '../../engine/projections/punctuation.js';
import { percentOf } from '../../engine/projections/verdict.js';
import { isolated } from '../../protocol/language.js';
import { shorten } from '../common/shorten.js';
import { labelWords } from '../common/labelWords.js';
import { plural, percentSign } from '../common/localWords.js';
import type { Translate } from '../common/translate.js';
import type { Density } from '../common/density.js';
import { findingWords, kindWords, type ToldSources } from '../findings/findingWords.js';
import type { Side } from './comparison.js';

/** A piece of what stands behind a row's number; one with `sentences` leads to them. */
export interface HeadingPart {
  readonly text: string;
  readonly side?: Side;
  readonly sentences?: readonly number[];
}

/** What is said of a row: short, behind its number, and in whole words for whoever points at it. */
export interface HeadingWords {
  readonly parts: readonly HeadingPart[];
  readonly long: string;
}

const SEPARATOR = ' · ';

/** A heading that names more lines than these would be longer than what stands below it. */
const MAXIMUM_LINES = 3;
/** What is wider, in letters, would be broken in a pane of 450 px; whoever points at it reads the rest. */
const MAXIMUM_WIDTH = 40;
/** A longer label would push the rest out of a narrow editor; the tab names it in full. */
const MAXIMUM_LABEL = 14;

/**
 * What stands behind the number of a row, like `81% · 16 ↔ 8 · moved`, and which of it leads to the files. As in the
 * editor, the source stands on the left of the base.
 */
export class Headings {
  readonly #collation: Collation;
  readonly #lines: Readonly<Record<Side, LineMap>>;
  readonly #density: Density;
  readonly #t: Translate;

  /**
   * By `density` a heading says what a row is and nothing else (`quiet`), where it stands too, or every line of it and
   * labels as they are (`full`).
   */
  constructor(collation: Collation, lines: Readonly<Record<Side, LineMap>>, t: Translate, density: Density = 'normal') {
    this.#collation = collation;
    this.#lines = lines;
    this.#density = density;
    this.#t = t;
  }

  words(row: Row): HeadingWords {
    const [repeat, others] = this.#repeats(row);
    const parts: HeadingPart[] = [{ text: this.#said(row, repeat, this.#t('quotes differ')) }];
    if (this.#density === 'quiet') {
      if (row.moved) parts.push({ text: SEPARATOR + this.#t('moved') });
      return { parts, long: this.#long(row) };
    }
    if (row.kind !== 'leftOut') {
      const places = {
        source: repeat?.side === 'source' ? [repeat.sentence] : row.source,
        base: repeat?.side === 'base' ? [repeat.sentence] : row.base,
      };
      parts.push({ text: SEPARATOR }, ...this.#lineNumbers('source', places.source));
      if (places.source.length > 0 && places.base.length > 0) parts.push({ text: ' ↔ ' });
      parts.push(...this.#lineNumbers('base', places.base));
    }
    if (row.moved) parts.push({ text: SEPARATOR + this.#t('moved') });
    const kinds = [...new Set(findingsOfRow(this.#collation, row).map(({ kind }) => kindWords(kind, this.#t)))];
    const like = others.map((other) => this.#likeParts(other));
    return { parts: this.#fitting(parts, kinds, like), long: this.#long(row) };
  }

  /** The parts of a heading with kinds of findings and other places; as many of these as there is room for. */
  #fitting(
    [said, ...places]: readonly HeadingPart[],
    kinds: readonly string[],
    others: readonly (readonly HeadingPart[])[],
  ): readonly HeadingPart[] {
    const of = (kindsShown: number, othersShown: number): readonly HeadingPart[] => {
      const more = kinds.length - kindsShown;
      const flag = `${SEPARATOR}⚑ ${kinds.slice(0, kindsShown).join(', ')}${more > 0 ? ` +${more}` : ''}`;
      const unsaid = others.length - othersShown;
      return [
        said,
        ...(kinds.length > 0 ? [{ text: flag }] : []),
        ...places,
        ...others.slice(0, othersShown).flat(),
        ...(unsaid > 0 ? [{ text: `${SEPARATOR}+${unsaid}` }] : []),
      ];
    };
    const fits = (parts: readonly HeadingPart[]): boolean =>
      this.#density === 'full' || widthOf(parts.map(({ text }) => text).join('')) <= MAXIMUM_WIDTH;
    for (let shown = others.length; shown >= 0; shown--) {
      const parts = of(kinds.length, shown);
      if (fits(parts)) return parts;
    }
    return of(Math.min(1, kinds.length), 0);
  }

  /** Another place of a row's sentence: how like it is, and its line. */
  #likeParts(other: OtherPlace): HeadingPart[] {
    const number = this.#lineNumbers(other.side, [other.sentence]);
    const arrow = { text: other.side === 'source' ? ' ↔' : '↔ ' };
    const places = other.side === 'source' ? [...number, arrow] : [arrow, ...number];
    return [{ text: `${SEPARATOR}${this.#like(other)} ` }, ...places];
  }

  /**
   * The place that says of a sentence of one side alone that the other has it, too; and the other places, the most
   * alike first.
   */
  #repeats(row: Row): [OtherPlace | undefined, readonly OtherPlace[]] {
    const missing = row.kind === 'onlyBase' ? 'source' : row.kind === 'onlySource' ? 'base' : undefined;
    const also = [...row.also].sort((one, other) => other.score - one.score);
    const repeat = also.find(({ side }) => side === missing);
    return [repeat, also.filter((other) => other !== repeat)];
  }

  /** What a row is; that it differs in its quotation marks in the words given: there is little room in a heading. */
  #said(row: Row, repeat: OtherPlace | undefined, quotationMarks: string): string {
    const words = [
      repeat ? this.#like(repeat) : this.#kind(row),
      ...(row.punctuation ? [this.#punctuation(row.punctuation, quotationMarks)] : []),
      ...(row.confirmed ? [this.#t('confirmed')] : []),
    ];
    return words.join(', ');
  }

  #punctuation(difference: PunctuationDifference, quotationMarks: string): string {
    switch (difference) {
      case 'quotationMarks':
        return quotationMarks;
      case 'punctuation':
        return this.#t('other punctuation');
      case 'accents':
        return this.#t('other accents');
      case 'markup':
        return this.#t('other markup');
      case 'directions':
        return this.#t('brackets differ');
      case 'number':
      case 'time':
      case 'speaker':
      case 'oneSpeaker':
        return labelWords(difference, this.#t);
    }
  }

  #kind(row: Row): string {
    const certain = (words: string) => (row.uncertain ? `${words}?` : words);
    switch (row.kind) {
      case 'identical':
        return this.#t('same');
      case 'edited':
        return certain(row.part ? this.#t('part of it in {0}', this.#label(row.part)) : this.#percent(row.score));
      case 'paraphrase':
        return certain(this.#t('reworded'));
      case 'translation':
        return certain(this.#percent(row.score));
      case 'unlike':
        return this.#t('no longer alike');
      case 'onlyBase':
        return this.#t('only in {0}', this.#label('base'));
      case 'onlySource':
        return this.#t('only in {0}', this.#label('source'));
      case 'leftOut': {
        const lines = `${this.#leftOut('source')} ↔ ${this.#leftOut('base')}`;
        return this.#collation.leftOut.inPart ? this.#t('part left out: {0}', lines) : this.#t('left out: {0}', lines);
      }
    }
  }

  /** Only what says the same is there, too; what is merely like it says how much, or which of both holds the other. */
  #like({ side, kind, score, part }: OtherPlace): string {
    if (kind === 'identical') return this.#t('also');
    if (part) return side === part ? this.#t('holds a shorter one') : this.#t('inside a longer one');
    return this.#t('like, {0}', this.#percent(score));
  }

  /** How many lines of a side are left out; bare figures would be read as the numbers of lines. */
  #leftOut(side: Side): string {
    return plural(this.#t, this.#collation.leftOut[side], '{0} line', '{0} lines');
  }

  /** The whole of it in words, a line each. */
  #long(row: Row): string {
    const t = this.#t;
    const lines = (side: Side, sentences: readonly number[]): string =>
      t('{0} line {1}', isolated(this.#collation[side].label), this.#numbersOf(side, sentences).join(', '));
    const sides = (['source', 'base'] as const).flatMap((side) =>
      row[side].length > 0 ? [lines(side, row[side])] : [],
    );
    if (row.kind === 'leftOut') {
      const counted = (side: Side): string =>
        t('{0} of {1}', this.#leftOut(side), isolated(this.#collation[side].label));
      const [source, base] = [counted('source'), counted('base')];
      return this.#collation.leftOut.inPart
        ? t('Left out in part: {0}, {1}. Datelines and the like are not compared; a setting shows them.', source, base)
        : t('Left out: {0}, {1}. Captions, notices and the like are not compared; a setting shows them.', source, base);
    }
    const [repeat] = this.#repeats(row);
    return [
      `${this.#said(row, repeat, this.#t('quotation marks differ'))}: ${sides.join(' ↔ ')}`,
      ...(row.uncertain ? [t('Perhaps not the same statement: look before you rely on it.')] : []),
      ...(row.moved ? [t('Stands in another order in the two articles.')] : []),
      ...findingsOfRow(this.#collation, row).map((finding) => findingWords(finding, this.#sources, 0, t)),
      ...row.also.map((other) => `${this.#like(other)}: ${lines(other.side, [other.sentence])}`),
    ].join('\n\n');
  }

  /** As the findings of a comparison count them. */
  get #sources(): ToldSources {
    const { base, source } = this.#collation;
    return { labels: [base.label, source.label], articles: [base.article, source.article] };
  }

  #percent(score: number): string {
    return percentSign(percentOf(score), this.#t);
  }

  #label(side: Side): string {
    const { label } = this.#collation[side];
    return isolated(this.#density === 'full' ? label : shorten(label, MAXIMUM_LABEL));
  }

  #numbersOf(side: Side, sentences: readonly number[]): number[] {
    const { article } = this.#collation[side];
    return [...new Set(sentences.map((each) => this.#lines[side].lineAt(article.sentences[each].start) + 1))];
  }

  /** `16, 18`, each leading to its sentences; of many lines, the first and the last. */
  #lineNumbers(side: Side, sentences: readonly number[]): HeadingPart[] {
    const numbers = this.#numbersOf(side, sentences);
    const [shown, between] =
      this.#density !== 'full' && numbers.length > MAXIMUM_LINES
        ? [[numbers[0], numbers[numbers.length - 1]], '–']
        : [numbers, ', '];
    const { article } = this.#collation[side];
    return shown.flatMap((line, at) => {
      const there = sentences.filter((each) => this.#lines[side].lineAt(article.sentences[each].start) + 1 === line);
      return [...(at > 0 ? [{ text: between }] : []), { text: String(line), side, sentences: there }];
    });
  }
}

/** The first character from which on those of Chinese, Japanese and Korean take the room of two letters. */
const FIRST_WIDE = '\u2e80';

/** How much room a text takes, in letters. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character >= FIRST_WIDE ? 2 : 1), 0);
}
