import * as vscode from 'vscode';
import { scheme } from '../common/ids.js';
import { decodeAddress } from './addresses.js';
import type { Comparison } from './comparison.js';

/** The comparison in the active tab, and the tab. */
export function activeComparison(): { readonly comparison: Comparison; readonly tab: vscode.Tab } | undefined {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (!(tab?.input instanceof vscode.TabInputTextDiff) || tab.input.modified.scheme !== scheme) return undefined;
  const address = decodeAddress(tab.input.modified.query);
  return address && { comparison: address.comparison, tab };
}
