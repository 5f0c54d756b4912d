import { isMatchable } from '../../engine/model.js';
import type { EngineSession, Text } from '../engine/session.js';

/** An article of a title and so few sentences says too little for any evidence of what it belongs to. */
const TOO_FEW = 1;
/** What ends so is being typed. */
const isOpen = /[\p{L}\p{M}\p{N},;:–-]$/u;

/**
 * The story that a draft which was only begun belongs to, as the ids of its sources: that of the files beside it, where
 * they are one story. None where they are several, or where the draft says enough to be judged by what it says.
 */
export async function storyBeside(
  session: Pick<EngineSession, 'parse' | 'related'>,
  draft: Text,
  others: readonly Text[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const [{ sentences, text }] = await session.parse([draft]);
  const said = sentences.filter(({ role }) => isMatchable(role) && role !== 'title');
  const last = said.at(-1);
  const typed = last && isOpen.test(text.slice(last.start, last.end)) ? 1 : 0;
  if (said.length - typed > TOO_FEW) return [];
  const seen = new Set<string>();
  let story: readonly string[] = [];
  for (const other of others) {
    if (seen.has(other.id)) continue;
    const related = await session.related(
      other,
      others.filter((each) => each !== other),
      signal,
    );
    const found = [other.id, ...related];
    for (const id of found) seen.add(id);
    if (found.length === 1) continue;
    if (story.length > 0) return [];
    story = found;
  }
  return story;
}
