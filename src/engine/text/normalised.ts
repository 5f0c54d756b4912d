/** More marks on a letter than any language writes: to bring them in order takes time, square in their number. */
const MANY_MARKS = /\p{M}{100}/u;
const MARKS = 100;

/** A text in a normal form of Unicode; as it stands where a letter of it has a hundred marks. Linear in the text. */
export function normalised(text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string {
  return text.length > MARKS && MANY_MARKS.test(text) ? text : text.normalize(form);
}
