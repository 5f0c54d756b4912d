import * as vscode from 'vscode';
import { coverage } from '../../engine/projections/coverage.js';
import type { Comparison } from '../collation/comparison.js';
import { uriOf } from '../collation/comparisons.js';
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
  const rows = comparisonsOf(snapshot).map((comparison) => [
    uriOf(comparison, 'base'),
    uriOf(comparison, 'source'),
    uriOf(comparison, 'base'),
  ]);
  const title = vscode.l10n.t('{0} ↔ all sources', snapshot.story.base.label);
  await vscode.commands.executeCommand('vscode.changes', title, rows);
}

/** A collation with each source of the story, most alike first. */
function comparisonsOf(snapshot: Snapshot): Comparison[] {
  const { story } = snapshot;
  return story.sources
    .map((source, at) => ({ at, label: source.label, shared: coverage(story.pairs[at], story.base, source) }))
    .sort((one, other) => other.shared.likeness - one.shared.likeness)
    .map(({ at, label }) => ({ ...comparisonOf(snapshot, at, 'rows'), name: label }));
}

/** Says that matching is under way, and lets it be given up. */
function withProgress<T>(work: (token: vscode.CancellationToken) => Promise<T>): Thenable<T> {
  const options = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Comparing articles…') };
  return vscode.window.withProgress(options, (_, token) => work(token));
}
