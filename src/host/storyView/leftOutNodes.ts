import { isolated } from '../../protocol/language.js';
import { plural } from '../common/localWords.js';
import { inLabel } from '../common/foreignText.js';
import type { Translate } from '../common/translate.js';
import { pageOf } from '../documents/address.js';
import { fileName } from '../documents/documents.js';
import { readFailureWords } from '../documents/readFailureWords.js';
import { MAXIMUM_FILES } from '../story/candidates.js';
import type { LeftOut } from '../story/leftOut.js';
import { listNode, noteNode } from './sentenceNodes.js';
import type { NodeWords, StoryNode } from './storyNode.js';

/**
 * What was left out of the story, and why: one list, or nothing. `capped`: there were more files than are looked at.
 */
export function leftOutNodes(leftOut: readonly LeftOut[], capped: boolean, words: NodeWords): StoryNode[] {
  const { t } = words;
  const list = { id: 'left out', kind: 'leftOut', icon: 'circle-slash', label: t('Left out') } as const;
  const files = leftOut.map((each) => fileNode(each, words)).sort((one, other) => one.label.localeCompare(other.label));
  const most = plural(
    t,
    MAXIMUM_FILES,
    'Only the first {0} file was looked at',
    'Only the first {0} files were looked at',
  );
  const more = capped ? [noteNode('left out more', most)] : [];
  return listNode(list, [...files, ...more], files.length + more.length);
}

function fileNode({ uri, why }: LeftOut, { t, pathOf }: NodeWords): StoryNode {
  const file = pageOf(uri);
  const label = isolated(inLabel(fileName(file)));
  const said = whyWords(why, t);
  return {
    id: `left out ${uri.toString()}`,
    kind: why === 'excluded' ? 'excluded' : 'file',
    label,
    description: said,
    tooltip: `${pathOf(file)}\n${sentenceOf({ uri: file, why }, t)}`,
    spoken: `${label}, ${said}`,
    icon: 'file',
    uri,
    children: [],
  };
}

/** Why, in a few words. */
function whyWords(why: LeftOut['why'], t: Translate): string {
  switch (why) {
    case 'unrelated':
      return t('another story');
    case 'excluded':
      return t('excluded');
    case 'tooLarge':
      return t('too large');
    case 'binary':
      return t('not a text file');
    case 'missing':
      return t('no longer there');
    case 'unreadable':
      return t('cannot be read');
    case 'setAside':
      return t('takes too long');
  }
}

/** Why, in a sentence that says what can be done about it. */
function sentenceOf({ uri, why }: LeftOut, t: Translate): string {
  if (why === 'unrelated') return t('Nothing shows that it tells the same story. It can be compared all the same.');
  if (why === 'excluded') return t('The story file, crossread.json, leaves it out.');
  return readFailureWords({ kind: why, uri });
}
