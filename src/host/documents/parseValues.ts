/** Values of settings as they were found, which anybody may have written by hand; `say` is told what is wrong. */
type Say = (problem: string) => void;

/** The value of `crossread.language` that leaves the language to be detected. */
const DETECTED = 'auto';

/** No code of a language is longer, in UTF-16 units. */
const LONGEST_CODE = 35;

/** So many UTF-16 units of body lines are looked for: they go to the worker with each text. */
const UNITS_AT_MOST = 100_000;

/** So many entries that are no texts are told; in the log nobody looks for more. */
const TOLD_AT_MOST = 10;

/** A language code; undefined where the language is to be detected. */
export function languageOf(value: unknown, say: Say): string | undefined {
  if (typeof value !== 'string') {
    say(`crossread.language must be "auto" or a code such as "de"; it is ${kindOf(value)} and was left out.`);
    return undefined;
  }
  if (value.length > LONGEST_CODE) {
    say('crossread.language must be "auto" or a code such as "de"; it is a long text and was left out.');
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
  let told = 0;
  return (value as unknown[]).filter((line, i): line is string => {
    if (typeof line === 'string') return true;
    if (told++ < TOLD_AT_MOST)
      say(`crossread.article.bodyLines: entry ${i + 1} is ${kindOf(line)} and was left out; put texts into the list.`);
    return false;
  });
}

/** Those of a list of body lines that are looked for: the first ones, where it is very long. */
export function readAtMost(lines: readonly string[], say: Say): readonly string[] {
  let units = 0;
  const beyond = lines.findIndex((line) => (units += line.length + 1) > UNITS_AT_MOST);
  if (beyond < 0) return lines;
  say(
    `crossread.article.bodyLines: of ${lines.length} lines the first ${beyond} are looked for; the list is too long.`,
  );
  return lines.slice(0, beyond);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
