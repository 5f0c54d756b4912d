import type { Article, Finding, Source } from '../../model.js';
import { placesIn } from '../findings.js';

/** What of a collation tells its rows' findings. */
interface Compared {
  readonly base: Source;
  readonly source: Source;
  readonly findings?: readonly Finding[];
}

/** The sentences of a row, by their indexes. */
interface Sentences {
  readonly base: readonly number[];
  readonly source: readonly number[];
}

/** The findings of a row: those that have a place in its sentences, on both sides unless one side alone has it. */
export function findingsOfRow({ base, source, findings = [] }: Compared, row: Sentences): Finding[] {
  const stands = (finding: Finding, side: number, { sentences }: Article, rowSide: readonly number[]): boolean =>
    placesIn(finding, side).some(({ start, end }) =>
      rowSide.some((sentence) => start < sentences[sentence].end && end > sentences[sentence].start),
    );
  return findings.filter((finding) => {
    const sides = [stands(finding, 0, base.article, row.base), stands(finding, 1, source.article, row.source)];
    return finding.relation === 'onlyHere' ? sides.includes(true) : !sides.includes(false);
  });
}
