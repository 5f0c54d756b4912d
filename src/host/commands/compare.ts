import * as vscode from 'vscode';
import { coverage } from '../../engine/projections/coverage.js';
import type { Comparison } from '../collation/comparison.js';
import { coverageWords } from '../collation/coverageWords.js';
import { otherOrderWords } from '../common/relationWords.js';
import { openComparison } from '../collation/openComparison.js';
import { homeOf } from '../documents/address.js';
import { fileName } from '../documents/documents.js';
import { placeOf } from '../documents/address.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import type { StoryReading } from '../storyFile/storyReading.js';
import { activeSource, sayNoSource, sayNoStory } from './activeSource.js';
import { openAsArticles, type ArticlesParts, type Pair } from './compareArticles.js';
import { comparisonOf } from './newComparison.js';
import { pickFrom, separator, type Choice } from '../common/pick.js';

export interface CompareParts extends ArticlesParts {
  readonly stories: Stories;
}

/** Opens a comparison. */
type Open = () => Promise<void>;

/**
 * Compare with…: lets the reader pick a source of the story, most alike first, or another file beside it, and opens the
 * collation with it.
 */
export async function compareWith(parts: CompareParts, clicked?: unknown): Promise<void> {
  const { stories, candidates, storyFiles } = parts;
  const opening = activeSource(clicked);
  if (!opening) return sayNoSource();
  const question = {
    waiting: vscode.l10n.t('Comparing this article with the others…'),
    placeholder: vscode.l10n.t('A source of this story, most alike first'),
  };
  const open = await pickFrom<Open>(question, async (token) => {
    const document = await opening;
    const [snapshot, { uris }] = await Promise.all([stories.current(document, token), candidates.of(document.uri)]);
    const members = new Set(snapshot?.sources.map(({ id }) => id));
    const others = uris
      .filter((uri) => !members.has(uri.toString()))
      .map((source) => otherChoice(parts, { base: document.uri, source }));
    if (!snapshot) {
      if (others.length === 0) return void sayNoStory();
      return { choices: [notOfThisStory(), ...others], placeholder: vscode.l10n.t('Any file can be compared') };
    }
    const own = sourceChoices(parts, snapshot, await storyFiles.of(snapshot.base.uri));
    return {
      choices: others.length > 0 ? [...own, notOfThisStory(), ...others] : own,
      title: vscode.l10n.t('Compare {0} with…', snapshot.story.base.label),
      ...(snapshot.capped && {
        placeholder: vscode.l10n.t('A source of this story; only the first files of the folder were looked at'),
      }),
    };
  });
  await open?.();
}

const notOfThisStory = () => separator(vscode.l10n.t('Not of this story, as far as can be told'));

/** A file that nothing shows to tell the same story. */
function otherChoice(parts: CompareParts, pair: Pair): Choice<Open> {
  const [label, place] = [fileName(homeOf(pair.source)), placeOf(pair.source)];
  return {
    label,
    description: place === label ? undefined : place,
    value: () => openAsArticles(parts, pair),
  };
}

/** The sources that the story file lists stand first, in its order, the others by how alike they are. */
function sourceChoices(
  { comparisons }: CompareParts,
  snapshot: Snapshot,
  reading: StoryReading | undefined,
): Choice<Open>[] {
  const { story, base, sources } = snapshot;
  const t = vscode.l10n.t;
  const asPublished = { iconPath: new vscode.ThemeIcon('split-horizontal'), tooltip: t('As published') };
  const opening = (source: number, view: Comparison['view']): Open => {
    return () => openComparison(comparisons, comparisonOf(snapshot, source, view));
  };
  const place = (source: number): number => reading?.listed(story.sources[source].id)?.at ?? Infinity;
  return story.sources
    .map((other, source) => ({
      source,
      label: other.label,
      coverage: coverage(story.pairs[source], story.base, other),
    }))
    .sort((one, other) => {
      const [first, second] = [place(one.source), place(other.source)];
      return first === second ? other.coverage.likeness - one.coverage.likeness : first - second;
    })
    .map(({ source, label, coverage: shared }) => ({
      label,
      description: [coverageWords(shared, t), ...(story.pairs[source].otherOrder ? [otherOrderWords(t)] : [])].join(
        ' · ',
      ),
      detail: [placeOf(sources[source].uri), ...notes(reading, base.uri, sources[source].uri)].join(' · '),
      value: opening(source, 'rows'),
      buttons: [{ ...asPublished, value: opening(source, 'published') }],
    }));
}

/** What the story file says of a source, and of it and the base. */
function notes(reading: StoryReading | undefined, base: vscode.Uri, source: vscode.Uri): string[] {
  const { date, note } = reading?.listed(source.toString()) ?? {};
  return [date, note, ...(reading?.relations(base, source) ?? [])].filter((said) => said !== undefined);
}
