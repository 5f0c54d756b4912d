import type { StatementGroup } from '../../model.js';

/**
 * Statement groups, as indexes, in the order of one source (`first`); what it lacks stands behind what comes before it
 * in another source, as in a comparison, or at the end. The others are asked in their order. Linear in the places.
 */
export function orderOf(groups: readonly StatementGroup[], sources: number, first: number): number[] {
  return orderIn(versionsOf(groups, sources), groups.length, first);
}

/** The same for each source, by its index. */
export function ordersOf(groups: readonly StatementGroup[], sources: number): number[][] {
  const versions = versionsOf(groups, sources);
  return versions.map((_, first) => orderIn(versions, groups.length, first));
}

function orderIn(versions: readonly (readonly number[])[], groups: number, first: number): number[] {
  const others = versions.filter((_, source) => source !== first);
  // A linked list: `after[0]` is the head, group g has the place g + 1, and nothing stands behind a place of 0.
  const after = new Uint32Array(groups + 1);
  const placed = new Uint8Array(groups);
  let last = 0;
  for (const version of [versions[first], ...others]) {
    let before: number | undefined;
    for (const group of version) {
      const place = group + 1;
      if (placed[group] === 0) {
        placed[group] = 1;
        const previous = before ?? last;
        after[place] = after[previous];
        after[previous] = place;
        if (after[place] === 0) last = place;
      }
      before = place;
    }
  }
  const order: number[] = [];
  for (let place = after[0]; place !== 0; place = after[place]) order.push(place - 1);
  return order;
}

/** For each source the groups that it stands in, in the order of its first sentence of each. */
function versionsOf(groups: readonly StatementGroup[], sources: number): number[][] {
  const versions = Array.from({ length: sources }, (): { group: number; sentence: number }[] => []);
  groups.forEach(({ places }, group) => {
    for (const { source, sentence } of places) {
      const version = versions[source];
      if (version.length === 0 || version[version.length - 1].group !== group) version.push({ group, sentence });
    }
  });
  return versions.map((version) => version.sort((x, y) => x.sentence - y.sentence).map(({ group }) => group));
}
