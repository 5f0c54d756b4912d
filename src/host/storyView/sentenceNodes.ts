import type { Source } from '../../engine/model.js';
import { textOf } from '../../engine/projections/text.js';
import { isolated } from '../../protocol/language.js';
import { inLabel } from '../common/foreignText.js';
import { shorten } from '../common/shorten.js';
import type { Translate } from '../common/translate.js';
import type { SourceText } from '../documents/texts.js';
import { passagesIn } from '../story/snapshot.js';
import type { StoryNode } from './storyNode.js';

/** An article of the story, and the text that it was read from. */
export interface InSource {
  readonly source: Source;
  readonly text: SourceText;
}

/** So many sentences of one list are shown; the rest is counted. */
export const MAXIMUM_SENTENCES = 200;
/** So much of a sentence is shown, in UTF-16 units: more than any side bar has room for. */
const MAXIMUM_LABEL = 160;
/** So much of it stands in the tooltip, which has several lines. */
const MAXIMUM_TOOLTIP = 600;

/**
 * A row a group of sentences of an article, which leads there. A row is known by its words, so that it is the same one
 * when an edit moves it. `saidOf` says something more of a group by its index; by default its line.
 */
export function sentenceNodes(
  list: string,
  { source, text }: InSource,
  groups: readonly (readonly number[])[],
  t: Translate,
  saidOf?: (at: number) => string,
): StoryNode[] {
  const times = new Map<string, number>();
  const shown = groups.slice(0, MAXIMUM_SENTENCES).map((sentences, at): StoryNode => {
    const words = inLabel(textOf(source.article, sentences));
    const nth = (times.get(words) ?? 0) + 1;
    times.set(words, nth);
    const [place] = passagesIn(text, source.label, { sentences: source.article.sentences, indexes: sentences });
    const line = t('line {0}', text.lines.lineAt(place.start) + 1);
    const description = saidOf ? `${line} · ${saidOf(at)}` : line;
    return {
      id: `${list} ${nth} ${words}`,
      kind: 'sentence',
      label: isolated(shorten(words, MAXIMUM_LABEL)),
      description,
      tooltip: isolated(shorten(words, MAXIMUM_TOOLTIP)),
      spoken: `${shorten(words, MAXIMUM_LABEL)}, ${description}`,
      place,
      children: [],
    };
  });
  const more = groups.length - shown.length;
  return more > 0 ? [...shown, noteNode(`${list} more`, t('and {0} more', more))] : shown;
}

/** The head of a list, and the list; nothing where that is empty. */
export function listNode(
  { id, kind, icon, label }: Pick<StoryNode, 'id' | 'kind' | 'icon' | 'label'>,
  children: readonly StoryNode[],
  count: number,
): StoryNode[] {
  if (count === 0) return [];
  return [{ id, kind, icon, label, description: String(count), spoken: `${label}, ${count}`, children }];
}

/** A row that says something and leads nowhere. */
export function noteNode(id: string, words: string): StoryNode {
  return { id, kind: 'note', label: words, spoken: words, children: [] };
}
