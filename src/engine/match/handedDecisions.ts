import type { Article, Decision } from '../model.js';
import { type Anchors, anchorsOf } from '../text/anchors.js';
import { foldText } from '../text/typography.js';

/**
 * The decisions on other pairs of a story that hold for this one as well: all their sentences stand word for word in
 * its two articles. What was decided on the pair itself (`own`) goes before them.
 */
export function handedDecisions(
  others: readonly Decision[],
  own: readonly Decision[],
  a: Article,
  b: Article,
): Decision[] {
  const [inA, inB] = [anchorsOf(a), anchorsOf(b)];
  const decided = new Set(own.map(keyOf));
  return others
    .flatMap((decision) => [decision, { ...decision, a: decision.b, b: decision.a }])
    .filter((decision) => standIn(inA, decision.a) && standIn(inB, decision.b) && !decided.has(keyOf(decision)));
}

function standIn(anchors: Anchors, sentences: Decision['a']): boolean {
  return sentences.length > 0 && sentences.every((anchor) => anchors.exact(anchor) !== undefined);
}

/** Equal for decisions on the same sentences, whatever was decided. */
function keyOf({ a, b }: Decision): string {
  return JSON.stringify([a, b].map((side) => side.map(({ text }) => foldText(text))));
}
