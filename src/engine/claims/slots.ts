import type { Finding, FindingKind, Relation, Severity, Side } from '../model.js';
import { offsetAt, type Unit } from './alignment.js';
import type { Compared } from './comparison.js';
import { silentSources } from './silentSources.js';
import { Equals, tell, together } from './slotReadings.js';
import type { Version } from './version.js';

interface Slot {
  kind: FindingKind;
  severity: Severity;
  relation: Relation;
  confidence: number;
  about: string;
  /** Sides by their value. */
  readings: Map<string, Side[]>;
  /** By two values of it how they stand to each other, as far as two versions told. */
  told: Map<string, Relation>;
  /** The sources that have a sentence of a statement that it was found in. */
  stating: Set<number>;
}

/** A value that is about to be put into a slot, and where it stands. */
interface Given {
  readonly value: string;
  readonly sides: readonly Side[];
}

const SEVERITIES: readonly Severity[] = ['style', 'wording', 'attribution', 'fact'];
const RELATIONS: readonly Relation[] = ['onlyHere', 'variant', 'approximate', 'wider', 'narrower', 'differs'];

/** A difference that stands in so many places is told with the first of them: bounds the work. */
const PLACES_AT_MOST = 200;

/** Gathers what differs between two versions into slots over all sources. */
export class Slots {
  readonly #texts: readonly string[];
  readonly #slots: Slot[] = [];
  /** Which slot a side is in, by kind and place. */
  readonly #of = new Map<string, Slot>();
  /** By source, where sides of any slot begin. */
  readonly #starts: readonly Set<number>[];
  /** Values that are one in two forms, "one in five" and "20 per cent", "nine miles" and "14 kilometres". */
  readonly #equal = new Equals();
  /** The slots that have come to two values, by these. */
  readonly #ofTwo = new Map<string, Slot[]>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#starts = texts.map(() => new Set());
  }

  /** `stating` are the sources that have a sentence of the statement that the two are versions of. */
  add(a: Version, b: Version, compared: Compared, stating: readonly number[]): void {
    for (const { kind, severity, relation, a: itemsA, b: itemsB, confidence } of compared.differences) {
      const [sidesA, sidesB] = [sidesOf(a, itemsA), sidesOf(b, itemsB)];
      const given: readonly Given[] = [
        { value: valueOf(a.unit, itemsA), sides: sidesA },
        { value: valueOf(b.unit, itemsB), sides: sidesB },
      ];
      const slot = this.#slotOf(kind, this.#aboutOf(a, itemsA[1]), given);
      this.#put(slot, kind, valueOf(a.unit, itemsA), sidesA);
      this.#put(slot, kind, valueOf(b.unit, itemsB), sidesB);
      tell(slot, given[0].value, given[1].value, relation);
      if (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(slot.severity)) slot.severity = severity;
      if (RELATIONS.indexOf(relation) > RELATIONS.indexOf(slot.relation)) slot.relation = relation;
      slot.confidence = Math.max(slot.confidence, confidence);
      for (const source of stating) slot.stating.add(source);
    }
    for (const agreement of compared.agreements) {
      const [itemsA, itemsB] = [
        [agreement.a, agreement.a],
        [agreement.b, agreement.b],
      ] as const;
      this.#equal.add(valueOf(a.unit, itemsA), valueOf(b.unit, itemsB));
      const sides = [...sidesOf(a, itemsA), ...sidesOf(b, itemsB)];
      if (!sides.some(({ source, start }) => this.#starts[source].has(start))) continue;
      for (const kind of ['number', 'date', 'name'] as const) {
        for (const slot of new Set(sides.flatMap((side) => this.#of.get(placeOf(kind, side)) ?? []))) {
          const value = this.#valueIn(slot, sides) ?? valueOf(a.unit, itemsA);
          if (!fits(slot, [{ value, sides }])) continue;
          this.#put(slot, kind, value, sides);
          break;
        }
      }
    }
  }

  /** A claim of one version that no other has. */
  addOnly(version: Version, item: number): void {
    const { kind } = version.unit.items[item];
    if (kind === 'word') return;
    const sides = sidesOf(version, [item, item]);
    if (sides.some((side) => this.#of.has(placeOf(kind, side)))) return;
    const slot: Slot = {
      kind,
      severity: 'wording',
      relation: 'onlyHere',
      confidence: 0.7,
      about: this.#aboutOf(version, item),
      readings: new Map(),
      told: new Map(),
      stating: new Set(),
    };
    this.#slots.push(slot);
    this.#put(slot, kind, valueOf(version.unit, [item, item]), sides);
  }

  /** The words behind a number, as its source has them: what it counts. */
  #aboutOf({ unit }: Version, item: number): string {
    if (unit.items[item].kind !== 'number') return '';
    const text = this.#texts[unit.source];
    const at = (i: number): number => offsetAt(unit, i, unit.offsets) + unit.items[i].end;
    let end = item;
    while (end - item < ABOUT_AT_MOST && isNext(unit, end, text)) end++;
    return end === item ? '' : text.slice(at(item), at(end)).trim();
  }

  #slotOf(kind: FindingKind, about: string, given: readonly Given[]): Slot {
    const known = given.flatMap(({ sides }) => sides.flatMap((side) => this.#of.get(placeOf(kind, side)) ?? []));
    const alike =
      known.find((slot) => fits(slot, given)) ??
      (
        this.#ofTwo.get(
          twoOf(
            kind,
            given.map(({ value }) => value),
          ),
        ) ?? []
      ).find((slot) => kind !== 'negation' && slot.readings.size === 2 && isOneWay(slot, given) && fits(slot, given));
    if (alike) return alike;
    const slot: Slot = {
      kind,
      severity: 'style',
      relation: 'onlyHere',
      confidence: 0,
      about,
      readings: new Map(),
      told: new Map(),
      stating: new Set(),
    };
    this.#slots.push(slot);
    return slot;
  }

  #valueIn({ readings }: Slot, sides: readonly Side[]): string | undefined {
    for (const [value, known] of readings) {
      if (known.some((one) => sides.some((side) => side.source === one.source && side.start === one.start)))
        return value;
    }
    return undefined;
  }

  #put(slot: Slot, kind: FindingKind, value: string, sides: readonly Side[]): void {
    const own = this.#valueIn(slot, sides) ?? value;
    let list = slot.readings.get(own);
    if (!list) {
      slot.readings.set(own, (list = []));
      if (slot.readings.size === 2) {
        const two = twoOf(kind, [...slot.readings.keys()]);
        const known = this.#ofTwo.get(two);
        if (known) known.push(slot);
        else this.#ofTwo.set(two, [slot]);
      }
    }
    for (const side of sides) {
      this.#of.set(placeOf(kind, side), slot);
      this.#starts[side.source].add(side.start);
      if (list.length >= PLACES_AT_MOST) continue;
      const isThere = [...slot.readings.values()].some((known) =>
        known.some(({ source, start }) => source === side.source && start === side.start),
      );
      if (!isThere) list.push(side);
    }
  }

  /**
   * A source that has a value of a slot in another place, by `claims`, is not said to be silent on it; nor on whether
   * something is so one that has a sentence of the statement, which may say it in other words.
   */
  findings(claims: (source: number, value: string) => boolean): Finding[] {
    return this.#slots.map((slot) => this.#finding(slot, claims));
  }

  #finding(slot: Slot, claims: (source: number, value: string) => boolean): Finding {
    const { kind, severity, relation, confidence, about, readings, stating } = slot;
    const told = together(slot, this.#equal)
      .filter((sides) => sides.length > 0)
      .map((sides) => [...sides].sort((x, y) => x.source - y.source || x.start - y.start))
      .sort(([x], [y]) => x.source - y.source || x.start - y.start)
      .map((sides) => ({ text: this.#texts[sides[0].source].slice(sides[0].start, sides[0].end), sides }));
    const values = [...readings.keys()];
    const silent = silentSources(
      this.#texts.length,
      told.flatMap(({ sides }) => sides),
    )
      .filter((source) => relation === 'onlyHere' || !values.some((value) => claims(source, value)))
      .filter((source) => kind !== 'negation' || !stating.has(source));
    const key = `${kind}:${values.sort().join('|')}`;
    return { key, kind, severity, relation, about, readings: told, silent, confidence };
  }
}

/** So many words behind a number are told with it. */
const ABOUT_AT_MOST = 2;

/** Whether a telling word follows an item with nothing but white space between. */
function isNext(unit: Unit, at: number, text: string): boolean {
  const { items, offsets } = unit;
  const next = items.at(at + 1);
  const offset = offsetAt(unit, at, offsets);
  if (next?.kind !== 'word' || !next.content || offset !== offsetAt(unit, at + 1, offsets)) return false;
  return /^\s+$/.test(text.slice(offset + items[at].end, offset + next.start));
}

const twoOf = (kind: FindingKind, values: readonly string[]): string => [kind, ...values].sort().join('\n');

const placeOf = (kind: FindingKind, { source, start }: Side): string => `${kind} ${source} ${start}`;

function sidesOf({ unit, twins }: Version, [first, last]: readonly [number, number]): Side[] {
  const range = (offsets: readonly number[]) => ({
    start: offsetAt(unit, first, offsets) + unit.items[first].start,
    end: offsetAt(unit, last, offsets) + unit.items[last].end,
  });
  return [
    { source: unit.source, ...range(unit.offsets) },
    ...twins.map(({ source, offsets }) => ({ source, ...range(offsets) })),
  ];
}

/**
 * Whether a slot takes what is given: one source has one value in a slot. "19 crowns instead of 38" has two, which are
 * two slots, whatever another source says instead; so are one in ten who do not know and two in five who do.
 */
function fits({ readings }: Slot, given: readonly Given[]): boolean {
  for (const [known, places] of readings) {
    for (const { source, start } of places) {
      const isOther = given.some(
        ({ value, sides }) =>
          value !== known &&
          sides.some((side) => side.source === source) &&
          !sides.some((side) => side.source === source && side.start === start),
      );
      if (isOther) return false;
    }
  }
  return true;
}

/** Two dead here and three there, three schools here and two there: one pair of values, and two findings. */
const isOneWay = ({ readings }: Slot, given: readonly Given[]): boolean =>
  given.every(({ value, sides }) =>
    [...readings].every(
      ([other, places]) =>
        other === value || !places.some(({ source }) => sides.some((side) => side.source === source)),
    ),
  );

function valueOf({ items }: Unit, [first, last]: readonly [number, number]): string {
  return items
    .slice(first, last + 1)
    .map(({ key }) => key)
    .join(' ');
}
