import * as vscode from 'vscode';
import { coverage } from '../../engine/projections/coverage.js';
import { isolated } from '../../protocol/language.js';
import { uriOf } from '../collation/documentUris.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import { activeSource, sayNoSource, sayNoStory } from './activeSource.js';
import { comparisonOf } from './newComparison.js';

/**
 * Compare with All Sources: one collation a source below each other in VS Code's multi-diff editor, most alike first,
 * the base on the right.
 */
export async function compareWithAll(stories: Stories, clicked?: unknown): Promise<void> {
  const document = await activeSource(clicked);
  if (!document) return sayNoSource();
  const snapshot = await withProgress((token) => stories.current(document, token));
  if (!snapshot) return sayNoStory();
  await openAll(
    snapshot,
    byLikeness(snapshot),
    vscode.l10n.t('{0} ↔ all sources', isolated(snapshot.story.base.label)),
  );
}

/** Opens a collation with each of some sources of the story, indexes into them, below each other. */
export async function openAll(snapshot: Snapshot, sources: readonly number[], title: string): Promise<void> {
  const rows = sources.map((at) => {
    const comparison = { ...comparisonOf(snapshot, at, 'rows'), name: snapshot.story.sources[at].label };
    return [uriOf(comparison, 'base'), uriOf(comparison, 'source'), uriOf(comparison, 'base')];
  });
  await vscode.commands.executeCommand('vscode.changes', title, rows);
}

/** The sources of the story, most alike first. */
function byLikeness({ story }: Snapshot): number[] {
  return story.sources
    .map((source, at) => ({ at, shared: coverage(story.pairs[at], story.base, source) }))
    .sort((one, other) => other.shared.likeness - one.shared.likeness)
    .map(({ at }) => at);
}

/** Says that matching is under way, and lets it be given up. */
export function withProgress<T>(work: (token: vscode.CancellationToken) => Promise<T>): Thenable<T> {
  const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Comparing articles…') };
  return vscode.window.withProgress(options, (_, token) => work(token));
}
