import type { Group } from './group.js';
import type { SideName } from './likeness/bags.js';
import { tuning } from './tuning.js';

/**
 * The sentences that repeat one of their own side, as duplicates of what that one stands alone in: its group and, as
 * far as they are few, the duplicates of it. `repeats` has the place of the first by that of each that repeats it.
 */
export function saidAgainIn(
  side: SideName,
  repeats: ReadonlyMap<number, number>,
  groupOf: readonly (Omit<Group, 'duplicate'> | undefined)[],
  duplicates: readonly Group[],
): Group[] {
  const byPlace = new Map<number, Group[]>();
  for (const each of duplicates) {
    const [place, ...others] = each[side];
    if (others.length > 0) continue;
    const known = byPlace.get(place);
    if (!known) byPlace.set(place, [each]);
    else if (known.length < tuning.groups.repeatedAtMost) known.push(each);
  }
  return [...repeats].flatMap(([place, first]) => {
    const group = groupOf[first];
    const matched = [...(group?.[side].length === 1 ? [group] : []), ...(byPlace.get(first) ?? [])];
    return matched.map((each): Group => ({ ...each, [side]: [place], duplicate: true }));
  });
}
