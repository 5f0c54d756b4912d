import * as vscode from 'vscode';
import { coverage } from '../../engine/projections/coverage.js';
import type { Comparison } from '../collation/comparison.js';
import type { Comparisons } from '../collation/comparisons.js';
import { coverageWords, otherOrderWords } from '../collation/coverageWords.js';
import { openComparison } from '../collation/openComparison.js';
import type { EngineSession } from '../engine/session.js';
import { scheme } from '../common/ids.js';
import { setting } from '../common/settings.js';
import { placeOf, withGivenLabels } from '../sources/labels.js';
import type { Candidates } from '../story/candidates.js';
import { canBeSource, fileName } from '../documents/documents.js';
import { readFailureWords } from '../documents/readFailureWords.js';
import type { ReadFailure } from '../documents/reading.js';
import type { Snapshot } from '../story/snapshot.js';
import type { StoryFiles } from '../storyFile/storyFiles.js';
import type { StoryReading } from '../storyFile/storyReading.js';
import type { Stories } from '../story/stories.js';
import type { Texts } from '../documents/texts.js';
import { activeSource, sayNoSource, sayNoStory } from './activeSource.js';

export interface CompareParts {
  readonly stories: Stories;
  readonly comparisons: Comparisons;
  readonly candidates: Candidates;
  readonly session: EngineSession;
  readonly texts: Texts;
  readonly storyFiles: StoryFiles;
}

interface SourceItem extends vscode.QuickPickItem {
  readonly source: number;
}

/** Compare with…: lets the reader pick a source of the story, most alike first, and opens the collation with it. */
export async function compareWith(
  { stories, comparisons, storyFiles }: CompareParts,
  clicked?: unknown,
): Promise<void> {
  const document = await activeSource(clicked);
  if (!document) return sayNoSource();
  const snapshot = await withProgress((token) => stories.current(document, token));
  if (!snapshot) return sayNoStory();
  const picked = await pickSource(snapshot, await storyFiles.of(snapshot.base.uri));
  if (picked) await openComparison(comparisons, comparisonOf(snapshot, picked.source, picked.view));
}

/** Compare as Articles: any two files, related or not; the clicked one is the base. */
export async function compareAsArticles(parts: CompareParts, clicked?: unknown, selected?: unknown): Promise<void> {
  const given = selectedPair(clicked, selected) ?? comparedPair() ?? (await pickPair(parts, clicked));
  const pair = given && (await withStoryBase(parts.storyFiles, given));
  if (!pair) return;
  const [base, source] = await Promise.all([parts.texts.read(pair.base), parts.texts.read(pair.source)]);
  if ('failure' in base) return sayUnread(base.failure);
  if ('failure' in source) return sayUnread(source.failure);
  const { labels } = await parts.session.match(base, [source]);
  const [baseLabel, sourceLabel] = withGivenLabels([base.id, source.id], labels);
  await openComparison(parts.comparisons, {
    base: base.id,
    source: source.id,
    baseLabel,
    sourceLabel,
    ...firstOptions(base.uri),
  });
}

function sayUnread(failure: ReadFailure): void {
  void vscode.window.showErrorMessage(readFailureWords(failure));
}

/** A source of a finished story beside its base. */
export function comparisonOf({ story, base }: Snapshot, source: number, view: Comparison['view']): Comparison {
  return {
    base: story.base.id,
    source: story.sources[source].id,
    baseLabel: story.base.label,
    sourceLabel: story.sources[source].label,
    ...firstOptions(base.uri),
    view,
  };
}

/** How a comparison shows itself at first. */
export function firstOptions(base: vscode.Uri): Pick<Comparison, 'view' | 'rows' | 'showFurniture'> {
  return { view: 'rows', rows: 'all', showFurniture: setting('collation.showFurniture', base) };
}

