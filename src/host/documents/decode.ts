import * as vscode from 'vscode';

/** Strict: what is no UTF-8 is left to VS Code. A byte order mark is no text. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file as VS Code itself would decode it; it is asked only where the file may be anything but UTF-8. */
export async function decode(bytes: Uint8Array, uri: vscode.Uri): Promise<string> {
  if (isReadAsUtf8(uri)) {
    try {
      return utf8.decode(bytes);
    } catch {
      // VS Code says what the broken bytes become, or which of its other marks the file begins with.
    }
  }
  return vscode.workspace.decode(bytes, { uri });
}

/** Whether VS Code reads a file as UTF-8 unless it begins with another byte order mark, whatever its language. */
function isReadAsUtf8(uri: vscode.Uri): boolean {
  const files = vscode.workspace.getConfiguration('files', uri);
  const differs = (name: string): boolean => (files.inspect(name)?.languageIds?.length ?? 0) > 0;
  return (
    files.get('encoding') === 'utf8' &&
    files.get('autoGuessEncoding') === false &&
    !['encoding', 'autoGuessEncoding'].some(differs)
  );
}
