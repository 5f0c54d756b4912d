import * as vscode from 'vscode';
import { cleanLabel } from '../../engine/projections/labels.js';
import { sourceAddress } from '../documents/address.js';

/**
 * The labels of a story's members, where those of sources that have a name of their own, like a revision or the
 * clipboard, replace what the engine read from their texts. `ids` and `labels` are in the same order.
 */
export function withGivenLabels(ids: readonly string[], labels: readonly string[]): string[] {
  const given = ids.map((id) => {
    const label = sourceAddress(vscode.Uri.parse(id))?.label;
    return (label && cleanLabel(label)) || undefined;
  });
  const taken = new Set(labels.filter((_, at) => given[at] === undefined));
  return labels.map((label, at) => {
    const wanted = given[at];
    if (wanted === undefined) return label;
    let unique = wanted;
    for (let n = 2; taken.has(unique); n++) unique = `${wanted} ${n}`;
    taken.add(unique);
    return unique;
  });
}
