import * as vscode from 'vscode';

/**
 * The bytes of a text for a file that is made: UTF-8, with a byte order mark where VS Code would read them as something
 * else, since `files.encoding` says so for this file; the mark goes before any setting. A text that begins with one has
 * no second.
 */
export async function bytesFor(uri: vscode.Uri, text: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  if (text.startsWith('\ufeff') || (await vscode.workspace.decode(bytes, { uri })) === text) return bytes;
  return new TextEncoder().encode(`\ufeff${text}`);
}
