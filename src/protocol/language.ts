/** A message with a count in it, in each form that its language has, by the category of the count (CLDR). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The form for a count, in the language of the forms, a BCP 47 tag. */
export function formFor(forms: PluralForms, count: number, language: string): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '';
}

/** The blocks of the scripts that are written from right to left (Unicode, DerivedBidiClass: R and AL by default). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A foreign text for a sentence of ours: where it is written from right to left, between directional isolates, so that
 * numbers and signs around it keep their places; as it is otherwise. Isolates of its own would end ours.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069` : text;
}

/** The text without the signs that `isolated` puts, which take no room. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

/**
 * When an article was published, in ISO 8601 as `Metadata.published` has it, as the language writes it: the day and,
 * where it is told, the time, by the clock of the article.
 */
export function dateSaid(published: string, language: string): string {
  const [day, time] = published.split('T');
  const date = new Date(`${day}T${time ?? '00:00'}Z`);
  if (Number.isNaN(date.getTime())) return published;
  const form: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' };
  if (time !== undefined) form.timeStyle = 'short';
  return date.toLocaleString(language, form);
}
