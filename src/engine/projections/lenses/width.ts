/** What stands twice as wide as a Latin letter in most fonts. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Extended_Pictographic}]/u;

/** About how wide a text is, in Latin letters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** As many of the first characters as are at most so wide; no character is cut in two. */
export function beginning(characters: readonly string[], width: number): string {
  let [left, count] = [width, 0];
  while (count < characters.length && widthOf(characters[count]) <= left) left -= widthOf(characters[count++]);
  return characters.slice(0, count).join('');
}
