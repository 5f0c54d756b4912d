import { type DateClaim, dateAt } from './dateClaims.js';
import { claimWordsOf } from './languages/tables.js';
import type { ClaimWords } from './languages/claimWords.js';
import { type NameClaim, isInitial, nameAt } from './nameClaims.js';
import { AGE, isConversion, numberAt } from './numberClaims.js';
import type { NumberRead, Quantity } from './quantities.js';
import { detached } from '../text/detached.js';
import { OldestFirst } from '../text/oldestFirst.js';
import { type Reading, readTokens, type Token } from './tokens.js';

interface Placed {
  /** UTF-16 units of the sentence. */
  readonly start: number;
  readonly end: number;
  /** Items with one key are equal. */
  readonly key: string;
}

export interface WordItem extends Placed {
  readonly kind: 'word';
  readonly fold: string;
  readonly stem: string;
  readonly content: boolean;
  readonly capital: boolean;
}
export interface NumberItem extends Placed {
  readonly kind: 'number';
  readonly quantity: Quantity;
}
export interface DateItem extends Placed {
  readonly kind: 'date';
  readonly date: DateClaim;
}
export interface NameItem extends Placed {
  readonly kind: 'name';
  readonly name: NameClaim;
}

/** A word of a sentence, or the words of a claim as one. */
export type Item = WordItem | NumberItem | DateItem | NameItem;

/** A sentence as its items, in order. */
export interface SentenceItems {
  /** Its text with its language: sentences with one key say the same. */
  readonly key: string;
  readonly text: string;
  readonly language: string;
  readonly words: ClaimWords;
  readonly items: readonly Item[];
}

/** Reads a sentence once: every number, date and name becomes one item, all other words one each. */
export function readItems(text: string, language: string): SentenceItems {
  const words = claimWordsOf(language);
  const reading = readTokens(text, words, language);
  const { tokens } = reading;
  const items: Item[] = [];
  for (let i = 0; i < tokens.length;) {
    const date = dateAt(reading, i);
    const number = date ? undefined : numberAt(reading, i);
    const name = date || number ? undefined : nameAt(reading, i);
    if (date) {
      takeBack(items, tokens[date.start]);
      items.push({ kind: 'date', ...placeOf(reading, date), key: `d${JSON.stringify(date.date)}`, date: date.date });
    } else if (number) pushNumber(items, reading, i, number);
    else if (name) {
      const { start, end } = placeOf(reading, name);
      items.push({ kind: 'name', start, end: end + (name.behind ?? 0), key: `N${name.name.key}`, name: name.name });
    } else items.push(wordAt(reading, i));
    i = (date ?? number ?? name)?.end ?? i + 1;
  }
  return { key: `${language} ${text}`, text, language, words, items };
}

/** The offsets of the tokens [start, end). */
const placeOf = ({ tokens }: Reading, { start, end }: { readonly start: number; readonly end: number }) => ({
  start: tokens[start].start,
  end: tokens[end - 1].end,
});

/** Items that begin at or behind a token are part of the claim that begins there: its bound stood before it. */
function takeBack(items: Item[], { start }: Token): void {
  while (items.length > 0 && items[items.length - 1].start >= start) items.pop();
}

/** A number that begins at a token, or the name that it is part of; none that tells the one before in another unit. */
function pushNumber(items: Item[], reading: Reading, at: number, number: NumberRead): void {
  const { quantity } = number;
  const last = items.at(-1);
  if (isConversion(reading, at) && last?.kind === 'number' && isConverted(last.quantity, quantity)) return;
  const designated = designationBefore(items, reading.words, quantity, counts(reading, number.end));
  takeBack(items, reading.tokens[number.start]);
  const { start, end } = placeOf(reading, number);
  if (!designated) {
    const quantity = isAgeBehind(reading, number, last) ? { ...number.quantity, unit: AGE } : number.quantity;
    const key = `n${quantity.lo}/${quantity.hi}/${quantity.unit}/${quantity.ordinal ? 'o' : ''}`;
    items.push({ kind: 'number', start, end: number.textEnd ?? end, key, quantity });
    return;
  }
  items.pop();
  const parts = [...(designated.kind === 'name' ? designated.name.parts : [designated.fold]), String(quantity.lo)];
  const key = parts.join(' ');
  const name = { parts, key, maybe: false, acronym: false };
  items.push({ kind: 'name', start: designated.start, end, key: `N${key}`, name });
}

