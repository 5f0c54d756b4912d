import type { Side } from './likeness/sides.js';
import type { Link } from './links.js';
import { tuning } from './tuning.js';

/**
 * The links of two sides in the order in which they become groups: the most probable first, but titles find titles, and
 * body sentences each other, before what is as probable links one with the other: a title says what the lead says
 * again, and would keep both from their own. Of equally probable links, first those between sentences at nearly the
 * same place, then those nearer the beginning.
 */
export function inTakingOrder(links: readonly Link[], a: Side, b: Side): Link[] {
  const isOwn = (link: Link): boolean =>
    a.isTitle[link.a] === b.isTitle[link.b] && link.probability >= tuning.groups.ownRoleProbability;
  const sorted = [...links].sort(
    (x, y) => y.probability - x.probability || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - y.a - y.b,
  );
  return [...sorted.filter(isOwn), ...sorted.filter((link) => !isOwn(link))];
}
