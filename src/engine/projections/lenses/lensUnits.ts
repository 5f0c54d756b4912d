import { rising, type Story } from '../../model.js';
import type { Target } from '../verdict.js';

/** What lenses are made of: sentences of one line that belong together, and what each source has for them. */
export interface Unit {
  readonly line: number;
  /** The sentences of the base in this line, rising; more than one where a match merges them. */
  readonly sentences: readonly number[];
  /** In the order of sources, one each. */
  readonly counterparts: readonly UnitCounterpart[];
}

interface UnitCounterpart {
  readonly source: number;
  readonly targets: Target[];
}

/**
 * The units of a base whose sentence `i` starts in line `lines[i]`, sorted by line, then by first sentence. A match
 * of sentences in several lines stands in each of these lines once; a match that repeats a better one adds its
 * target to that one's.
 */
export function collectUnits(story: Story, lines: readonly number[]): Unit[] {
  const units = new Map<number, { line: number; sentences: Set<number>; counterparts: UnitCounterpart[] }>();
  story.pairs.forEach(({ matches }, source) => {
    const ofSentence = new Map<number, UnitCounterpart>();
    const betterFirst = [...matches.keys()].sort((a, b) => Number(matches[a].duplicate) - Number(matches[b].duplicate));
    for (const match of betterFirst) {
      const target: Target = { source, sentences: matches[match].b, match };
      for (const [line, sentences] of byLine(matches[match].a, lines)) {
        const known = sentences.map((sentence) => ofSentence.get(sentence)).find((each) => each !== undefined);
        const counterpart = known ?? { source, targets: [] };
        counterpart.targets.push(target);
        for (const sentence of sentences) if (!ofSentence.has(sentence)) ofSentence.set(sentence, counterpart);
        if (known) continue;
        const unit = units.get(sentences[0]) ?? { line, sentences: new Set(), counterparts: [] };
        units.set(sentences[0], unit);
        sentences.forEach((sentence) => unit.sentences.add(sentence));
        unit.counterparts.push(counterpart);
      }
    }
  });
  return [...units.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, { line, sentences, counterparts }]) => ({
      line,
      sentences: rising(sentences),
      counterparts,
    }));
}

function byLine(sentences: readonly number[], lines: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const sentence of sentences) {
    const inLine = found.get(lines[sentence]);
    if (inLine) inLine.push(sentence);
    else found.set(lines[sentence], [sentence]);
  }
  return found;
}
