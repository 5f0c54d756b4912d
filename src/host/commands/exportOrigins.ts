import * as vscode from 'vscode';
import { sayInformation, sayInStatusBar } from '../common/say.js';
import { sayNoSource } from './activeSource.js';
import { changeStory } from './storyChange.js';
import { canBeSource, fileName } from '../documents/documents.js';
import type { Stories } from '../story/stories.js';
import type { StoryFiles } from '../storyFile/storyFiles.js';
import type { StoryWriter } from '../storyFile/storyWriter.js';
import type { Origins } from '../taking/origins.js';
import { originsCsv } from '../taking/originsCsv.js';

export interface ExportParts {
  readonly stories: Stories;
  readonly origins: Origins;
  readonly storyFiles: StoryFiles;
  readonly writer: StoryWriter;
}

/**
 * Export Origins of Wording…: writes where the wording of the active article came from into a CSV file, asking for its
 * name.
 */
export async function exportOrigins(parts: ExportParts): Promise<void> {
  const { stories, origins } = parts;
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !canBeSource(document)) return sayNoSource();
  const article = (await stories.current(document))?.story.base.article;
  const taken = await origins.taken(document.uri, article);
  const name = fileName(document.uri);
  if (taken.length === 0) return sayNoneKnown(parts, document);
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(document.uri, '..', `${name.replace(/\.\w+$/, '')}-origins.csv`),
    filters: { CSV: ['csv'] },
    title: vscode.l10n.t('Where the wording of {0} came from', name),
  });
  if (!target) return;
  // The mark at its beginning tells spreadsheets that it is UTF-8.
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(`\uFEFF${originsCsv(taken, article)}`));
  sayInStatusBar(vscode.l10n.t('Wrote {0}.', fileName(target)));
}

/** Nothing can be known of what was taken before there was a story file: where there is none, offers to make it. */
async function sayNoneKnown({ storyFiles, writer }: ExportParts, { uri }: vscode.TextDocument): Promise<void> {
  const name = fileName(uri);
  if (await storyFiles.nearest(uri)) {
    return void sayInformation(vscode.l10n.t('Nothing is known of wording that {0} took from other sources.', name));
  }
  const make = vscode.l10n.t('Make crossread.json');
  const chosen = await sayInformation(
    vscode.l10n.t(
      'Nothing is known of wording that {0} took from other sources. What you take is remembered where the story has a crossread.json.',
      name,
    ),
    // What was never saved has no folder to make it in.
    ...(uri.scheme === 'untitled' ? [] : [make]),
  );
  if (chosen === make) await changeStory(writer, uri, (text) => (text === '' ? '{}\n' : text));
}
