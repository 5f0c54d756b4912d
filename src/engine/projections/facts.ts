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

  /** The story with `fact` at each match whose two sides have different readings. */
  in(story: Story): Story {
    const { base, sources, pairs } = story;
    if (this.#bySentence.size === 0) return story;
    return {
      ...story,
      pairs: pairs.map((pair, at) => ({
        ...pair,
        matches: pair.matches.map((match) =>
          this.#differ(match, base, sources[at]) ? { ...match, fact: true } : match,
        ),
      })),
    };
  }

  #differ({ a, b }: Match, base: Story['base'], source: Story['base']): boolean {
    const theirs = b.flatMap((sentence) => [...this.#of(source.id, source.article, sentence)]);
    if (theirs.length === 0) return false;
    const own = a.flatMap((sentence) => [...this.#of(base.id, base.article, sentence)]);
    const hasOwn = ([finding, reading]: readonly [number, number]): boolean =>
      own.some(([each, ours]) => each === finding && ours === reading);
    return theirs.some((their) => own.some(([finding]) => finding === their[0]) && !hasOwn(their));
  }

  #of(id: string, article: Article, sentence: number): Readings {
    return this.#bySentence.get(keyOf(id, article, sentence)) ?? NONE;
  }
}

const NONE: Readings = new Map();

function keyOf(id: string, { text, sentences }: Article, index: number): string {
  return `${id}\n${text.slice(sentences[index].start, sentences[index].end)}`;
}
