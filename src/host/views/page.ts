import * as vscode from 'vscode';
import { languageOf } from '../common/localWords.js';

/** The views, by the names of their scripts and elements. */
export type PageName = 'table' | 'map';

/** The options of a view that runs one script of ours, which stands in its page, and loads nothing. */
export const pageOptions: vscode.WebviewOptions = { enableScripts: true, localResourceRoots: [] };

const scripts = new Map<string, Promise<string>>();

/** The script of a view, which is read once; rejects where it cannot be read, and tries again when asked again. */
export function readScript(extension: vscode.Uri, name: PageName): Promise<string> {
  const file = vscode.Uri.joinPath(extension, 'dist', 'views', `${name}.js`);
  const key = file.toString();
  const script = scripts.get(key) ?? readText(file);
  scripts.set(key, script);
  script.catch(() => scripts.delete(key));
  return script;
}

async function readText(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

/**
 * The page of a view: its script, by a nonce, and the element that the script draws. Its styles are the script's own;
 * nothing else is allowed, neither requests nor pictures nor handlers in markup. Nothing of an article stands in it. A
 * script that stands in the page is there at once; one that it names is asked for over VS Code first.
 */
export function pageOf(name: PageName, title: string, script: string): string {
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
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

/** Text as it stands in a page: none of its signs is markup. */
export function inMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
