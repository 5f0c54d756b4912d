import { byLikeness, verdictOfTarget, type SameText, type Target } from '../verdict.js';
import { rising, type Story } from '../../model.js';
import type { Lens, Said } from './lens.js';
import { nameRuns, type SourceNames } from './sourceNames.js';

/** The sentences of a unit, and what the sources have for them, the most alike first. */
export interface RowUnit {
  readonly sentences: readonly number[];
  readonly numbers?: readonly number[];
  readonly groups: readonly SameText[];
}

/** All that is to be said of a line. */
export interface Row {
  readonly line: number;
  /** Its compared sentences. */
  readonly sentences: readonly number[];
  /** What is said of all of them at once. */
  readonly whole?: SameText;
  /** Sorted by first sentence. */
  readonly units: readonly RowUnit[];
  /** The lens of the sentences that stand only here. */
  readonly onlyHere?: Lens;
}

/** How wide a lens may be: how many names it tells at most, where 0 is one name and hardly a word of the others. */
export type Width = 0 | 1 | 2 | 3 | 'any';

/** A lens that stands for several versions tells at most so many names, however wide it may be. */
const MOST_NAMES = 3;

/** What a lens of a row is, in each width. */
export type Part = (width: Width) => Lens;

/** Makes the lenses of a row. */
export class LensMaker {
  readonly #story: Story;
  readonly #row: Row;
  readonly #names: SourceNames;
  /** The names of each group's sources, neighbours with consecutive numbers together. */
  readonly #runs = new Map<SameText, readonly (readonly number[])[]>();

  constructor(story: Story, row: Row, names: SourceNames) {
    this.#story = story;
    this.#row = row;
    this.#names = names;
  }

  /** What is said of the whole line at once. */
  whole(same: SameText): Part {
    const { line, sentences } = this.#row;
    return (width) => ({ line, ...this.#said([same], width), sentences });
  }

  /** Some versions of a unit. */
  unit({ sentences, numbers }: RowUnit, groups: readonly SameText[]): Part {
    const { line } = this.#row;
    return (width) => ({ line, ...(numbers ? { numbers } : {}), ...this.#said(groups, width), sentences });
  }

  /** Several units together, of which the most alike version is told. */
  together(units: readonly RowUnit[]): Part {
    const groups = bestGroupsFirst(units);
    const lens = {
      line: this.#row.line,
      numbers: rising(units.flatMap(({ numbers }) => numbers ?? [])),
      targets: this.#bestFirst(groups),
      sentences: rising(units.flatMap(({ sentences }) => sentences)),
    };
    const best = this.#best(groups, true);
    return (width) => ({ ...lens, ...best(width) });
  }

  /** All that the line has in other sources, of which is told what is said of the whole line. */
  everything(same: SameText, units: readonly RowUnit[]): Part {
    const { line, sentences } = this.#row;
    const groups = bestGroupsFirst(units);
    const targets = [...same.targets, ...this.#bestFirst(groups)];
    const best = this.#best([same, ...groups], false);
    return (width) => ({ line, targets, sentences, ...best(width) });
  }

  #best(groups: readonly SameText[], together: boolean): (width: Width) => Pick<Lens, 'sources' | 'verdict'> {
    const count = new Set(groups.flatMap(({ sources }) => sources)).size;
    const runs = this.#runsOf(groups[0]);
    return (width) => {
      const said: Said = { sources: runs.slice(0, mostNames(width)).flat(), verdict: groups[0].verdict };
      const more = count - said.sources.length;
      const verdict = {
        kind: 'several',
        said: [said],
        more,
        brief: width === 0,
        together,
        ...factIn(groups, [said]),
      } as const;
      return { sources: said.sources, verdict };
    };
  }

  #said(groups: readonly SameText[], width: Width): Pick<Lens, 'sources' | 'verdict' | 'targets'> {
    const said: Said[] = [];
    let left = width === 'any' && groups.length === 1 ? Infinity : mostNames(width);
    for (const group of groups) {
      if (left <= 0) break;
      const runs = this.#runsOf(group);
      said.push({ sources: runs.slice(0, left).flat(), verdict: group.verdict });
      left -= Math.min(left, runs.length);
    }
    const sources = said.flatMap((each) => each.sources);
    const more = groups.reduce((sum, group) => sum + group.sources.length, 0) - sources.length;
    if (groups.length === 1 && more === 0) return groups[0];
    return {
      sources,
      verdict: { kind: 'several', said, more, brief: width === 0, together: false, ...factIn(groups, said) },
      targets: groups.flatMap(({ targets }) => targets),
    };
  }

  /** A row is tried in many widths. */
  #runsOf(group: SameText): readonly (readonly number[])[] {
    const runs = this.#runs.get(group) ?? nameRuns(group.sources, this.#names);
    this.#runs.set(group, runs);
    return runs;
  }

  #bestFirst(groups: readonly SameText[]): Target[] {
    return groups
      .flatMap(({ targets }) => targets)
      .map((target) => ({ target, verdict: verdictOfTarget(this.#story, target) }))
      .sort((one, other) => byLikeness(one.verdict, other.verdict))
      .map(({ target }) => target);
  }
}

function bestGroupsFirst(units: readonly RowUnit[]): SameText[] {
  return units.flatMap(({ groups }) => groups).sort((one, other) => byLikeness(one.verdict, other.verdict));
}

/** Whether there is a fact that no name tells: the flag of a version that has no room is no less a flag. */
function factIn(groups: readonly SameText[], said: readonly Said[]): { fact?: true } {
  const isTold = said.some(({ verdict }) => verdict.fact);
  return !isTold && groups.some(({ verdict }) => verdict.fact) ? { fact: true } : {};
}

const mostNames = (width: Width): number => (width === 'any' ? MOST_NAMES : Math.max(1, width));
