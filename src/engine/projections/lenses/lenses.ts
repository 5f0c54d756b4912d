/**
 * Which lenses stand above which line. All sentences of a line share one row there, so the row is capped; what does
 * not fit is condensed, never dropped.
 */
import { LineMap } from '../../text/lines.js';
import { isMatchable, rising, type Story } from '../../model.js';
import { collectUnits, type Unit } from './lensUnits.js';
import { groupBySameText, type MatchVerdict, type SameText, type Target } from '../verdict.js';

export type { MatchVerdict, Target } from '../verdict.js';

export interface LensOptions {
  /** The most lenses in a line's row; at least 1. */
  readonly maxPerLine: number;
  /** Which sentences that stand in no source say so: all, only where most of the article's body stands elsewhere, none. */
  readonly onlyHere: 'all' | 'exceptions' | 'off';
}

/** Some sources that say the same, and what that is. */
export interface Said {
  readonly sources: readonly number[];
  readonly verdict: MatchVerdict;
}

/**
 * What a lens says. `several`, the condensed form: names the lens's sources and `more` further ones; `said` tells what
 * each of those named says of the one sentence, or the lens stands for `sentences` sentences of the line together.
 * `onlyHere`: `sentences` where more than one.
 */
export type Verdict =
  | MatchVerdict
  | { readonly kind: 'several'; readonly more: number; readonly said?: readonly Said[]; readonly sentences?: number }
  | { readonly kind: 'onlyHere'; readonly sentences?: number };

/** One code lens: which sentences of the base, what it says, where it leads. */
export interface Lens {
  /** 0-based line of the base's text that the row stands above. */
  readonly line: number;
  /**
   * The sentence's number in its line, from 1. Absent when the line holds one sentence, and when the lens stands for
   * several sentences of the line together.
   */
  readonly number?: number;
  /** Indexes into `story.sources`; the first names shown. */
  readonly sources: readonly number[];
  readonly verdict: Verdict;
  /** Every place it leads to; empty for `onlyHere`. */
  readonly targets: readonly Target[];
  /** The base sentences of this line that it speaks of. */
  readonly sentences: readonly number[];
}

const NAMES_IN_CONDENSED = 3;

/** One row of lenses at most for each line of the base, sorted by line, then by sentence. */
export function projectLenses(story: Story, options: LensOptions): Lens[] {
  const maxPerLine = Math.max(1, Math.floor(options.maxPerLine));
  const { article } = story.base;
  const lineMap = new LineMap(article.text);
  const lines = article.sentences.map(({ start }) => lineMap.lineAt(start));
  const units = collectUnits(story, lines);
  const onlyHere = onlyHereByLine(story, lines, options.onlyHere);
  const numbers = numbersInLines(story, lines);

  const rows = new Map<number, GroupedUnit[]>();
  for (const unit of units) {
    const grouped = { unit, groups: groupBySameText(story, unit.counterparts) };
    const row = rows.get(unit.line);
    if (row) row.push(grouped);
    else rows.set(unit.line, [grouped]);
  }
  for (const line of onlyHere.keys()) if (!rows.has(line)) rows.set(line, []);

  const needs = (row: readonly GroupedUnit[]) => row.reduce((sum, { groups }) => sum + groups.length, 0);
  const condensed = [...rows].some(([line, row]) => needs(row) + (onlyHere.has(line) ? 1 : 0) > maxPerLine);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, row]) => {
      const alone = onlyHere.get(line);
      const lenses = condensed
        ? condensedRow(row, numbers, alone && maxPerLine > 1 ? maxPerLine - 1 : maxPerLine)
        : fullRow(row, numbers);
      if (alone && lenses.length < maxPerLine) lenses.push(onlyHereLens(line, alone, numbers));
      return lenses.sort((a, b) => a.sentences[0] - b.sentences[0]);
    });
}

interface GroupedUnit {
  readonly unit: Unit;
  readonly groups: readonly SameText[];
}

type Numbers = readonly (number | undefined)[];

function fullRow(row: readonly GroupedUnit[], numbers: Numbers): Lens[] {
  return row.flatMap(({ unit, groups }) =>
    groups.map((group) => ({
      line: unit.line,
      ...numbered(unit.sentences[0], numbers),
      ...group,
      sentences: unit.sentences,
    })),
  );
}

