import * as vscode from 'vscode';
import { plural } from '../common/localWords.js';
import { askText, sayError, sayInformation, sayWarning } from '../common/say.js';
import { activeSource, sayNoSource } from './activeSource.js';
import type { FetchPage, PageArticle } from '../../protocol/pages.js';
import { addUri, type AddParts } from './addSource.js';
import { homeOf } from '../documents/address.js';
import { folderOf } from '../documents/documents.js';
import { exists } from '../documents/exists.js';
import type { Folders } from '../documents/folders.js';
import { isFileName, proposedName, withExtension } from '../pages/fileNames.js';
import { keepPage } from '../pages/keptPage.js';
import type { PageReader } from '../pages/pageReader.js';
import { pageFailureWords } from '../pages/failureWords.js';
import { addressProblem, fetchFailureWords } from '../pages/fetchWords.js';

export interface AddUrlParts extends AddParts {
  readonly pages: PageReader;
  readonly folders: Folders;
  /** Absent where redirects cannot be looked at one by one, as in a browser. */
  readonly fetchPage: FetchPage | undefined;
}

/** An article with fewer words is more likely a page that hides it. */
const FEW_WORDS = 80;

/**
 * Add URL…: asks which page, and whether to fetch it; fetches that one page, lets its reader name a file beside the
 * article, and writes it there. No file is ever written over.
 */
export async function addUrl(parts: AddUrlParts): Promise<void> {
  const base = await activeSource();
  if (!base) return sayNoSource();
  const folder = folderFor(base.uri);
  if (!folder || !parts.fetchPage) {
    void sayInformation(vscode.l10n.t('Save the article into a folder first: the page is kept beside it.'));
    return;
  }
  const address = await askText({
    title: vscode.l10n.t('Add a web page as a source'),
    prompt: vscode.l10n.t('The address of the page'),
    placeHolder: 'https://',
    ignoreFocusOut: true,
    validateInput: (value) => (value === '' ? undefined : addressProblem(value, vscode.l10n.t)),
  });
  if (!address || addressProblem(address, vscode.l10n.t) !== undefined) return;
  const url = new URL(address.trim());
  if (!(await mayFetch(url))) return;
  const article = await fetchArticle(parts, parts.fetchPage, url);
  if (!article || !(await isEnough(article))) return;
  const file = await askForName(folder, proposedName(article.title, url.hostname));
  if (!file) return;
  await keepPage(parts.folders, file, article.text);
  await addUri(parts, base.uri, file);
}

function folderFor(base: vscode.Uri): vscode.Uri | undefined {
  return homeOf(base).scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : folderOf(base);
}

async function mayFetch(url: URL): Promise<boolean> {
  const fetch = vscode.l10n.t('Fetch Page');
  const chosen = await sayInformation(
    vscode.l10n.t('Fetch this page from {0}?', url.host),
    {
      modal: true,
      detail: [
        url.href,
        vscode.l10n.t(
          'Crossread asks {0} for this one page and sends nothing of your articles. Only this command uses the network.',
          url.host,
        ),
      ].join('\n\n'),
    },
    fetch,
  );
  return chosen === fetch;
}

async function fetchArticle(parts: AddUrlParts, fetchPage: FetchPage, url: URL): Promise<PageArticle | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Fetching the page from {0}…', url.host),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (_, token) => {
    const abort = new AbortController();
    const cancelling = token.onCancellationRequested(() => abort.abort());
    try {
      const fetched = await fetchPage(url.href, abort.signal);
      if ('failure' in fetched) {
        const message = fetchFailureWords(fetched.failure, url.host, vscode.l10n.t);
        if (message !== undefined) void sayError(message);
        return undefined;
      }
      const article = await parts.pages.read(fetched);
      if ('failure' in article) throw new Error(pageFailureWords(article.failure, vscode.l10n.t));
      return token.isCancellationRequested ? undefined : article;
    } finally {
      cancelling.dispose();
    }
  });
}

/** Says so where a page has hardly any text; its reader decides. */
async function isEnough({ words }: PageArticle): Promise<boolean> {
  if (words >= FEW_WORDS) return true;
  const keep = vscode.l10n.t('Keep It Anyway');
  const chosen = await sayWarning(
    plural(
      vscode.l10n.t,
      words,
      'This page shows hardly any article text: about {0} word.',
      'This page shows hardly any article text: about {0} words.',
    ),
    {
      modal: true,
      detail: vscode.l10n.t(
        'It may need a login, or be put together by scripts. Open it in your browser, copy the text of the article, and use Add Clipboard.',
      ),
    },
    keep,
  );
  return chosen === keep;
}

function askForName(folder: vscode.Uri, proposed: string): Promise<vscode.Uri | undefined> {
  const fileOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, withExtension(name));
  return Promise.resolve(
    askText({
      title: vscode.l10n.t('Keep the page beside the article'),
      prompt: vscode.l10n.t('The name of its file in {0}', vscode.workspace.asRelativePath(folder)),
      value: proposed,
      valueSelection: [0, proposed.length - '.txt'.length],
      ignoreFocusOut: true,
      validateInput: async (name) => {
        if (!isFileName(name)) return vscode.l10n.t('This is no name for a file.');
        return (await exists(fileOf(name))) ? vscode.l10n.t('There is a file of this name already.') : undefined;
      },
    }),
  ).then((name) => (name === undefined ? undefined : fileOf(name)));
}
