import { formFor, isolated, type PluralForms } from './language.js';
import type { TableWords } from './table.js';

type Language = Pick<TableWords, 'language'>;

/** Puts what is named into a message of the host: `{0}` and `{1}`. */
export function said(message: string, ...named: readonly (string | number)[]): string {
  return message.replace(/\{(\d)\}/g, (place, at: string) => isolated(String(named[Number(at)] ?? place)));
}

/** Says that `some` of `all` are so, in the form that the language has for `all`. */
export function saidOf(forms: PluralForms, all: number, { language }: Language, some: number): string {
  return said(formFor(forms, all, language), some.toLocaleString(language), all.toLocaleString(language));
}

/** Says a count, in the form that the language has for it. */
export function countSaid(forms: PluralForms, count: number, { language }: Language): string {
  return said(formFor(forms, count, language), count.toLocaleString(language));
}

/** So many per cent, as the language writes it. */
export function percentSaid(percent: number, { language }: Language): string {
  return (percent / 100).toLocaleString(language, { style: 'percent' });
}
