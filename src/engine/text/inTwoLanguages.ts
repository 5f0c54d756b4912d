/** The language of a text that shows none: too short, or not one that has rules. (BCP 47: undetermined.) */
export const UNDETERMINED = 'und';

/** Whether two texts are in two languages, given as primary subtags, as far as both are known. */
export function inTwoLanguages(a: string = UNDETERMINED, b: string = UNDETERMINED): boolean {
  return a !== b && a !== UNDETERMINED && b !== UNDETERMINED;
}
