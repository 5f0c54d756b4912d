import * as vscode from 'vscode';
import { sayError } from '../common/say.js';
import type { Comparisons } from '../collation/comparisons.js';
import { openComparison } from '../collation/openComparison.js';
import { scheme } from '../common/ids.js';
import { canBeSource, fileName } from '../documents/documents.js';
import { readFailureWords } from '../documents/readFailureWords.js';
import type { ReadFailure } from '../documents/reading.js';
import type { Texts } from '../documents/texts.js';
import type { EngineSession } from '../engine/session.js';
import { withGivenLabels } from '../sources/labels.js';
import type { Candidates } from '../story/candidates.js';
import type { StoryFiles } from '../storyFile/storyFiles.js';
import { activeSource, sayNoSource } from './activeSource.js';
import { firstOptions } from './newComparison.js';
import { pickFrom } from '../common/pick.js';

export interface ArticlesParts {
  readonly comparisons: Comparisons;
  readonly candidates: Candidates;
  readonly session: EngineSession;
  readonly texts: Texts;
  readonly storyFiles: StoryFiles;
}

/** Two files that are to stand side by side. */
export interface Pair {
  readonly base: vscode.Uri;
  readonly source: vscode.Uri;
}

/** Compare as Articles: any two files, related or not; the clicked one is the base. */
export async function compareAsArticles(parts: ArticlesParts, clicked?: unknown, selected?: unknown): Promise<void> {
  const pair = selectedPair(clicked, selected) ?? comparedPair() ?? (await pickPair(parts, clicked));
  if (pair) await openAsArticles(parts, pair);
}

/**
 * Opens the comparison of a pair; the other way round where its source is the one that the story file calls the base.
 */
export async function openAsArticles(parts: ArticlesParts, pair: Pair): Promise<void> {
  const ordered = await withStoryBase(parts.storyFiles, pair);
  const [base, source] = await Promise.all([parts.texts.read(ordered.base), parts.texts.read(ordered.source)]);
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
  void sayError(readFailureWords(failure));
}

/** The two files that are selected in the Explorer. */
function selectedPair(clicked: unknown, selected: unknown): Pair | undefined {
  if (!(clicked instanceof vscode.Uri) || !Array.isArray(selected)) return undefined;
  const other = selected.find(
    (uri): uri is vscode.Uri => uri instanceof vscode.Uri && uri.toString() !== clicked.toString(),
  );
  return other && selected.length === 2 ? { base: clicked, source: other } : undefined;
}

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
async function pickPair({ candidates }: ArticlesParts, clicked: unknown): Promise<Pair | undefined> {
  const opening = activeSource(clicked);
  if (!opening) return void sayNoSource();
  const question = {
    waiting: vscode.l10n.t('Looking for files to compare…'),
    placeholder: vscode.l10n.t('A file to compare with'),
  };
  return pickFrom<Pair>(question, async () => {
    const { uri: base } = await opening;
    const open = vscode.workspace.textDocuments.filter((each) => canBeSource(each));
    const { uris } = await candidates.of(base);
    const others = new Map([...uris, ...open.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
    others.delete(base.toString());
    const choices = [...others.values()].map((source) => ({
      label: fileName(source),
      description: vscode.workspace.asRelativePath(source),
      value: { base, source },
    }));
    return { choices, placeholder: vscode.l10n.t('A file to compare {0} with', fileName(base)) };
  });
}