/** One lens a sentence; sentences beyond the room share the last lens. */
function condensedRow(row: readonly GroupedUnit[], numbers: Numbers, room: number): Lens[] {
  if (row.length <= room) return row.map((unit) => condensedLens(unit, numbers));
  const rest = row.slice(room - 1).map(({ unit }) => unit);
  return [...row.slice(0, room - 1).map((unit) => condensedLens(unit, numbers)), restLens(rest)];
}

function condensedLens({ unit, groups }: GroupedUnit, numbers: Numbers): Lens {
  const lens = { line: unit.line, ...numbered(unit.sentences[0], numbers), sentences: unit.sentences };
  if (groups.length === 1 && groups[0].sources.length <= NAMES_IN_CONDENSED) return { ...lens, ...groups[0] };
  const said: Said[] = [];
  const sources: number[] = [];
  for (const group of groups) {
    const named = group.sources.slice(0, NAMES_IN_CONDENSED - sources.length);
    if (named.length > 0) said.push({ sources: named, verdict: group.verdict });
    sources.push(...named);
  }
  const more = unit.counterparts.length - sources.length;
  return {
    ...lens,
    sources,
    verdict: { kind: 'several', more, said },
    targets: groups.flatMap(({ targets }) => targets),
  };
}

function restLens(units: readonly Unit[]): Lens {
  const targets = units.flatMap(({ counterparts }) => counterparts.flatMap((counterpart) => counterpart.targets));
  const sources = rising(targets.map(({ source }) => source));
  const sentences = [...new Set(units.flatMap((unit) => unit.sentences))];
  const more = Math.max(0, sources.length - NAMES_IN_CONDENSED);
  return {
    line: units[0].line,
    sources: sources.slice(0, NAMES_IN_CONDENSED),
    verdict: { kind: 'several', more, sentences: sentences.length },
    targets,
    sentences,
  };
}

function onlyHereLens(line: number, sentences: readonly number[], numbers: Numbers): Lens {
  const alone = sentences.length === 1;
  return {
    line,
    ...(alone ? numbered(sentences[0], numbers) : {}),
    sources: [],
    verdict: alone ? { kind: 'onlyHere' } : { kind: 'onlyHere', sentences: sentences.length },
    targets: [],
    sentences,
  };
}

function numbered(sentence: number, numbers: Numbers): { number?: number } {
  const number = numbers[sentence];
  return number === undefined ? {} : { number };
}

/** For each base sentence its number among the compared sentences of its line; undefined where it is alone there. */
function numbersInLines({ base: { article } }: Story, lines: readonly number[]): Numbers {
  const counts = new Map<number, number>();
  const numbers = lines.map((line, sentence) => {
    if (!isMatchable(article.sentences[sentence].role)) return undefined;
    const number = (counts.get(line) ?? 0) + 1;
    counts.set(line, number);
    return number;
  });
  return numbers.map((number, sentence) => (counts.get(lines[sentence]) === 1 ? undefined : number));
}

/** By line, the body sentences that stand in no source, as far as the option wants them shown. */
function onlyHereByLine(
  story: Story,
  lines: readonly number[],
  option: LensOptions['onlyHere'],
): Map<number, number[]> {
  const byLine = new Map<number, number[]>();
  // Where not all of a source was matched, nobody knows what stands only here.
  if (option === 'off' || story.sources.length === 0 || story.pairs.some(({ partial }) => partial)) return byLine;
  const elsewhere = new Set(story.pairs.flatMap(({ matches }) => matches.flatMap(({ a }) => a)));
  const body = lines
    .map((_, sentence) => sentence)
    .filter((sentence) => story.base.article.sentences[sentence].role === 'body');
  const alone = body.filter((sentence) => !elsewhere.has(sentence));
  if (option === 'exceptions' && alone.length * 2 >= body.length) return byLine;
  for (const sentence of alone) {
    const inLine = byLine.get(lines[sentence]);
    if (inLine) inLine.push(sentence);
    else byLine.set(lines[sentence], [sentence]);
  }
  return byLine;
}
