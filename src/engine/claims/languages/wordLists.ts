import { numeralsOf } from '../../languages/numerals.js';

/** A unit as all languages can compare it, and how many of it one is: a kilometre is 1,000 m. */
export interface Measure {
  readonly name: string;
  readonly factor: number;
}

const parted = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The forms of a word, between slashes, or its ends behind what they have in common: "fall(/s/en)/fell". */
function formsOf(word: string): string[] {
  return word.split(')').flatMap((part) => {
    const [forms, ends] = part.split('(');
    const all = forms.split('/');
    // What a bracket closes has a slash behind it, or nothing.
    if (ends === undefined) return all.filter(Boolean);
    const stem = all[all.length - 1];
    return [...all.slice(0, -1).filter(Boolean), ...ends.split('/').map((end) => stem + end)];
  });
}

/** The words of a list, each in all its forms. */
export const set = (list = ''): ReadonlySet<string> => new Set(parted(list).flatMap(formsOf));

/** Phrases that need no value. */
export const listed = (phrases: readonly string[]): ReadonlyMap<string, true> =>
  new Map(phrases.map((phrase) => [phrase, true]));

/** Entries between commas or line ends, the last word of each is the value: "more than over, at least least". */
export function phrases<V extends string>(list: string): ReadonlyMap<string, V> {
  const found = new Map<string, V>();
  for (const entry of list.split(/[,\n]/)) {
    const at = entry.trim().lastIndexOf(' ');
    if (at >= 0) found.set(entry.trim().slice(0, at), entry.trim().slice(at + 1) as V);
  }
  return found;
}

/** "said: say says said, warned: warn warns": words behind their class. */
export function classes<V extends string>(list: string): ReadonlyMap<string, V> {
  const found = new Map<string, V>();
  for (const entry of list.split(/[,\n]/)) {
    const [name, words] = entry.split(':');
    for (const word of set(words ?? '')) found.set(word, name.trim() as V);
  }
  return found;
}

/** "2: two, 3: three": words behind their number. */
export function numbers(list: string): ReadonlyMap<string, number> {
  return new Map([...classes(list)].map(([word, value]) => [word, Number(value)]));
}

/** Words in order, from `first` on, each in all its forms. */
export function counted(first: number, step: number, list: string): [string, number][] {
  return parted(list).flatMap((word, i) => formsOf(word).map((form): [string, number] => [form, first + i * step]));
}

/** The number words of a language that matching knows as well, from two to nineteen and the tens. */
export const spoken = (language: string): [string, number][] =>
  [...numeralsOf(language)].map(([word, figure]) => [word, Number(figure)]);

/** Pairs of opposites, each side with its forms: "rose risen | fell fallen". */
export function opposites(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (word: string, others: readonly string[]): void => {
    found.set(word, new Set([...(found.get(word) ?? []), ...others]));
  };
  for (const entry of list.split(/[,\n]/)) {
    const [one, other] = entry.split('|').map((side) => [...set(side)]);
    if (other === undefined) continue;
    for (const word of one) add(word, other);
    for (const word of other) add(word, one);
  }
  return found;
}

/** Names that mean one thing, a class a line: "uk britain british". Each word's key is the first. */
export function sameNames(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(/[,\n]/).flatMap((entry) => {
      const words = entry.trim().split(/\s+/).filter(Boolean);
      return words.map((word) => [word.replaceAll('_', ' '), words[0]] as const);
    }),
  );
}

/** Classes of words that exclude each other, a class an entry; the forms of one word do not. */
export function exclusive(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(/[,\n]/).flatMap((entry, number) =>
      parted(entry).flatMap((word) => {
        const forms = formsOf(word);
        return forms.map((form): [string, string] => [form, `${number}:${forms[0]}`]);
      }),
    ),
  );
}

/** Units that all languages write alike. */
const SIGNS: readonly (readonly [string, string, number])[] = [
  ['%', '%', 1],
  ['$', '$', 1],
  ['usd', 'usd', 1],
  ['€', 'eur', 1],
  ['eur', 'eur', 1],
  ['£', 'gbp', 1],
  ['gbp', 'gbp', 1],
  ['¥', 'jpy', 1],
  ['₴', 'uah', 1],
  ['₽', 'rub', 1],
  ['₹', 'inr', 1],
  ['$c', 'cad', 1],
  ['$a', 'aud', 1],
  ['$h', 'hkd', 1],
  ['$n', 'nzd', 1],
  ['$s', 'sgd', 1],
  ['km', 'm', 1000],
  ['m', 'm', 1],
  ['cm', 'm', 0.01],
  ['mm', 'm', 0.001],
  ['kg', 'kg', 1],
  ['g', 'kg', 0.001],
  ['ha', 'm2', 1e4],
  ['mph', 'm/s', 0.44704],
  ['kph', 'm/s', 1 / 3.6],
  ['mw', 'w', 1e6],
  ['kw', 'w', 1e3],
  ['gw', 'w', 1e9],
];

/** "m: metre metres, 1000 m: kilometre": units behind their name and factor, added to the signs. */
export function units(list = ''): ReadonlyMap<string, Measure> {
  return new Map([...SIGNS.map(([word, name, factor]) => [word, { name, factor }] as const), ...amounts(list)]);
}

/** The same without the signs. */
export function amounts(list: string): ReadonlyMap<string, Measure> {
  return new Map(
    [...classes(list)].map(([word, value]) => {
      const [factor, name] = value.includes(' ') ? value.split(' ') : ['1', value];
      return [word, { name, factor: Number(factor) }];
    }),
  );
}

/** A stem for languages whose words change at their ends: `letters` at most come off, and four are left at least. */
export function cutTo(letters: number): (fold: string) => string {
  return (fold) => (fold.length > 4 && !/^\d/.test(fold) ? fold.slice(0, Math.max(4, fold.length - letters)) : fold);
}
