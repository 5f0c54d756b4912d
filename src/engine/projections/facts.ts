import type { Article, Finding, Match, Story } from '../model.js';
import { SentenceReadings } from './sentenceReadings.js';

/** Which matches differ in a fact. */
export class Facts {
  readonly #readings: SentenceReadings;

  /** `sources` as the findings' sides count them. */
  constructor(findings: readonly Finding[], sources: readonly { readonly id: string; readonly article: Article }[]) {
    this.#readings = new SentenceReadings({
      findings: findings.filter(({ severity }) => severity === 'fact'),
      sources,
    });
  }

  /** The story with `fact` at each match whose sides have different readings: the base's sentences that have one. */
  in(story: Story): Story {
    const { base, sources, pairs } = story;
    if (this.#readings.isEmpty) return story;
    return {
      ...story,
      pairs: pairs.map((pair, at) => ({
        ...pair,
        matches: pair.matches.map((match) => {
          const fact = this.#differing(match, base, sources[at]);
          return fact.length > 0 ? { ...match, fact } : match;
        }),
      })),
    };
  }

  /** The sentences of the base's side with a reading of a finding of which the other side has one that it has not. */
  #differing({ a, b }: Match, base: Story['base'], source: Story['base']): readonly number[] {
    const theirs = b.flatMap((sentence) => [...this.#readings.of(source.id, source.article, sentence)]);
    if (theirs.length === 0) return [];
    const own = a.map((sentence) => this.#readings.of(base.id, base.article, sentence));
    const others = theirs.filter(([finding, readings]) =>
      [...readings].some((reading) => !own.some((each) => each.get(finding)?.has(reading))),
    );
    return a.filter((_, at) => others.some(([finding]) => own[at].has(finding)));
  }
}
