export interface Strings {
  readonly messages: ReadonlySet<string>;
  readonly plurals: ReadonlyMap<string, string>;
  readonly unclear: readonly string[];
}
export function stringsOfCode(): Strings;
