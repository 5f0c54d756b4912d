import * as vscode from 'vscode';
import { inMessage } from './foreignText.js';

type Show = typeof vscode.window.showInformationMessage;

/** As VS Code's own, for messages that name a file, a label or what a server said: these stay plain text. */
const plainly = (show: () => Show): Show => {
  const said = (message: string, ...rest: unknown[]): unknown =>
    (show() as (message: string, ...rest: unknown[]) => unknown)(inMessage(message), ...rest);
  return said as Show;
};

export const sayInformation = plainly(() => vscode.window.showInformationMessage);
export const sayWarning = plainly(() => vscode.window.showWarningMessage);
export const sayError = plainly(() => vscode.window.showErrorMessage);
