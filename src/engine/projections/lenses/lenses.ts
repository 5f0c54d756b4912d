/**
 * Which lenses stand above which line. All sentences of a line share one row there, so the row is bounded; what does
 * not fit is condensed, never dropped, and the most alike stays. Each line goes by itself, so that an edit changes the
 * rows of its own sentences alone.
 */
import { LineMap } from '../../text/lines.js';
import { isMatchable, type Story } from '../../model.js';
import { byLikeness, groupBySameText } from '../verdict.js';
import type { Lens } from './lens.js';
import { byLine, collectUnits, type Unit } from './lensUnits.js';
import type { RowUnit } from './lensMaker.js';
import { fitRow, type Room } from './row.js';
import { sourceNames } from './sourceNames.js';
import { splitLine } from './wholeLine.js';

export type { MatchVerdict, Target } from '../verdict.js';
export type { Lens, Verdict } from './lens.js';

export interface LensOptions extends Room {
  /** The most lenses in a line's row; at least 1. */
  readonly maxPerLine: number;
  /** How wide a row may be with the separators between its lenses; a single lens may be wider. */
  readonly maxCharacters: number;
  /**
   * Which sentences that stand in no source say so: all, only where most of the article's body stands elsewhere, none.
   */
  readonly onlyHere: 'all' | 'exceptions' | 'off';
}

/** One row of lenses at most for each line of the base, sorted by line, then by sentence, the most alike first. */
export function projectLenses(story: Story, options: LensOptions): Lens[] {
  const room = { ...options, maxPerLine: Math.max(1, Math.floor(options.maxPerLine)) };
  const { article } = story.base;
  const lineMap = new LineMap(article.text);
  const lines = article.sentences.map(({ start }) => lineMap.lineAt(start));
  const compared = byLine(
    [...article.sentences.keys()].filter((sentence) => isMatchable(article.sentences[sentence].role)),
    lines,
  );
  const onlyHere = byLine(sentencesOnlyHere(story, options.onlyHere), lines);
  const names = sourceNames(story.sources.map(({ label }) => label));

  const units = new Map<number, Unit[]>();
  for (const unit of collectUnits(story, lines)) {
    const row = units.get(unit.line);
    if (row) row.push(unit);
    else units.set(unit.line, [unit]);
  }
  const rows = [...new Set([...units.keys(), ...onlyHere.keys()])].sort((one, other) => one - other);
  return rows.flatMap((line) => {
    const sentences = compared.get(line) ?? [];
    const split = splitLine(story, units.get(line) ?? [], sentences);
    const numbers = new Map(sentences.length > 1 ? sentences.map((sentence, at) => [sentence, at + 1]) : []);
    const alone = onlyHere.get(line);
    const row = {
      line,
      sentences,
      whole: split.whole,
      units: rowUnits(story, split.units, numbers),
      onlyHere: alone && onlyHereLens(line, alone, numbers),
    };
    return fitRow(story, row, names, room);
  });
}

type Numbers = ReadonlyMap<number, number>;

function rowUnits(story: Story, units: readonly Unit[], numbers: Numbers): RowUnit[] {
  return units
    .map(({ sentences, counterparts }) => ({
      sentences,
      ...numbered(sentences, numbers),
      groups: groupBySameText(story, counterparts, sentences),
    }))
    .sort(
      (one, other) =>
        one.sentences[0] - other.sentences[0] ||
        byLikeness(one.groups[0].verdict, other.groups[0].verdict) ||
        one.sentences.length - other.sentences.length,
    );
}

function onlyHereLens(line: number, sentences: readonly number[], numbers: Numbers): Lens {
  const alone = sentences.length === 1;
  return {
    line,
    ...(alone ? numbered(sentences, numbers) : {}),
    sources: [],
    verdict: alone ? { kind: 'onlyHere' } : { kind: 'onlyHere', sentences: sentences.length },
    targets: [],
    sentences,
  };
}

/** The numbers of sentences in their line, where that has several compared ones. */
function numbered(sentences: readonly number[], numbers: Numbers): { numbers?: readonly number[] } {
  const found = sentences.flatMap((sentence) => numbers.get(sentence) ?? []);
  return found.length > 0 ? { numbers: found } : {};
}

/** The body sentences that stand in no source, as far as the option wants them shown. */
function sentencesOnlyHere({ base, sources, pairs }: Story, option: LensOptions['onlyHere']): number[] {
  // Where not all of a source was matched, nobody knows what stands only here.
  if (option === 'off' || sources.length === 0 || pairs.some(({ partial }) => partial)) return [];
  const elsewhere = new Set(pairs.flatMap(({ matches }) => matches.flatMap(({ a }) => a)));
  const body = [...base.article.sentences.keys()].filter((at) => base.article.sentences[at].role === 'body');
  const alone = body.filter((sentence) => !elsewhere.has(sentence));
  return option === 'exceptions' && alone.length * 2 >= body.length ? [] : alone;
}