const AGE_AT_MOST = 120;

/** "Ada Lind, 61, said", "Ada Lind (61)": a number that stands by itself behind somebody's name tells the age. */
function isAgeBehind({ text, tokens }: Reading, { start, end, quantity }: NumberRead, last: Item | undefined): boolean {
  if (last?.kind !== 'name' || end !== start + 1 || !/^[1-9]\d{0,2}$/.test(tokens[start].raw)) return false;
  if (quantity.unit !== '' || quantity.ordinal || quantity.lo > AGE_AT_MOST) return false;
  const [before, behind] = [
    text.slice(last.end, tokens[start].start),
    text.slice(tokens[start].end, tokens[start].end + 2),
  ];
  return before === ' (' ? behind.startsWith(')') : before === ', ' && /^(?:[,;]\s|\.?$|\.\s)/.test(behind);
}

function wordAt(reading: Reading, at: number): WordItem {
  const { tokens, words } = reading;
  const { start, end, raw } = tokens[at];
  const { fold, stem, content } = formOf(tokens[at].fold, words);
  const capital = /^\p{Lu}/u.test(raw) && !isInitial(reading, at);
  return { kind: 'word', start, end, key: fold, fold, stem, content, capital };
}

/** What a word is, wherever it stands. */
type Form = Pick<WordItem, 'fold' | 'stem' | 'content'>;

/** So many words of a language are remembered; no text that is read has more. */
const FORMS_AT_MOST = 30_000;
const forms = new WeakMap<ClaimWords, OldestFirst<string, Form>>();

function formOf(word: string, words: ClaimWords): Form {
  let known = forms.get(words);
  if (!known) forms.set(words, (known = new OldestFirst(FORMS_AT_MOST)));
  let form = known.get(word);
  if (form) return form;
  const fold = detached(word);
  const content =
    /[\p{L}\p{N}]/u.test(fold) &&
    !words.functionWords.has(fold) &&
    !words.negators.has(fold) &&
    !words.modals.has(fold);
  form = { fold, stem: words.stem(fold), content };
  known.set(fold, form);
  return form;
}

/** One measure in two units; "128 of 154 (83%)" tells another number. */
const isConverted = (first: Quantity, second: Quantity): boolean =>
  second.unit !== '' && second.unit !== 'score' && (second.unit !== '%' || (first.lo > 0 && first.lo < 1));

/** Whether a telling word in small letters follows right behind a number. */
function counts({ text, tokens, words }: Reading, end: number): boolean {
  const next = tokens.at(end);
  if (next === undefined || !/^\s$/.test(text.slice(tokens[end - 1].end, next.start))) return false;
  return /^\p{Ll}/u.test(next.raw) && !words.functionWords.has(next.fold);
}

/** "Article" before 5: the number names it. */
function designationBefore(
  items: readonly Item[],
  words: ClaimWords,
  quantity: Quantity,
  isCounting: boolean,
): WordItem | NameItem | undefined {
  const before = items.at(-1);
  if (before === undefined || quantity.unit !== '' || quantity.bound || quantity.range || quantity.ordinal)
    return undefined;
  // "Fortune 500", "Xbox 360"
  if (before.kind === 'name') return words.designators.has(before.name.parts.at(-1) ?? '') ? before : undefined;
  if (before.kind !== 'word' || !words.designators.has(before.fold) || !before.content) return undefined;
  // "Flight 304", and "winning the title 29 times".
  return isCounting && !before.capital ? undefined : before;
}
