import * as vscode from 'vscode';
import { languageOf } from '../common/localWords.js';

/** The views, by the names of their scripts and elements. */
export type PageName = 'table' | 'map';

/** The options of a view that runs one script of ours and loads nothing else. */
export function pageOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [viewsFolder(extension)] };
}

/**
 * The page of a view: a script, by a nonce, and the element that it draws. Its styles are the script's own; nothing
 * else is allowed, neither requests nor pictures nor handlers in markup. Nothing of an article stands in it.
 */
export function pageOf(webview: vscode.Webview, extension: vscode.Uri, name: PageName, title: string): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(viewsFolder(extension), `${name}.js`));
  const nonce = randomName();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${inMarkup(languageOf(vscode.l10n.t))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inMarkup(title)}</title>
</head>
<body>
<crossread-${name}></crossread-${name}>
<script nonce="${nonce}" src="${inMarkup(script.toString())}"></script>
</body>
</html>`;
}

const viewsFolder = (extension: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extension, 'dist', 'views');

/** Text as it stands in a page: none of its signs is markup. */
export function inMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
