import { type Finding, rising, type Side } from '../model.js';
import type { NameClaim } from './nameClaims.js';
import { isNear, nameRelation, sameSpelling, spellingKeys } from './nameRelations.js';
import { silentSources } from './silentSources.js';

/** A name where it stands. */
export interface NamedSide {
  readonly name: NameClaim;
  readonly side: Side;
}

/** Of more different names in a story only the first are compared with each other: bounds the work. */
const SPELLINGS_AT_MOST = 2_000;

/**
 * One name in several spellings over the story: names of two parts and more that share one, with the other spelled
 * alike or a letter apart, and names that a table knows to be one.
 */
export function nameVariants(names: readonly NamedSide[], texts: readonly string[]): Finding[] {
  const spellings = new Map<string, NamedSide[]>();
  for (const named of names) {
    const spelling = named.name.parts.join(' ');
    const known = spellings.get(spelling);
    if (known) known.push(named);
    else spellings.set(spelling, [named]);
  }
  const all = [...spellings.values()].slice(0, SPELLINGS_AT_MOST);
  const sources = all.map((list) => new Set(list.map(({ side }) => side.source)));
  const keys = all.map(([{ name }]) => keysOf(name));
  const alike = new Map<string, number[]>();
  for (const [at, own] of keys.entries()) {
    for (const key of own) {
      const list = alike.get(key);
      if (list) list.push(at);
      else alike.set(key, [at]);
    }
  }
  const taken = new Set<NamedSide[]>();
  const found: Finding[] = [];
  for (const [i, first] of all.entries()) {
    if (taken.has(first)) continue;
    const others = rising(keys[i].flatMap((key) => alike.get(key) ?? []))
      .filter(
        (at) =>
          at > i &&
          !taken.has(all[at]) &&
          areVariants(first[0].name, all[at][0].name) &&
          // Two names within one source are two people.
          [...sources[at]].every((source) => !sources[i].has(source)),
      )
      .map((at) => all[at]);
    if (others.length === 0) continue;
    for (const other of others) taken.add(other);
    const readings = [first, ...others].map((list) => ({
      text: texts[list[0].side.source].slice(list[0].side.start, list[0].side.end),
      sides: list.map(({ side }) => side),
    }));
    found.push({
      key: `name:${[first, ...others]
        .map(([{ name }]) => name.parts.join(' '))
        .sort()
        .join('|')}`,
      kind: 'name',
      severity: 'style',
      relation: 'variant',
      about: '',
      readings,
      silent: silentSources(
        texts.length,
        readings.flatMap(({ sides }) => sides),
      ),
      confidence: 0.85,
    });
  }
  return found;
}

/** A name and each of its variants have one of these in common, at least. */
function keysOf({ key, office, parts }: NameClaim): string[] {
  if (parts.length > 1) return [...new Set(parts)].map((part) => `${parts.length} ${part}`);
  const byOffice = office === undefined ? [] : [`@${office}`];
  return [`=${key}`, ...byOffice, ...spellingKeys(parts[0])];
}

function areVariants(a: NameClaim, b: NameClaim): boolean {
  // "Kyiv" and "Kiev" are one by the table and spelled alike; "Russia" and "Russian" are two words.
  if (a.parts.length !== b.parts.length) return false;
  if (a.parts.length === 1) {
    const [one, other] = [a.parts[0], b.parts[0]];
    return a.key === b.key ? isSpelledAlike(one, other) : nameRelation(a, b) === 'variant';
  }
  const apart = a.parts.filter((part) => !b.parts.includes(part));
  if (apart.length !== 1 || apart[0].length < 3) return false;
  const open = b.parts.filter((part) => !a.parts.includes(part));
  if (open.length !== 1) return false;
  return sameSpelling(apart[0], open[0]) || (isNear(apart[0], open[0]) && nameRelation(a, b) === 'variant');
}

/** Spellings of one place have their first letter in common, and neither is the other with an ending. */
function isSpelledAlike(a: string, b: string): boolean {
  return (
    a !== b &&
    a[0] === b[0] &&
    !a.startsWith(b) &&
    !b.startsWith(a) &&
    !/(?:an|ans|ian|ians|ish|ese|en|er)$/.test(a) &&
    !/(?:an|ans|ian|ians|ish|ese|en|er)$/.test(b)
  );
}