async function pickSource(
  snapshot: Snapshot,
  reading: StoryReading | undefined,
): Promise<{ readonly source: number; readonly view: Comparison['view'] } | undefined> {
  const asPublished = { iconPath: new vscode.ThemeIcon('split-horizontal'), tooltip: vscode.l10n.t('As published') };
  const pick = vscode.window.createQuickPick<SourceItem>();
  pick.items = sourceItems(snapshot, reading, asPublished);
  pick.title = vscode.l10n.t('Compare {0} with…', snapshot.story.base.label);
  pick.placeholder = snapshot.capped
    ? vscode.l10n.t('A source of this story; only the first files of the folder were looked at')
    : vscode.l10n.t('A source of this story, most alike first');
  pick.matchOnDescription = true;
  try {
    return await new Promise((resolve) => {
      pick.onDidAccept(() => {
        const [item] = pick.selectedItems;
        if (item) resolve({ source: item.source, view: 'rows' });
      });
      pick.onDidTriggerItemButton(({ item }) => resolve({ source: item.source, view: 'published' }));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

/** The sources that the story file lists stand first, in its order, the others by how alike they are. */
function sourceItems(
  { story, base, sources }: Snapshot,
  reading: StoryReading | undefined,
  ...buttons: vscode.QuickInputButton[]
): SourceItem[] {
  const t = vscode.l10n.t;
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
      source,
      label,
      description: [coverageWords(shared, t), ...(story.pairs[source].otherOrder ? [otherOrderWords(t)] : [])].join(
        ' · ',
      ),
      detail: [placeOf(sources[source].uri), ...notes(reading, base.uri, sources[source].uri)].join(' · '),
      buttons,
    }));
}

/** What the story file says of a source, and of it and the base. */
function notes(reading: StoryReading | undefined, base: vscode.Uri, source: vscode.Uri): string[] {
  const { date, note } = reading?.listed(source.toString()) ?? {};
  return [date, note, ...(reading?.relations(base, source) ?? [])].filter((said) => said !== undefined);
}

interface Pair {
  readonly base: vscode.Uri;
  readonly source: vscode.Uri;
}

/** The two files that are selected in the Explorer. */
function selectedPair(clicked: unknown, selected: unknown): Pair | undefined {
  if (!(clicked instanceof vscode.Uri) || !Array.isArray(selected)) return undefined;
  const other = selected.find(
    (uri): uri is vscode.Uri => uri instanceof vscode.Uri && uri.toString() !== clicked.toString(),
  );
  return other && selected.length === 2 ? { base: clicked, source: other } : undefined;
}

/** The pair the other way round where its source is the one that the story file calls the base. */
async function withStoryBase(storyFiles: StoryFiles, { base, source }: Pair): Promise<Pair> {
  const reading = await storyFiles.of(source);
  const isBase =
    reading?.story.base !== undefined && reading.sourceOf(reading.story.base).toString() === source.toString();
  return isBase ? { base: source, source: base } : { base, source };
}

/** The two files that VS Code's own diff editor shows in the active tab. */
function comparedPair(): Pair | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputTextDiff) || input.modified.scheme === scheme) return undefined;
  return { base: input.modified, source: input.original };
}

/** The active source, and a file beside it that the reader picks. */
async function pickPair({ candidates }: CompareParts, clicked: unknown): Promise<Pair | undefined> {
  const document = await activeSource(clicked);
  if (!document) return void sayNoSource();
  const open = vscode.workspace.textDocuments.filter((each) => canBeSource(each));
  const { uris } = await candidates.of(document.uri);
  const others = new Map([...uris, ...open.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
  others.delete(document.uri.toString());
  const picked = await vscode.window.showQuickPick(
    [...others.values()].map((uri) => ({
      label: fileName(uri),
      description: vscode.workspace.asRelativePath(uri),
      uri,
    })),
    { placeHolder: vscode.l10n.t('A file to compare {0} with', fileName(document.uri)) },
  );
  return picked && { base: document.uri, source: picked.uri };
}

/** Says that matching is under way, and lets it be given up. */
export function withProgress<T>(work: (token: vscode.CancellationToken) => Promise<T>): Thenable<T> {
  const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Comparing articles…') };
  return vscode.window.withProgress(options, (_, token) => work(token));
}
