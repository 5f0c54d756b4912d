/**
 * What articles, file names, labels and servers say, in places where VS Code would read it as markup. Each function
 * leaves the words as they are to a reader, and takes their meaning for VS Code away with a sign that nobody sees.
 */

/** VS Code cuts a message there; ours are much shorter, but for a foreign text in them. */
const MESSAGE_AT_MOST = 900;

/**
 * Signs that write in another direction, or that nobody sees: they could make a name look like another. Isolates that
 * take their direction from what they hold are no such signs: `isolated` puts them around a foreign text.
 */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2067\ufeff]+/gu;

/** A message: VS Code makes links of `[words](command:…)` in it, which run the command. */
export function inMessage(text: string): string {
  const seen = text.replace(UNSEEN, ' ').replace(/\](?=\()/g, ']\u2060');
  return seen.length <= MESSAGE_AT_MOST ? seen : `${seen.slice(0, MESSAGE_AT_MOST)}…`;
}

/** A label of a pick, a lens or the status bar: VS Code draws `$(name)` in it as an icon. */
export const inLabel = (text: string): string => text.replace(UNSEEN, ' ').replace(/\$\(/g, '$\u200c(');
