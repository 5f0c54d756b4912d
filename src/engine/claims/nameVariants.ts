import type { Finding, Side } from '../model.js';
import { rising } from '../model.js';
import type { NameClaim } from './nameClaims.js';
import { isNear, nameRelation, sameSpelling } from './nameRelations.js';

/** A name where it stands. */
export interface NamedSide {
  readonly name: NameClaim;
  readonly side: Side;
}

/** Of more different names in a story only the first are compared with each other: bounds the work. */
const SPELLINGS_AT_MOST = 2_000;

/**
 * One name in several spellings over the story: names of two parts and more that share one, with the other spelled
 * alike or a letter apart, and names that a table knows to be one. Two names within one source are two people.
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
  const taken = new Set<NamedSide[]>();
  const found: Finding[] = [];
  for (const [i, first] of all.entries()) {
    if (taken.has(first)) continue;
    const others = all.filter(
      (other, at) =>
        at > i &&
        !taken.has(other) &&
        areVariants(first[0].name, other[0].name) &&
        // Two names within one source are two people.
        [...sources[at]].every((source) => !sources[i].has(source)),
    );
    if (others.length === 0) continue;
    for (const other of others) taken.add(other);
    const readings = [first, ...others].map((list) => ({
      text: texts[list[0].side.source].slice(list[0].side.start, list[0].side.end),
      sides: list.map(({ side }) => side),
    }));
    const told = new Set(readings.flatMap(({ sides }) => sides.map(({ source }) => source)));
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
      silent: rising(texts.map((_, source) => source).filter((source) => !told.has(source))),
      confidence: 0.85,
    });
  }
  return found;
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
