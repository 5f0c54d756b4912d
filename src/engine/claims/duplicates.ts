import type { Finding, Side } from '../model.js';
import { wordsOf } from '../text/words.js';

/**
 * Findings of statements and of quotations, each difference once. Who speaks is told by the quotation that has two
 * speakers, and not by their names again; a quotation that differs in nothing but what a fact tells ("the best", "the
 * worst") is told by the fact.
 */
export function withoutDuplicates(
  differences: readonly Finding[],
  quotations: readonly Finding[],
  texts: readonly string[],
): Finding[] {
  const speakers = quotations.filter(({ relation }) => relation === 'otherSpeaker').flatMap(sidesOf);
  const isSpeaker = (side: Side): boolean => speakers.some((speaker) => overlap(speaker, side));
  // "The farmer Bo Lund", "the teacher Eva Strand": what they are is told with who they are.
  const isOfSpeaker = (side: Side): boolean => speakers.some((speaker) => overlap(speaker, widened(side)));
  const kept = differences.filter(
    (one) =>
      !(one.kind === 'name' && one.readings.every(({ sides }) => sides.some(isSpeaker))) &&
      !(one.kind === 'wording' && sidesOf(one).every(isOfSpeaker)),
  );
  const facts = kept.filter(({ severity }) => severity === 'fact').flatMap(sidesOf);
  return [...kept, ...quotations.filter((one) => one.relation !== 'reworded' || !isToldBy(one, facts, texts))];
}

const sidesOf = ({ readings }: Finding): readonly Side[] => readings.flatMap(({ sides }) => sides);

/** A comma and a space may stand between a name and what its owner is. */
const NEXT_WITHIN = 3;
const widened = ({ source, start, end }: Side): Side => ({
  source,
  start: start - NEXT_WITHIN,
  end: end + NEXT_WITHIN,
});

const overlap = (a: Side, b: Side): boolean => a.source === b.source && a.start < b.end && b.start < a.end;

/** Whether the readings of a quotation are equal without the sides of facts that stand in them. */
function isToldBy({ readings }: Finding, facts: readonly Side[], texts: readonly string[]): boolean {
  const rests = readings.map(({ sides: [side] }) => {
    const inside = facts.filter((fact) => overlap(side, fact)).sort((x, y) => x.start - y.start);
    let rest = '';
    let at = side.start;
    for (const { start, end } of inside) {
      rest += `${texts[side.source].slice(at, Math.max(at, start))} `;
      at = Math.max(at, end);
    }
    rest += texts[side.source].slice(at, Math.max(at, side.end));
    return wordsOf(rest)
      .map(({ fold }) => fold)
      .join(' ');
  });
  return rests.every((rest) => rest === rests[0]);
}
