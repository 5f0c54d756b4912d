import type { StatementGroup } from '../../model.js';

/**
 * Statement groups, as indexes, in the order of one source (`first`); what it lacks stands behind what comes before it
 * in another source, as in a comparison, or at the end. The others are asked in their order. Linear in the places.
 */
export function orderOf(groups: readonly StatementGroup[], sources: number, first: number): number[] {
  return orderIn(versionsOf(groups, sources), first);
}

/** The same for each source, by its index. */
export function ordersOf(groups: readonly StatementGroup[], sources: number): number[][] {
  const versions = versionsOf(groups, sources);
  return versions.map((_, first) => orderIn(versions, first));
}

function orderIn(versions: readonly (readonly number[])[], first: number): number[] {
  const others = versions.filter((_, source) => source !== first);
  // A linked list: `after[0]` is the head, and group g has the place g + 1.
  const after = new Map<number, number>();
  const placed = new Set<number>();
  let last = 0;
  for (const version of [versions[first], ...others]) {
    let before: number | undefined;
    for (const group of version) {
      const place = group + 1;
      if (!placed.has(group)) {
        placed.add(group);
        const previous: number = before ?? last;
        const next = after.get(previous);
        after.set(previous, place);
        if (next === undefined) last = place;
        else after.set(place, next);
      }
      before = place;
    }
  }
  const order: number[] = [];
  for (let place = after.get(0); place !== undefined; place = after.get(place)) order.push(place - 1);
  return order;
}

/** For each source the groups that it stands in, in the order of its first sentence of each. */
function versionsOf(groups: readonly StatementGroup[], sources: number): number[][] {
  const versions = Array.from({ length: sources }, (): { group: number; sentence: number }[] => []);
  groups.forEach(({ places }, group) => {
    const seen = new Set<number>();
    for (const { source, sentence } of places) {
      if (seen.has(source)) continue;
      seen.add(source);
      versions[source].push({ group, sentence });
    }
  });
  return versions.map((version) => version.sort((x, y) => x.sentence - y.sentence).map(({ group }) => group));
}
