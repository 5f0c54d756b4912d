import type { Story } from '../../model.js';
import type { Target } from '../verdict.js';

/** What lenses are made of: sentences of one line that a match speaks of, and what each source has for just these. */
export interface Unit {
  readonly line: number;
  /** The sentences of the base in this line, rising; more than one where a match merges them. */
  readonly sentences: readonly number[];
  /** In the order of sources, one each. */
  readonly counterparts: readonly UnitCounterpart[];
}

export interface UnitCounterpart {
  readonly source: number;
  /** The better match first, then those that repeat it. */
  readonly targets: Target[];
}

/**
 * The units of a base whose sentence `i` starts in line `lines[i]`, sorted by first sentence. A match of sentences in
 * several lines stands in each of these lines once; a match that repeats better ones adds its target to theirs.
 */
export function collectUnits(story: Story, lines: readonly number[]): Unit[] {
  const units = new Map<string, { line: number; sentences: readonly number[]; counterparts: UnitCounterpart[] }>();
  story.pairs.forEach(({ matches }, source) => {
    const ofSentence = new Map<number, UnitCounterpart>();
    const betterFirst = [...matches.keys()].sort((a, b) => Number(matches[a].duplicate) - Number(matches[b].duplicate));
    for (const match of betterFirst) {
      const target: Target = { source, sentences: matches[match].b, match };
      for (const [line, sentences] of byLine(matches[match].a, lines)) {
        const known = ofSentence.get(sentences[0]);
        if (known && sentences.every((sentence) => ofSentence.has(sentence))) {
          known.targets.push(target);
          continue;
        }
        const counterpart = { source, targets: [target] };
        for (const sentence of sentences) if (!ofSentence.has(sentence)) ofSentence.set(sentence, counterpart);
        const unit = units.get(sentences.join()) ?? { line, sentences, counterparts: [] };
        units.set(sentences.join(), unit);
        unit.counterparts.push(counterpart);
      }
    }
  });
  return [...units.values()].sort((one, other) => one.sentences[0] - other.sentences[0]);
}

/** By line, the sentences of a match that start in it. */
export function byLine(sentences: readonly number[], lines: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const sentence of sentences) {
    const inLine = found.get(lines[sentence]);
    if (inLine) inLine.push(sentence);
    else found.set(lines[sentence], [sentence]);
  }
  return found;
}
