import type { Finding, Side } from '../../engine/model.js';
import { isolated } from '../../protocol/language.js';
import { inLabel } from '../common/foreignText.js';
import type { Translate } from '../common/translate.js';
import { findingWords, headWords } from '../findings/findingWords.js';
import type { Found } from '../findings/storyFindings.js';
import { listNode, noteNode, MAXIMUM_SENTENCES } from './sentenceNodes.js';
import type { StoryNode } from './storyNode.js';

/** What a source says differently from the base, a row each, which leads to its reading; one list, or nothing. */
export function findingNodes(
  id: string,
  found: Found,
  { base, source }: { readonly base: string; readonly source: string },
  t: Translate,
): StoryNode[] {
  const { findings, texts, labels } = found;
  const [here, there] = [base, source].map((each) => texts.findIndex((text) => text.id === each));
  const between = findings.flatMap((finding) => {
    const side = otherReading(finding, here, there);
    return side ? [{ finding, side }] : [];
  });
  const list = { id: `${id} findings`, kind: 'findings', icon: 'warning', label: t('Says it differently') } as const;
  const nodes = between.slice(0, MAXIMUM_SENTENCES).map(({ finding, side }, at): StoryNode => {
    const words = inLabel(findingWords(finding, found, here, t));
    return {
      id: `${list.id} ${finding.key} ${between.slice(0, at).filter((each) => each.finding.key === finding.key).length}`,
      kind: 'finding',
      label: inLabel(headWords(finding, found, here, t)),
      description: isolated(inLabel(texts[there].text.slice(side.start, side.end))),
      tooltip: words,
      spoken: words,
      place: {
        uri: texts[there].uri,
        label: labels[there],
        stamp: texts[there].stamp,
        start: side.start,
        end: side.end,
      },
      children: [],
    };
  });
  const more = between.length - nodes.length;
  const rest = more > 0 ? [noteNode(`${list.id} more`, t('and {0} more', more))] : [];
  return listNode(list, [...nodes, ...rest], between.length);
}

/** Where `there` has another reading than `here`; undefined where one of them has none, or both have the same. */
function otherReading({ readings }: Finding, here: number, there: number): Side | undefined {
  const of = (source: number) => readings.filter(({ sides }) => sides.some((side) => side.source === source));
  const [mine, theirs] = [of(here), of(there)];
  if (mine.length === 0) return undefined;
  return theirs.find((reading) => !mine.includes(reading))?.sides.find(({ source }) => source === there);
}
