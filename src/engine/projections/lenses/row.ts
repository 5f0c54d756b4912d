/**
 * Fits what is to be said of a line into its one row, which an editor neither wraps nor scrolls: what runs out of the
 * window cannot be clicked. So names give way first, then lenses of one version, then lenses of one sentence, and
 * always the least alike before the others.
 */
import type { Story } from '../../model.js';
import type { Lens } from './lens.js';
import { LensMaker, type Part, type Row, type RowUnit } from './lensMaker.js';
import type { SourceNames } from './sourceNames.js';

/** What a row has room for. */
export interface Room {
  /** The most lenses. */
  readonly maxPerLine: number;
  /** How wide all may be together with the separators between them. */
  readonly maxCharacters: number;
  /** How many characters wide the title of a lens is. */
  readonly widthOf: (lens: Lens) => number;
}

/** Editors put ` | ` between two lenses of a row. */
const SEPARATOR = 3;

/** No lens is narrower: a name, a space and a sign. */
const NARROWEST = 3;

/** The lenses of a row: such as fit, else a single one that leads to everything. */
export function fitRow(story: Story, row: Row, names: SourceNames, room: Room): readonly Lens[] {
  const maker = new LensMaker(story, row, names);
  const fits = (lenses: readonly Lens[]): boolean => {
    let left = lenses.length <= room.maxPerLine ? room.maxCharacters + SEPARATOR : -1;
    for (let at = 0; at < lenses.length && left >= 0; at++) left -= room.widthOf(lenses[at]) + SEPARATOR;
    return left >= 0;
  };
  const most = Math.min(room.maxPerLine, Math.ceil(room.maxCharacters / (NARROWEST + SEPARATOR)));
  const { onlyHere } = row;
  for (const alone of onlyHere ? [[(): Lens => onlyHere], []] : [[]]) {
    const forms = [...formsOf(row, maker, most - alone.length)].map((form) => inOrder([...form, ...alone]));
    const lenses =
      firstOf(forms, (form) => allOf(form, fits)) ??
      // Where all names of the best have no room even alone, no form has it.
      (forms[0]?.[0] && fits([forms[0][0]('any')])
        ? firstOf(forms, (form) => cutTheWorst(row, widest(form, fits)))
        : undefined) ??
      firstOf(forms, (form) => widest(form, fits));
    if (lenses) return lenses;
  }
  const [all] = [...formsOf(row, maker, 1)].flat();
  return [all?.(1) ?? onlyHere].filter((lens) => lens !== undefined);
}

/** By first sentence; what is said of the whole line stands first, as it came. */
function inOrder(parts: readonly Part[]): Part[] {
  return parts
    .map((part) => ({ part, first: part(0).sentences[0] }))
    .sort((one, other) => one.first - other.first)
    .map(({ part }) => part);
}

const hides = ({ verdict }: Lens): boolean => verdict.kind === 'several' && (verdict.more > 0 || verdict.together);

/** The lenses of a form, as wide as they come; undefined where one of them would hide something or there is no room. */
function allOf(form: readonly Part[], fits: (lenses: readonly Lens[]) => boolean): Lens[] | undefined {
  const lenses = form.map((part) => part('any'));
  return !lenses.some(hides) && fits(lenses) ? lenses : undefined;
}

/** The first answer, where there is any: what comes after it is not worked out. */
function firstOf<T, U>(all: readonly T[], answer: (each: T) => U | undefined): U | undefined {
  for (const each of all) {
    const found = answer(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The lenses of a form, the first ones as wide as the others leave room for; undefined where there is no room. */
function widest(form: readonly Part[], fits: (lenses: readonly Lens[]) => boolean): Lens[] | undefined {
  const lenses = form.map((part) => part(0));
  if (!fits(lenses)) return undefined;
  form.forEach((part, at) => {
    const wider = (['any', 3, 2, 1] as const).map((width) => lenses.with(at, part(width))).find(fits);
    if (wider) lenses.splice(0, lenses.length, ...wider);
  });
  return lenses;
}

/**
 * Such lenses as name all of the most alike of a line, or of its only sentence, and nothing less alike than what they
 * hide; else undefined. Fewer lenses that name the best say more than a lens for the worst.
 */
function cutTheWorst({ whole, units }: Row, lenses: readonly Lens[] | undefined): readonly Lens[] | undefined {
  const groups = [...(whole ? [whole] : []), ...(units.length === 1 ? units[0].groups : [])];
  const named = new Set(lenses?.flatMap(({ sources }) => sources));
  const isNamed = groups.flatMap(({ sources }) => sources.map((source) => named.has(source)));
  const firstHidden = isNamed.indexOf(false);
  const isTheWorst =
    firstHidden < 0 || (firstHidden >= groups[0].sources.length && !isNamed.includes(true, firstHidden));
  return isTheWorst ? lenses : undefined;
}

/** The forms that a row can take in at most `most` lenses, the one that says most first. */
function* formsOf({ whole, units }: Row, maker: LensMaker, most: number): Generator<Part[]> {
  const first = whole ? [maker.whole(whole)] : [];
  const left = most - first.length;
  const count = units.reduce((sum, { groups }) => sum + groups.length, 0);
  if (count <= left) yield [...first, ...units.flatMap((unit) => versionParts(unit, maker, unit.groups.length))];
  for (let lenses = Math.min(left, units.length === 1 ? count : units.length); lenses > 0; lenses--) {
    const parts = units.length === 1 ? versionParts(units[0], maker, lenses) : unitParts(units, maker, lenses);
    yield [...first, ...parts];
  }
  if (whole) yield [maker.everything(whole, units)];
}

/** A lens a version, of which the last one stands for what has no room. */
function versionParts(unit: RowUnit, maker: LensMaker, count: number): Part[] {
  return unit.groups
    .slice(0, count)
    .map((group, at) => maker.unit(unit, at === count - 1 ? unit.groups.slice(at) : [group]));
}

/** A lens a unit, of which the last one stands for what has no room. */
function unitParts(units: readonly RowUnit[], maker: LensMaker, count: number): Part[] {
  return units
    .slice(0, count)
    .map((unit, at) =>
      at === count - 1 && count < units.length ? maker.together(units.slice(at)) : maker.unit(unit, unit.groups),
    );
}
