import type * as vscode from 'vscode';
import type { Comparison } from '../collation/comparison.js';
import { setting } from '../common/settings.js';
import type { Snapshot } from '../story/snapshot.js';

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
