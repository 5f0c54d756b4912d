import * as vscode from 'vscode';
import { coverage } from '../../engine/projections/coverage.js';
import type { Comparison } from '../collation/comparison.js';
import { coverageWords, otherOrderWords } from '../collation/coverageWords.js';
import { openComparison } from '../collation/openComparison.js';
import { placeOf } from '../sources/labels.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import type { StoryReading } from '../storyFile/storyReading.js';
import { activeSource, sayNoSource, sayNoStory } from './activeSource.js';
import type { ArticlesParts } from './compareArticles.js';
import { comparisonOf } from './newComparison.js';
import { pickFrom, type Choice } from './pick.js';

export interface CompareParts extends ArticlesParts {
  readonly stories: Stories;
}

/** Compare with…: lets the reader pick a source of the story, most alike first, and opens the collation with it. */
export async function compareWith(parts: CompareParts, clicked?: unknown): Promise<void> {
  const { stories, comparisons, storyFiles } = parts;
  const opening = activeSource(clicked);
  if (!opening) return sayNoSource();
  const question = {
    waiting: vscode.l10n.t('Comparing this article with the others…'),
    placeholder: vscode.l10n.t('A source of this story, most alike first'),
  };
  const picked = await pickFrom<Comparison>(question, async (token) => {
    const snapshot = await stories.current(await opening, token);
    if (!snapshot) return void sayNoStory();
    return {
      choices: sourceChoices(snapshot, await storyFiles.of(snapshot.base.uri)),
      title: vscode.l10n.t('Compare {0} with…', snapshot.story.base.label),
      ...(snapshot.capped && {
        placeholder: vscode.l10n.t('A source of this story; only the first files of the folder were looked at'),
      }),
    };
  });
  if (picked) await openComparison(comparisons, picked);
}

/** The sources that the story file lists stand first, in its order, the others by how alike they are. */
function sourceChoices(snapshot: Snapshot, reading: StoryReading | undefined): Choice<Comparison>[] {
  const { story, base, sources } = snapshot;
  const t = vscode.l10n.t;
  const asPublished = { iconPath: new vscode.ThemeIcon('split-horizontal'), tooltip: t('As published') };
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
      value: comparisonOf(snapshot, source, 'rows'),
      buttons: [{ ...asPublished, value: comparisonOf(snapshot, source, 'published') }],
    }));
}

/** What the story file says of a source, and of it and the base. */
function notes(reading: StoryReading | undefined, base: vscode.Uri, source: vscode.Uri): string[] {
  const { date, note } = reading?.listed(source.toString()) ?? {};
  return [date, note, ...(reading?.relations(base, source) ?? [])].filter((said) => said !== undefined);
}
