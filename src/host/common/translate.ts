/** `vscode.l10n.t`, handed in, so that what words the messages can be tested without VS Code. */
export type Translate = (message: string, ...args: (string | number | boolean)[]) => string;
