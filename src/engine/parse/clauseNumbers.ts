/** The numbers of clauses, articles, sections and list items at the start of a line. */
import type { LanguageRules } from '../languages/rules.js';
import { monthNumber } from '../languages/months.js';

/** A number at the start of a line: its length with the white space behind it, and its places among the others. */
export interface ClauseNumber {
  readonly length: number;
  /** How it is counted: in figures, letters or Roman figures, in brackets, behind "§" or a word. */
  readonly style: string;
  /** 3 and 1 of "3.1"; a letter's place in the alphabet. */
  readonly path: readonly number[];
  /** Nothing but its neighbours tells it from the words: "3 Obligations". */
  readonly bare: boolean;
  /** The word behind it. */
  readonly next: string;
}

const words =
  'articles?|art\\.|section|sec\\.|clause|rule|schedule|chapter|paragraph|artikel|abschnitt|ziffer|ziff\\.|kapitel|klausel|paragraf|artículo|cláusula|sección|capítulo|articolo|sezione|clausola|capitolo|artigo|secção|seção|hoofdstuk|artykuł|rozdział|ustęp|chapitre|clause|статья|ст\\.|пункт|пп?\\.|ч\\.|частина|часть|раздел|глава|стаття|розділ';
const figures = '\\d{1,3}(?:\\.\\d{1,3}){0,4}';
const numbered = new RegExp(
  `^(?:(?<word>§§?|(?:${words})(?=\\s))\\s?)?(?:(?<figures>${figures})(?<suffix>[a-z](?![\\p{L}\\p{N}]))?(?<stop>\\.\\)|\\.[–—-](?=\\s)|[.):](?!\\d)|\\.?[º°ª]|er(?=\\s))?|(?<roman>[IVXLC]{1,6}|[ivxl]{1,6})(?<romanStop>[.):])?)(?:\\s[–—-](?=\\s))?(?:\\s+(?=\\S)|$)`,
  'iu',
);
/** How such a line begins: quickly seen, where the whole takes long to compile. */
const mayBeNumbered = new RegExp(`^(?:§|\\d{1,3}(?!\\d)|[ivxlc]{1,6}(?:[.):\\s]|$)|(?:${words})\\s)`, 'i');
const bracketed =
  /^(?:\((?<inside>\d{1,3}|[a-z]|[ivx]{2,5})\)|\[(?<square>\d{1,3})\]|(?<letter>[a-z]|[ivx]{2,5})(?:\.\)|[.)])|(?<capital>[A-Z])[.)])(?:\s+(?=\S)|$)/u;
