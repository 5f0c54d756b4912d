import * as vscode from 'vscode';
import { Cancelled } from '../engine/client.js';
import { errorText, errorTrace } from '../common/errorText.js';
import type { CommandId } from '../common/ids.js';
import { showErrorWithLog } from '../common/showLog.js';

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
        log.error(`${id}: ${errorTrace(error)}`);
        void showErrorWithLog(vscode.l10n.t('Crossread: {0}', errorText(error)));
      }
    }),
  );
  return vscode.Disposable.from(...registered);
}
