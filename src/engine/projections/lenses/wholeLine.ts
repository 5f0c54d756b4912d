import { isMatchable, type Story } from '../../model.js';
import { verdictOfAll, verdictOfTarget, type SameText } from '../verdict.js';
import type { Unit, UnitCounterpart } from './lensUnits.js';

/** What is said once for a line, where there is something, and what is left to be said of its sentences. */
export interface SplitLine {
  readonly whole?: SameText;
  readonly units: readonly Unit[];
}

/**
 * Takes out of a line's units the sources that have all its compared sentences as they are and in their order, where
 * these are several: `sentences`, rising.
 */
export function splitLine(story: Story, units: readonly Unit[], sentences: readonly number[]): SplitLine {
  if (sentences.length < 2) return { units };
  const ofSource = new Map<number, UnitCounterpart[]>();
  for (const counterpart of units.flatMap(({ counterparts }) => counterparts)) {
    const own = ofSource.get(counterpart.source);
    if (own) own.push(counterpart);
    else ofSource.set(counterpart.source, [counterpart]);
  }
  const targets = [...ofSource]
    .filter(([source, own]) => isWhole(story, source, own, sentences))
    .sort(([one], [other]) => one - other)
    .flatMap(([, own]) => own.map(({ targets: each }) => each));
  if (targets.length === 0) return { units };
  const sources = [...new Set(targets.map(([{ source }]) => source))];
  const verdict = verdictOfAll(targets.map(([target]) => verdictOfTarget(story, target)));
  const rest = units.map((unit) => ({
    ...unit,
    counterparts: unit.counterparts.filter(({ source }) => !sources.includes(source)),
  }));
  return {
    whole: { sources, verdict, targets: targets.flat() },
    units: rest.filter(({ counterparts }) => counterparts.length > 0),
  };
}

/**
 * Whether the source's best matches are surely the line's sentences, all of them and nothing else, one after the other.
 */
function isWhole(story: Story, source: number, own: readonly UnitCounterpart[], sentences: readonly number[]): boolean {
  const best = own.map(({ targets }) => targets[0]);
  const here = best.flatMap(({ match }) => story.pairs[source].matches[match].a);
  if (here.length !== sentences.length || here.some((sentence, at) => sentence !== sentences[at])) return false;
  const verdicts = best.map((target) => verdictOfTarget(story, target));
  if (!verdicts.every(({ kind, uncertain }) => kind === 'same' && !uncertain)) return false;
  const there = best.flatMap((target) => target.sentences);
  const { sentences: all } = story.sources[source].article;
  const isAfter = (one: number, next: number): boolean =>
    one < next && all.slice(one + 1, next).every(({ role }) => !isMatchable(role));
  return there.every((sentence, at) => at === 0 || isAfter(there[at - 1], sentence));
}
