import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { articlePattern, withArticles, type Associations } from '../articleMode/associations.js';
import { folderOf } from '../documents/documents.js';

/**
 * Use Article Mode in This Folder: asks, then lets the folder's text files open as articles. Answers whether there was
 * nothing left to ask: it was used, declined, or in use already.
 */
export async function useArticleMode(clicked?: unknown): Promise<boolean> {
  const uri = clicked instanceof vscode.Uri ? clicked : vscode.window.activeTextEditor?.document.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const root = (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? (folders.length === 1 ? folders[0] : undefined);
  if (!root) {
    void sayInformation(
      vscode.l10n.t('Article mode is kept in the settings of a folder: open the folder of your articles first.'),
    );
    return false;
  }
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri) ? folderOf(uri) : root.uri;
  const pattern = articlePattern(pathInWorkspace(root, folder));
  const settings = vscode.workspace.getConfiguration('files', root.uri);
  const associations = withArticles(settings.inspect<Associations>('associations')?.workspaceValue ?? {}, pattern);
  if (!associations) {
    void sayInformation(vscode.l10n.t('Text files in this folder open as articles already.'));
    return true;
  }
  if (await confirm(pattern)) await settings.update('associations', associations, vscode.ConfigurationTarget.Workspace);
  return true;
}

async function confirm(pattern: string): Promise<boolean> {
  const use = vscode.l10n.t('Use Article Mode');
  const file = vscode.workspace.workspaceFile ? vscode.l10n.t('the workspace’s settings') : '.vscode/settings.json';
  const chosen = await sayInformation(
    vscode.l10n.t('Open text files here as articles?'),
    {
      modal: true,
      detail: vscode.l10n.t(
        'They will be wrapped and marked up. This adds "{0}": "article" to files.associations in {1}; to go back, remove it there. The files themselves stay as they are.',
        pattern,
        file,
      ),
    },
    use,
  );
  return chosen === use;
}

/** The folder's path from the workspace's root; with several roots it starts with the root's own name. */
function pathInWorkspace(root: vscode.WorkspaceFolder, folder: vscode.Uri): string {
  const path = folder.path.slice(root.uri.path.replace(/\/$/, '').length + 1);
  if ((vscode.workspace.workspaceFolders?.length ?? 0) < 2) return path;
  return [root.uri.path.slice(root.uri.path.lastIndexOf('/') + 1), path].filter((part) => part !== '').join('/');
}
