/** Values of settings as they were found, which anybody may have written by hand; `say` is told what is wrong. */
type Say = (problem: string) => void;

/** The value of `crossread.language` that leaves the language to be detected. */
const DETECTED = 'auto';

/** A language code; undefined where the language is to be detected. */
export function languageOf(value: unknown, say: Say): string | undefined {
  if (typeof value !== 'string') {
    say(`crossread.language must be "auto" or a code such as "de"; it is ${kindOf(value)} and was left out.`);
    return undefined;
  }
  return value.trim() === '' || value === DETECTED ? undefined : value;
}

/** The texts in a list of lines. */
export function bodyLinesOf(value: unknown, say: Say): readonly string[] {
  if (!Array.isArray(value)) {
    say(`crossread.article.bodyLines must be a list of texts; it is ${kindOf(value)} and was left out.`);
    return [];
  }
  return (value as unknown[]).filter((line, i): line is string => {
    if (typeof line === 'string') return true;
    say(`crossread.article.bodyLines: entry ${i + 1} is ${kindOf(line)} and was left out; put texts into the list.`);
    return false;
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
