import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { readableUri, sourceAddress } from '../documents/address.js';

/** Read as Article: opens the article of a web page that is kept as a file; the file stays as it is. */
export async function readWebPage(clicked?: unknown): Promise<void> {
  const file = clicked instanceof vscode.Uri ? clicked : vscode.window.activeTextEditor?.document.uri;
  const article = file && readableUri(file);
  if (!article || article.toString() === file.toString()) {
    void sayInformation(vscode.l10n.t('Open an HTML file first.'));
    return;
  }
  await vscode.window.showTextDocument(article);
}

/** Show HTML File: from the article of a web page back to its file. */
export async function showWebPage(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const address = uri && sourceAddress(uri);
  if (address?.kind !== 'page') {
    void sayInformation(vscode.l10n.t('This article was not read from an HTML file.'));
    return;
  }
  await vscode.window.showTextDocument(vscode.Uri.parse(address.file, true));
}
