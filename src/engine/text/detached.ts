/**
 * A copy with characters of its own. Engines keep a slice of a string as a view that holds the whole string: one
 * remembered sentence would keep every state of the document alive that it was seen in.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
