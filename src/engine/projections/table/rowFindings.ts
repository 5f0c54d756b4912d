import { type Article, type Finding, rising } from '../../model.js';

/** Findings, and the sources that they were found in, as their sides count them. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly sources: readonly { readonly id: string; readonly article: Article }[];
}

/** What the sources of a row give differently. */
export interface RowFinding {
  /** Index into the findings that were told. */
  readonly finding: number;
  /** A careful reader would call it another fact. */
  readonly fact: boolean;
  /** The columns that have another reading than the base here, rising; where the base has none, all that have one. */
  readonly columns: readonly number[];
}

/** The source of a column, and which of its sentences stand in a row. */
export interface RowPart {
  readonly id: string;
  readonly article: Article;
  readonly sentences: readonly number[];
}

/**
 * Tells the findings of rows. Sentences are known by their source and their words, so that what was found holds for
 * those that an edit left as they were until there is a new answer.
 */
export class RowFindings {
  readonly #findings: readonly Finding[];
  /** By sentence: by the finding's index the readings that stand there. */
  readonly #bySentence = new Map<string, Map<number, Set<number>>>();

  constructor({ findings, sources }: Found) {
    this.#findings = findings;
    findings.forEach(({ readings }, finding) => {
      readings.forEach(({ sides }, reading) => {
        for (const { source, start, end } of sides) {
          const { id, article } = sources[source];
          article.sentences.forEach((sentence, index) => {
            if (sentence.start < end && sentence.end > start) this.#add(keyOf(id, article, index), finding, reading);
          });
        }
      });
    });
  }

  /** The findings of a row, in the order in which they were told; `parts` by column, null where a source is silent. */
  of(parts: readonly (RowPart | null)[]): RowFinding[] {
    const readings = parts.map((part) => this.#readingsIn(part));
    const found = rising(readings.flatMap((byFinding) => [...byFinding.keys()]));
    return found.map((finding) => {
      const base = readings[0]?.get(finding);
      const isOther = (theirs: ReadonlySet<number> | undefined): boolean =>
        theirs !== undefined && (base === undefined || [...theirs].some((reading) => !base.has(reading)));
      return {
        finding,
        fact: this.#findings[finding].severity === 'fact',
        columns: [...readings.keys()].filter((column) => column > 0 && isOther(readings[column].get(finding))),
      };
    });
  }

  #add(key: string, finding: number, reading: number): void {
    const known = this.#bySentence.get(key) ?? new Map<number, Set<number>>();
    this.#bySentence.set(key, known.set(finding, (known.get(finding) ?? new Set()).add(reading)));
  }

  #readingsIn(part: RowPart | null): ReadonlyMap<number, ReadonlySet<number>> {
    const all = new Map<number, Set<number>>();
    if (!part || this.#bySentence.size === 0) return all;
    for (const sentence of part.sentences) {
      const known = this.#bySentence.get(keyOf(part.id, part.article, sentence)) ?? [];
      for (const [finding, readings] of known) {
        const those = all.get(finding) ?? new Set();
        for (const reading of readings) those.add(reading);
        all.set(finding, those);
      }
    }
    return all;
  }
}

function keyOf(id: string, { text, sentences }: Article, index: number): string {
  return `${id}\n${text.slice(sentences[index].start, sentences[index].end)}`;
}
