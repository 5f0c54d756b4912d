import * as vscode from 'vscode';
import type { CommandId } from '../common/ids.js';

/** A link that runs a command of ours with a handle. */
export function commandLink(command: CommandId, handle: string): vscode.Uri {
  return vscode.Uri.from({ scheme: 'command', path: command, query: JSON.stringify([handle]) });
}
