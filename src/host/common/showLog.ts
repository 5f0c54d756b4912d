import * as vscode from 'vscode';
import { sayError } from './say.js';
import { commands } from './ids.js';

/** Shows an error message that offers the log, which says more. */
export async function showErrorWithLog(message: string): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  if ((await sayError(message, showLog)) !== showLog) return;
  await vscode.commands.executeCommand(commands.showLog);
}
