import type { Article, Finding, Match, Story } from '../model.js';

/** Which readings of which facts a sentence has: by the finding's index the reading's. */
type Readings = ReadonlyMap<number, number>;

/**
 * Which matches differ in a fact. Sentences are known by their source and their words, so that what was found holds
 * for those that an edit left as they were until there is a new answer.
 */
export class Facts {
  readonly #bySentence = new Map<string, Map<number, number>>();

  /** `sources` as the findings' sides count them. */
  constructor(findings: readonly Finding[], sources: readonly { readonly id: string; readonly article: Article }[]) {
    findings.forEach(({ severity, readings }, finding) => {
      if (severity !== 'fact') return;
      readings.forEach(({ sides }, reading) => {
        for (const { source, start, end } of sides) {
          const { id, article } = sources[source];
          article.sentences.forEach((sentence, index) => {
            if (sentence.start >= end || sentence.end <= start) return;
            const key = keyOf(id, article, index);
            const known = this.#bySentence.get(key) ?? new Map<number, number>();
            this.#bySentence.set(key, known.set(finding, reading));
          });
        }
      });
    });
  }

  /** The story with `fact` at each match whose two sides have different readings: the base's sentences that have one. */
  in(story: Story): Story {
    const { base, sources, pairs } = story;
    if (this.#bySentence.size === 0) return story;
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

  /** The sentences of the base's side with a reading that the other side has not, where that has another. */
  #differing({ a, b }: Match, base: Story['base'], source: Story['base']): readonly number[] {
    const theirs = b.flatMap((sentence) => [...this.#of(source.id, source.article, sentence)]);
    if (theirs.length === 0) return [];
    const own = a.map((sentence) => ({ sentence, readings: this.#of(base.id, base.article, sentence) }));
    const others = theirs.filter(([finding, theirs]) => !own.some(({ readings }) => readings.get(finding) === theirs));
    return own
      .filter(({ readings }) => others.some(([finding]) => readings.has(finding)))
      .map(({ sentence }) => sentence);
  }

  #of(id: string, article: Article, sentence: number): Readings {
    return this.#bySentence.get(keyOf(id, article, sentence)) ?? NONE;
  }
}

const NONE: Readings = new Map();

function keyOf(id: string, { text, sentences }: Article, index: number): string {
  return `${id}\n${text.slice(sentences[index].start, sentences[index].end)}`;
}
