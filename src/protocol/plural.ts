/** A message with a count in it, in each form that its language has, by the category of the count (CLDR). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The form for a count, in the language of the forms, a BCP 47 tag. */
export function formFor(forms: PluralForms, count: number, language: string): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other ?? '';
}
