import * as vscode from 'vscode';
import { commands } from '../common/ids.js';
import { pageOf } from '../documents/address.js';
import type { StoryNode } from './storyNode.js';

/** A row of the Story view as VS Code shows it. */
export function storyItem(node: StoryNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, foldingOf(node));
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.accessibilityInformation = { label: node.spoken };
  item.iconPath = node.icon === undefined ? undefined : new vscode.ThemeIcon(node.icon);
  item.contextValue = contextOf(node);
  // By its name: what a click stands for is looked up when it comes.
  if (node.uri ?? node.place) item.command = { command: commands.openItem, title: node.label, arguments: [node.id] };
  return item;
}

/** Below a base and its sources only what somebody opens; it stays open by its id. */
function foldingOf({ children }: StoryNode): vscode.TreeItemCollapsibleState {
  return children.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
}

/** What menus go by: the kind, and whether the Explorer has the file. */
function contextOf({ kind, uri }: StoryNode): string {
  return uri && vscode.workspace.getWorkspaceFolder(pageOf(uri)) ? `${kind} inExplorer` : kind;
}
