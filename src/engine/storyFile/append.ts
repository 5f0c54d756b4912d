import type { StoryFile } from './file.js';
import { insertLast } from './jsonText.js';

/** Puts items behind the last one of a list of the file; the list is made where there is none. */
export function append(
  text: string,
  story: StoryFile,
  list: 'sources' | 'matches' | 'taken',
  ...values: readonly unknown[]
): string {
  if (values.length === 0) return text;
  return story.says.includes(list)
    ? values.reduce<string>((now, value) => insertLast(now, [list], undefined, value), text)
    : insertLast(text, [], list, values);
}
