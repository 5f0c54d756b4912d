import { agreement, type Alignment, type Unit } from './alignment.js';
import { type Difference, factsApart } from './comparison.js';
import type { Gap } from './gaps.js';
import { areInOnePlace } from './places.js';

/** A verdict as it stands, "mostly mixed to positive": its items, [start, end), and what it comes to. */
interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly tones: ReadonlySet<string>;
}

/** What may stand between the words of one verdict: "mixed to mostly positive", "mixed or negative". */
const JOINS = /^(?:to|and|or|mostly|rather|somewhat|more|\p{L}+ly)$/u;
/** How far what is around two verdicts must agree. */
const VERDICTS_MEET = 1;
const CONFIDENCE = 0.9;

/** "Mixed reviews" against "mixed to positive reviews": verdicts that meet in a gap and come to something else. */
export function toneIn(a: Unit, b: Unit, gap: Gap, alignment: Alignment): Difference | undefined {
  const [one, other] = [verdictAt(a, gap.a), verdictAt(b, gap.b)];
  if (!one || !other || hasSame(one.tones, other.tones)) return undefined;
  // A verdict that stands elsewhere on the other side has merely moved, unless all beside it is the same.
  const isHere = areInOnePlace(a, b, alignment, one.start, other.start);
  if (!isHere && (isElsewhere(a, one, other) || isElsewhere(b, other, one))) return undefined;
  if (agreement(a, b, alignment, one.start, other.start) < VERDICTS_MEET) return undefined;
  return factsApart('wording', [one.start, one.end - 1], [other.start, other.end - 1], CONFIDENCE);
}

const hasSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((tone) => b.has(tone));

const toneAt = ({ items, words }: Unit, at: number): string | undefined => {
  const item = items.at(at);
  return item?.kind === 'word' ? words.tones?.get(item.fold) : undefined;
};

const joinsAt = ({ items }: Unit, at: number): boolean => {
  const item = items.at(at);
  return item?.kind === 'word' && JOINS.test(item.fold);
};

/** The verdict that stands in a gap of a unit, or touches it. */
function verdictAt(unit: Unit, [from, to]: readonly [number, number]): Verdict | undefined {
  return verdictsOf(unit).find(({ start, end }) => start <= to && end >= from);
}

function verdictsOf(unit: Unit): Verdict[] {
  const found: { start: number; end: number; tones: Set<string> }[] = [];
  for (let at = 0; at < unit.items.length; at++) {
    const tone = toneAt(unit, at);
    if (tone === undefined) continue;
    const last = found.at(-1);
    let joined = at;
    while (last && joined > last.end && joinsAt(unit, joined - 1)) joined--;
    if (last && joined === last.end) {
      last.end = at + 1;
      last.tones.add(tone);
    } else found.push({ start: at, end: at + 1, tones: new Set([tone]) });
  }
  return found;
}

/** Whether a unit has what the other side's verdict comes to in another place. */
const isElsewhere = (unit: Unit, own: Verdict, { tones }: Verdict): boolean =>
  verdictsOf(unit).some((verdict) => verdict.start !== own.start && hasSame(verdict.tones, tones));
