import type { Article, Finding } from '../model.js';

/** Findings, and the sources that they were found in, as their sides count them. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly sources: readonly { readonly id: string; readonly article: Article }[];
}

/** By a finding's index its readings, by their indexes. */
export type Readings = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Which readings of which findings a sentence has. Sentences are known by their source and their words, so that what
 * was found holds for those that an edit left as they were until there is a new answer.
 */
export class SentenceReadings {
  readonly #bySentence = new Map<string, Map<number, Set<number>>>();

  constructor({ findings, sources }: Found) {
    findings.forEach(({ readings }, finding) => {
      readings.forEach(({ sides }, reading) => {
        for (const { source, start, end } of sides) {
          const { id, article } = sources[source];
          article.sentences.forEach((sentence, index) => {
            if (sentence.start >= end || sentence.end <= start) return;
            const key = keyOf(id, article, index);
            const known = this.#bySentence.get(key) ?? new Map<number, Set<number>>();
            this.#bySentence.set(key, known.set(finding, (known.get(finding) ?? new Set()).add(reading)));
          });
        }
      });
    });
  }

  /** Whether there are none at all. */
  get isEmpty(): boolean {
    return this.#bySentence.size === 0;
  }

  /** Those of a sentence of a source, by its index. */
  of(id: string, article: Article, index: number): Readings {
    return this.#bySentence.get(keyOf(id, article, index)) ?? NONE;
  }
}

const NONE: Readings = new Map();

function keyOf(id: string, { text, sentences }: Article, index: number): string {
  return `${id}\n${text.slice(sentences[index].start, sentences[index].end)}`;
}