/** "第三条", "第5章", "（一）", "一、" */
const wide =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[条條章节節款]|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)\s*/u;
/** What a clause begins with whose number no stop ends: a capital, or a mark or letter that has none. */
const opensClause = /^[\p{Lu}\p{Lo}"'“‘«„([*]/u;

/** Lines of so few UTF-16 units are often equal, and a text of such has very many: what so many of them are is kept. */
const SHORT = 12;
const SHORT_AT_MOST = 4_000;

/** Reads the numbers of lines, those of equal short lines once. */
export class ClauseNumbers {
  readonly #ofShort = new Map<string, ClauseNumber | undefined>();

  /** The number with which a line begins, of which `line` is the start, or all of it where it `isWhole`. */
  of(line: string, isWhole: boolean): ClauseNumber | undefined {
    if (!isWhole || line.length > SHORT) return clauseNumber(line, isWhole);
    const known = this.#ofShort.get(line);
    if (known !== undefined || this.#ofShort.has(line)) return known;
    const number = clauseNumber(line, isWhole);
    if (this.#ofShort.size < SHORT_AT_MOST) this.#ofShort.set(line, number);
    return number;
  }
}

function clauseNumber(line: string, isWhole: boolean): ClauseNumber | undefined {
  const inBrackets = bracketed.exec(line);
  const found = inBrackets ?? (mayBeNumbered.test(line) ? numbered.exec(line) : null);
  if (found?.groups && (isWhole || found[0].length < line.length)) {
    const number = inBrackets ? ofBrackets(found.groups) : ofFigures(found.groups, line.slice(found[0].length));
    const next = /^[\p{L}\p{N}]+/u.exec(line.slice(found[0].length))?.[0] ?? '';
    if (number) return { ...number, length: found[0].length, next };
  }
  const length = wide.exec(line)?.[0].length;
  return length === undefined ? undefined : { length, style: 'wide', path: [], bare: false, next: '' };
}

type Groups = Readonly<Record<string, string | undefined>>;
type Number = Pick<ClauseNumber, 'style' | 'path' | 'bare'>;

function ofBrackets({ inside, square, letter, capital }: Groups): Number {
  const own = inside ?? square ?? letter ?? capital ?? '';
  const value = /^\d/.test(own) ? Number(own) : own.length > 1 ? roman(own) : letterPlace(own);
  return {
    style: `${inside ? '(' : square ? '[' : ''}${/^\d/.test(own) ? '1' : own.length > 1 ? 'i' : capital ? 'A' : 'a'}`,
    path: [value],
    bare: false,
  };
}

function ofFigures(
  { word, figures, suffix, stop, roman: letters, romanStop }: Groups,
  rest: string,
): Number | undefined {
  const style = word?.startsWith('§') ? '§' : (word?.toLowerCase() ?? '');
  if (letters !== undefined) {
    // "I saw it" and "Civil" are no numbers.
    if (style === '' && (romanStop === undefined || letters !== letters.toUpperCase())) return undefined;
    return { style: style || 'I', path: [roman(letters.toLowerCase())], bare: false };
  }
  const path = (figures as string).split('.').map(Number);
  const bare = stop === undefined && style === '';
  if (bare && rest !== '' && !opensClause.test(rest)) return undefined;
  return { style: style || '1', path: suffix ? [...path, letterPlace(suffix)] : path, bare };
}

const letterPlace = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function roman(letters: string): number {
  const values = [...letters].map((letter) => ROMAN[letter]);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/**
 * Which of the lines' numbers count them: those that other numbers stand next to, above or below. Equal numbers that
 * are one object are looked at once.
 */
export function confirmedNumbers(numbers: readonly (ClauseNumber | undefined)[], rules: LanguageRules): boolean[] {
  const counts = new Map<ClauseNumber, number>();
  // The last of those that count alike is the one whose next word is known.
  for (let i = numbers.length - 1; i >= 0; i--) {
    const number = numbers[i];
    if (number) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const nexts = new Map<string, string>();
  const parents = new Set<string>();
  let wides = 0;
  for (const [number, count] of counts) {
    if (number.style === 'wide') wides += count;
    for (const key of [keyOf(number.style, number.path), romanKey(number)])
      if (key !== undefined && !nexts.has(key)) nexts.set(key, number.next);
    for (let depth = 1; depth < number.path.length; depth++)
      parents.add(keyOf(number.style, number.path.slice(0, depth)));
  }
  /** Whether a number counts its line; undefined where the line below tells. */
  const isTold = (number: ClauseNumber): boolean | undefined => {
    if (number.style === 'wide') return wides > 1;
    const { style, path, bare } = number;
    if (isOrdinal(number, nexts, rules)) return false;
    const has = (other: readonly number[]): boolean => nexts.has(keyOf(style, other));
    if (parents.has(keyOf(style, path)) || (path.length > 1 && has(path.slice(0, -1)))) return true;
    if (bare && path.length === 1) return false;
    const [above, last] = [path.slice(0, -1), path[path.length - 1]];
    if (has([...above, last - 1]) || has([...above, last + 1])) return true;
    // "(i)" behind "(h)", or Roman.
    if (isRomanLetter(number) && hasRoman(nexts, style, last)) return true;
    return bare ? false : undefined;
  };
  const told = new Map([...counts.keys()].map((number) => [number, isTold(number)]));
  return numbers.map((number, i) => {
    if (!number) return false;
    const below = numbers[i + 1];
    return told.get(number) ?? (below !== undefined && below.style !== number.style && isBelow(number, below));
  });
}

/** Whether the next line's number can stand below a heading's: the first of its kind, or any "(2)" below "§ 3". */
const isBelow = (heading: ClauseNumber, { style, path }: ClauseNumber): boolean =>
  path.at(-1) === 1 || (heading.style === '§' && style.startsWith('('));

/** "(i)", "V.": letters of the alphabet or Roman numbers. */
const isRomanLetter = ({ style, path }: ClauseNumber): boolean =>
  /^\(?a$/i.test(style) && /^[ivx]$/.test(letterAt(path[0]));

const letterAt = (place: number): string => String.fromCharCode(96 + place);

const romanStyle = (style: string): string => style.replace('a', 'i').replace('A', 'I');

function romanKey(number: ClauseNumber): string | undefined {
  return isRomanLetter(number) ? keyOf(romanStyle(number.style), [roman(letterAt(number.path[0]))]) : undefined;
}

/** Whether "i", "v" or "x" has a Roman neighbour of two letters. */
function hasRoman(nexts: ReadonlyMap<string, string>, style: string, place: number): boolean {
  const value = roman(letterAt(place));
  const key = (other: number): string => keyOf(romanStyle(style), [other]);
  return nexts.has(key(value + 1)) || nexts.has(key(value - 1));
}

/** "3. März"; and "1. Preis", "2. Preis", where a number with a stop is an ordinal: the same word stands behind all. */
function isOrdinal(
  { style, path, next }: ClauseNumber,
  nexts: ReadonlyMap<string, string>,
  rules: LanguageRules,
): boolean {
  if (style !== '1' || path.length > 1 || next === '') return false;
  if (monthNumber(next) !== undefined) return true;
  if (rules.ordinals !== true || rules.functionWords.has(next.toLowerCase())) return false;
  return [-1, 1].some((step) => nexts.get(keyOf(style, [path[0] + step])) === next);
}

const keyOf = (style: string, path: readonly number[]): string => `${style} ${path.join('.')}`;
