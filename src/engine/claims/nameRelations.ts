import { commonEnds } from '../text/commonEnds.js';
import { OldestFirst } from '../text/oldestFirst.js';
import type { NameClaim } from './nameClaims.js';

/** The letters of Ukrainian (Cabinet of Ministers, resolution 55, 2010) and Russian (BGN) in Latin. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ъ: '',
  ы: 'y',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ё: 'e',
};

/** Names of a story are compared with each other again and again. */
const skeletons = new OldestFirst<string, string>(10_000);

/** What spellings of one name have in common: Cyrillic and Latin, y and i, kh and h, v and w, doubled letters. */
function skeletonOf(part: string): string {
  let skeleton = skeletons.get(part);
  if (skeleton === undefined) skeletons.set(part, (skeleton = readSkeleton(part)));
  return skeleton;
}

function readSkeleton(part: string): string {
  return part
    .replace(/[а-яёіїєґ]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/^wr/, 'r')
    .replace(/tsch|tch|cz|č/g, 'ch')
    .replace(/sch|sz/g, 'sh')
    .replace(/kh|ch/g, 'h')
    .replace(/zh/g, 'j')
    .replace(/ou/g, 'u')
    .replace(/w/g, 'v')
    .replace(/ck|q|c(?=[aouklrt])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/(?:iy|yi|ij|yj|ii|yy|ie|ey|ei)/g, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/g/g, 'h')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=.)h(?=[^aeiou]|$)/g, '');
}

/** Given names that are one name in several languages; a class between commas. */
const GIVEN = new Map(
  `oleksandr alexander aleksandr alex sasha, volodymyr vladimir wladimir, oleksii aleksei alexei alexey oleksiy, mykola nikolai nikolay, serhii sergei sergey serhiy,
  andrii andrei andrey andriy andrew andre, dmytro dmitri dmitry dmitrij dmitriy, mykhailo mikhail michail michael mike, yevhen evgeny yevgeny eugene, olena elena helena, kateryna ekaterina katerina catherine katharina,
  davyd david dawid, petro pyotr petr peter pete, pavlo pavel paul, ivan ivanovich, yurii yuri yury juri, viktor victor, denys denis, iryna irina irene, hanna anna, nataliia natalia nataliya natalya,
  william bill will billy, robert rob bob bobby, james jim jimmy, john jack johnny jon, joseph joe, thomas tom tommy, richard dick rick, edward ed eddie ted, charles charlie chuck, daniel dan danny, elizabeth liz beth, margaret maggie, anthony tony, steven stephen steve, matthew matt, christopher chris, samuel sam, benjamin ben, kenneth ken, ronald ron, donald don, patrick pat, gregory greg, jeffrey jeff, timothy tim, nicholas nick, philip phil, frederick fred, katherine kate, jennifer jen, deborah debbie, susan sue, mohammed muhammad mohamed mohammad, zelenskyy zelensky selenskyj zelenskiy selenski`
    .split(',')
    .flatMap((line) => {
      const names = line.trim().split(/\s+/);
      return names.map((name) => [name, names[0]] as const);
    }),
);

/** Whether two parts are spellings of one name. */
export function sameSpelling(a: string, b: string): boolean {
  return (
    a === b ||
    (GIVEN.get(a) ?? a) === (GIVEN.get(b) ?? b) ||
    (a.length > 3 && b.length > 3 && skeletonOf(a) === skeletonOf(b))
  );
}

/** Two parts are spellings of one name where they have one of these in common. */
export function spellingKeys(part: string): string[] {
  const given = `given ${GIVEN.get(part) ?? part}`;
  return part.length > 3 ? [given, `letters ${skeletonOf(part)}`] : [given];
}

/** How two names stand to each other; `variant`: one name in two spellings. */
export type NameRelation = 'same' | 'variant' | 'differs';

