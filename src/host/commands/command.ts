import * as vscode from 'vscode';
import { Cancelled } from '../engine/client.js';
import { commands, type CommandId } from '../common/ids.js';

/** What a command does; its arguments come from menus, links or anybody, and are looked at before they are used. */
export type Handler = (...args: unknown[]) => unknown;

/** Registers commands. A failing one is logged and said once; a cancelled one is silent. */
export function registerCommands(
  handlers: Readonly<Record<CommandId, Handler>>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const registered = Object.entries(handlers).map(([id, handler]) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        await handler(...args);
      } catch (error) {
        if (error instanceof Cancelled || error instanceof vscode.CancellationError) return;
        log.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        void sayFailed(error);
      }
    }),
  );
  return vscode.Disposable.from(...registered);
}

async function sayFailed(error: unknown): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  const message = error instanceof Error ? error.message : String(error);
  const chosen = await vscode.window.showErrorMessage(vscode.l10n.t('Crossread: {0}', message), showLog);
  if (chosen === showLog) await vscode.commands.executeCommand(commands.showLog);
}
