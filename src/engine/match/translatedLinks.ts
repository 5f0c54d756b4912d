import { inTwoLanguages } from '../text/inTwoLanguages.js';
import type { Side } from './likeness/sides.js';
import type { Link } from './links.js';
import { tuning } from './tuning.js';

/**
 * The links of two sides by words, in two languages as probable as they are there: names and figures are all that two
 * sentences share, whatever they say, so that each link is doubtful by itself; where several others are sure the two
 * articles tell one story, and then they are seldom a coincidence.
 */
export function linksBetweenLanguages(links: readonly Link[], a: Side, b: Side): readonly Link[] {
  if (!inTwoLanguages(a.features.at(0)?.language, b.features.at(0)?.language)) return links;
  const { sureAtLeast, sureShare, logit } = tuning.links.translated;
  const sure = new Set(
    links.filter(({ probability }) => probability >= tuning.minimumConfidence).map((link) => link.a),
  );
  if (sure.size < sureAtLeast) return links;
  const sentences = Math.min(a.features.length, b.features.length);
  const more = Math.exp(logit * Math.min(1, sure.size / (sureShare * sentences)));
  return links.map((link) => {
    const odds = more * (link.probability / (1 - link.probability));
    return { ...link, probability: Number.isFinite(odds) ? odds / (1 + odds) : link.probability };
  });
}
