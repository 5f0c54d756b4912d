import { inStoryOrder } from '../../engine/projections/sourceOrder.js';
import { overviewOf, type SourceOverview } from '../../engine/projections/overview.js';
import type { Source } from '../../engine/model.js';
import { isReadInPart } from '../../engine/text/firstSentences.js';
import { dateSaid, isolated } from '../../protocol/language.js';
import { coverageWords, partialWords } from '../collation/coverageWords.js';
import { languageOf, percentWords } from '../common/localWords.js';
import type { Translate } from '../common/translate.js';
import type { MadeStory } from '../story/storyMaker.js';
import type { Snapshot } from '../story/snapshot.js';
import { findingNodes } from './findingNodes.js';
import { leftOutNodes } from './leftOutNodes.js';
import { relationIcons, relationSentence, relationWords } from '../common/relationWords.js';
import { listNode, sentenceNodes, type InSource } from './sentenceNodes.js';
import type { NodeWords, SourceNotes, StoryNode } from './storyNode.js';

/** The rows of the Story view: the articles in the story's one order, whichever is the base, then what was left out. */
export function storyNodes({ snapshot, leftOut }: MadeStory, words: NodeWords): StoryNode[] {
  return [
    ...(snapshot ? articleNodes(snapshot, words) : []),
    ...leftOutNodes(leftOut, snapshot?.capped ?? false, words),
  ];
}

function articleNodes(snapshot: Snapshot, words: NodeWords): StoryNode[] {
  const { story, base, sources } = snapshot;
  const overview = overviewOf(story);
  const own = baseNode({ source: story.base, text: base }, overview.onlyHere, words);
  const others = story.sources.map((source, at) =>
    sourceNode({ source, text: sources[at] }, overview.sources[at], snapshot, words),
  );
  const nodes = [own, ...others];
  const ordered = [story.base, ...story.sources].map(({ id, article }, at) => ({
    id,
    published: article.metadata.published,
    node: nodes[at],
  }));
  return inStoryOrder(ordered, words.listed).map(({ node }) => node);
}

function baseNode(base: InSource, onlyHere: readonly number[], words: NodeWords): StoryNode {
  const { t } = words;
  const notes = words.notesOf(base.text.uri);
  const id = `article ${base.source.id}`;
  const cut = cutWords(base.source, words);
  const said = [t('this article'), ...draftWords(notes, t), ...dateWords(base.source, t), ...cut];
  const list = { id: `${id} only`, kind: 'onlyHere', icon: 'diff-added', label: t('Only here') } as const;
  return {
    id,
    kind: 'base',
    label: isolated(base.source.label),
    description: said.join(' · '),
    tooltip: [words.pathOf(base.text.uri), ...cut, ...publishedWords(base.source, t), ...notes.notes].join('\n'),
    spoken: [base.source.label, ...said].join(', '),
    icon: 'book',
    uri: base.text.uri,
    children: listNode(list, sentenceNodes(list.id, base, alone(onlyHere), t), onlyHere.length),
  };
}

function sourceNode(of: InSource, overview: SourceOverview, { story, base }: Snapshot, words: NodeWords): StoryNode {
  const { t } = words;
  const { coverage, standsTo, partial } = overview;
  const notes = words.notesOf(of.text.uri);
  const relation = relationSentence(standsTo, isolated(story.base.label), t);
  const share = percentWords(coverage.total === 0 ? 0 : coverage.matched / coverage.total, t);
  const incomplete = [...(partial ? [partialWords(t)] : []), ...cutWords(of.source, words)];
  const id = `article ${of.source.id}`;
  return {
    id,
    kind: 'source',
    label: isolated(of.source.label),
    description: [
      share,
      relationWords(standsTo, t),
      ...draftWords(notes, t),
      ...dateWords(of.source, t),
      ...incomplete,
    ].join(' · '),
    tooltip: [
      words.pathOf(of.text.uri),
      relation,
      coverageWords(coverage, t),
      ...incomplete,
      ...publishedWords(of.source, t),
      ...notes.notes,
    ].join('\n'),
    spoken: [of.source.label, relation, coverageWords(coverage, t), ...draftWords(notes, t), ...incomplete, ...publishedWords(of.source, t)].join(', '), // prettier-ignore
    icon: relationIcons[standsTo.relation],
    uri: of.text.uri,
    children: sourceParts(id, of, overview, { source: story.base, text: base }, words),
  };
}

/** What stands under a source, a list each; a list of nothing is not there. */
function sourceParts(
  id: string,
  of: InSource,
  overview: SourceOverview,
  base: InSource,
  { t, found }: NodeWords,
): StoryNode[] {
  const only = { id: `${id} only`, kind: 'onlyThere', icon: 'diff-added', label: t('Not in this article') } as const;
  const moved = { id: `${id} moved`, kind: 'moved', icon: 'arrow-swap', label: t('Moved') } as const;
  const groups = overview.moved.map(({ there }) => there);
  const saidOf = (at: number): string =>
    t('line {0} of {1}', lineOf(base, overview.moved[at].here[0]), isolated(base.source.label));
  const findings = found ? findingNodes(id, found, { base: base.source.id, source: of.source.id }, t) : [];
  return [
    ...findings,
    ...listNode(only, sentenceNodes(only.id, of, alone(overview.onlyThere), t), overview.onlyThere.length),
    ...listNode(moved, sentenceNodes(moved.id, of, groups, t, saidOf), groups.length),
  ];
}

const alone = (sentences: readonly number[]): number[][] => sentences.map((sentence) => [sentence]);

function lineOf({ source, text }: InSource, sentence: number): number {
  return text.lines.lineAt(source.article.sentences[sentence].start) + 1;
}

/** Said of an article that is too long to be searched for findings whole. */
function cutWords({ article }: Source, { found, t }: NodeWords): string[] {
  return found && isReadInPart(article) ? [t('only its beginning was searched for findings')] : [];
}

function draftWords({ isDraft }: SourceNotes, t: Translate): string[] {
  return isDraft ? [t('draft')] : [];
}

/** The day and, where it is known, the time, as the article or the story file tells it. */
function dateWords({ article: { metadata } }: Source, t: Translate): string[] {
  return metadata.published === undefined ? [] : [dateSaid(metadata.published, languageOf(t))];
}

function publishedWords(source: Source, t: Translate): string[] {
  return dateWords(source, t).map((date) => t('published {0}', date));
}
