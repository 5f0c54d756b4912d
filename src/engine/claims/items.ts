import { type DateClaim, dateAt } from './dateClaims.js';
import { claimWordsOf } from './languages/tables.js';
import type { ClaimWords } from './languages/claimWords.js';
import { type NameClaim, isInitial, nameAt } from './nameClaims.js';
import { isConversion, numberAt } from './numberClaims.js';
import type { Quantity } from './quantities.js';
import { type Reading, readTokens } from './tokens.js';

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
  /** Items that begin at or behind this token are part of the claim: its bound stood before it. */
  const takeBack = (token: number): void => {
    while (items.length > 0 && items[items.length - 1].start >= tokens[token].start) items.pop();
  };
  const place = (start: number, end: number) => ({ start: tokens[start].start, end: tokens[end - 1].end });
  for (let i = 0; i < tokens.length;) {
    const date = dateAt(reading, i);
    if (date) {
      takeBack(date.start);
      items.push({
        kind: 'date',
        ...place(date.start, date.end),
        key: `d${JSON.stringify(date.date)}`,
        date: date.date,
      });
      i = date.end;
      continue;
    }
    const number = numberAt(reading, i);
    if (number) {
      const { quantity } = number;
      const last = items.at(-1);
      if (isConversion(reading, i) && last?.kind === 'number' && isConverted(last.quantity, quantity)) {
        i = number.end;
        continue;
      }
      const designated = designationBefore(items, words, quantity, counts(reading, number.end));
      takeBack(number.start);
      const key = `n${quantity.lo}/${quantity.hi}/${quantity.unit}/${quantity.ordinal ? 'o' : ''}`;
      if (designated) {
        const own = designated.kind === 'name' ? designated.name.parts : [designated.fold];
        const parts = [...own, String(quantity.lo)];
        items.pop();
        items.push({
          kind: 'name',
          start: designated.start,
          end: tokens[number.end - 1].end,
          key: `N${parts.join(' ')}`,
          name: { parts, key: parts.join(' '), maybe: false, acronym: false },
        });
      } else {
        const placed = place(number.start, number.end);
        items.push({ kind: 'number', ...placed, end: number.textEnd ?? placed.end, key, quantity });
      }
      i = number.end;
      continue;
    }
    const name = nameAt(reading, i);
    if (name) {
      const { start, end } = place(name.start, name.end);
      items.push({ kind: 'name', start, end: end + (name.behind ?? 0), key: `N${name.name.key}`, name: name.name });
      i = name.end;
      continue;
    }
    const { fold, raw } = tokens[i];
    const content =
      /[\p{L}\p{N}]/u.test(fold) &&
      !words.functionWords.has(fold) &&
      !words.negators.has(fold) &&
      !words.modals.has(fold);
    const capital = /^\p{Lu}/u.test(raw) && !isInitial(reading, i);
    items.push({ kind: 'word', ...place(i, i + 1), key: fold, fold, stem: words.stem(fold), content, capital });
    i++;
  }
  return { key: `${language} ${text}`, text, language, words, items };
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
