import type { Translate } from './translate.js';

/** What is said of a match, with the note that `marks` of quotations differ. */
export function withMarksNote(said: string, marks: boolean, t: Translate): string {
  return marks ? `${said}, ${t('quotation marks differ')}` : said;
}
