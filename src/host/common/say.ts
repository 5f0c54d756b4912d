import * as vscode from 'vscode';
import { inLabel, inMessage } from './foreignText.js';

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

/** Says something in the status bar for four seconds. */
export function sayInStatusBar(message: string): void {
  vscode.window.setStatusBarMessage(inLabel(message), 4000);
}

/** VS Code's input box; what its prompt and its validation name stays plain text. */
export function askText(options: vscode.InputBoxOptions): Thenable<string | undefined> {
  const { prompt } = options;
  const validateInput = options.validateInput?.bind(options);
  return vscode.window.showInputBox({
    ...options,
    ...(prompt === undefined ? {} : { prompt: inMessage(prompt) }),
    ...(validateInput && {
      validateInput: async (value) => {
        const problem = await validateInput(value);
        return typeof problem === 'string' ? inMessage(problem) : problem;
      },
    }),
  });
}