/** Compares two names by their parts. A surname alone, or an acronym, is the whole name. */
export function nameRelation(a: NameClaim, b: NameClaim): NameRelation {
  if (a.key === b.key) return 'same';
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  const joined = [short, long].map((parts) => parts.join(''));
  if (joined[0] === joined[1]) return 'same';
  if (short.every((part) => long.some((other) => sameWord(part, other)))) return 'same';
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return 'same';
  const unmet = short.filter((part) => !long.some((other) => sameWord(part, other)));
  const open = long.filter((part) => !short.some((other) => sameWord(part, other)));
  if (unmet.every((part) => open.some((other) => sameSpelling(part, other) || isInitialOf(part, other)))) {
    return unmet.every((part) => open.some((other) => isInitialOf(part, other))) ? 'same' : 'variant';
  }
  const shared = short.length - unmet.length;
  if (long.length > 1 && unmet.every((part) => open.some((other) => hasLostVowels(part, other)))) return 'variant';
  // "David" and "Davyd" beside the same surname, "Lind" and "Lund" behind the same office: one letter apart.
  const isOne = shared > 0 || (short.length === 1 && a.office !== undefined && a.office === b.office);
  return isOne && unmet.every((part) => open.some((other) => isNear(part, other))) ? 'variant' : 'differs';
}

/** Ukrainian and Russian: how names end in their cases, and so many letters that stay. */
const CASE_END =
  /^(?:[аяуюеєиіїыйьо]|ой|ей|єй|ою|ею|єю|ом|ем|єм|ові|еві|єві|ого|ому|ему|его|им|ым|ий|ый|ій|ая|яя|ую|ої|ьою)?$/u;
const KEPT_AT_LEAST = 3;

/** "Анна Лебедь", "Анны Лебедь"; "Соколов", "Соколова". */
function areCases(a: string, b: string): boolean {
  if (!/[а-яіїєґ]$/u.test(a) || !/[а-яіїєґ]$/u.test(b)) return false;
  return areEnded(a, b) || areEnded(hardened(a), b) || areEnded(a, hardened(b));
}

/** Ukrainian: "Соснівці" of "Соснівка", "Ризі" of "Рига"; "Харків" has another vowel in its cases. */
const hardened = (word: string): string =>
  word.replace(/ці$/u, 'кі').replace(/зі$/u, 'гі').replace(/сі$/u, 'хі').replace(/ів$/u, 'ов');

function areEnded(a: string, b: string): boolean {
  let kept = 0;
  while (kept < a.length && a[kept] === b[kept]) kept++;
  return kept >= KEPT_AT_LEAST && CASE_END.test(a.slice(kept)) && CASE_END.test(b.slice(kept));
}

/** A name of so many letters at the start of a longer word is that name, and lost the space behind it. */
const RUN_TOGETHER_FROM = 6;

/** "Russian" and "Russia", "Lunmouths" and "Lunmouth". */
function sameWord(a: string, b: string): boolean {
  if (a === b || areCases(a, b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!long.startsWith(short)) return false;
  // "MPs"; "Wikinewsthat": words that ran together.
  return (
    (short.length > 1 && long === `${short}s`) || (short.length >= RUN_TOGETHER_FROM && long.length >= short.length + 3)
  );
}

/** "Jrn Hkvik" is Jörn Håkvik in a copy that lost what it could not write: at most so many vowels of a word. */
const VOWELS_LOST_AT_MOST = 2;

function hasLostVowels(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length === short.length || long.length - short.length > VOWELS_LOST_AT_MOST)
    return false;
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) {
    if (letter === short[at]) at++;
    else if (!/[aeiouyæœøß]/.test(letter)) return false;
  }
  return at === short.length;
}

/** "J" of "Jens"; Louis X and Louis XIV are two kings. */
const isInitialOf = (a: string, b: string): boolean =>
  !(ROMAN.test(a) && ROMAN.test(b)) && ((a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)));

const ROMAN = /^(?:x{0,2}(?:ix|iv|v?i{0,3}))$/;

function isAcronymOf(a: NameClaim, b: NameClaim): boolean {
  if (!a.acronym || b.parts.length < 2) return false;
  const initials = b.parts.map((part) => part[0]).join('');
  return initials === a.parts[0] || initials === a.parts[0].replace(/s$/, '');
}

/** So many neighbouring letters may stand in another order in one name. */
const MOVED_AT_MOST = 4;

/** Whether two words of four letters and more are one letter apart, or have a few neighbours in another order. */
export function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  const { start, end } = commonEnds(a, b);
  const apart = Math.max(a.length, b.length) - start - end;
  if (apart <= 1) return true;
  // "Marlow", "Malrow"; "Prieto", "Pietro".
  const letters = (word: string): string => [...word.slice(start, word.length - end)].sort().join('');
  return a.length === b.length && apart <= MOVED_AT_MOST && letters(a) === letters(b);
}
