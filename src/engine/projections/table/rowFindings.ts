import { type Article, type Finding, rising } from '../../model.js';
import { SentenceReadings, type Found, type Readings } from '../sentenceReadings.js';

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

/** Tells the findings of rows. */
export class RowFindings {
  readonly #findings: readonly Finding[];
  readonly #readings: SentenceReadings;

  constructor(found: Found) {
    this.#findings = found.findings;
    this.#readings = new SentenceReadings(found);
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

  #readingsIn(part: RowPart | null): Readings {
    const all = new Map<number, Set<number>>();
    if (!part || this.#readings.isEmpty) return all;
    for (const sentence of part.sentences) {
      for (const [finding, readings] of this.#readings.of(part.id, part.article, sentence)) {
        const those = all.get(finding) ?? new Set();
        for (const reading of readings) those.add(reading);
        all.set(finding, those);
      }
    }
    return all;
  }
}
