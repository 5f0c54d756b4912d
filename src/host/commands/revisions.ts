import * as vscode from 'vscode';
import { isolated } from '../../protocol/language.js';
import { plural, languageOf } from '../common/localWords.js';
import { sayError, sayInformation } from '../common/say.js';
import { sourceAddress, sourceUri } from '../documents/address.js';
import { fileName } from '../documents/documents.js';
import { readFailureWords } from '../documents/readFailureWords.js';
import type { ReadFailure } from '../documents/reading.js';
import { revisionsOf, type Revision } from '../sources/git.js';
import { revisionLabels, shortHash } from '../sources/revisionLabels.js';
import type { Stories } from '../story/stories.js';
import { activeSource, sayNoSource, sayNoStory } from './activeSource.js';
import { addUri, type AddParts } from './addSource.js';
import { openAll, withProgress } from './compareAll.js';
import { pickSeveral } from '../common/pick.js';

export interface RevisionParts extends AddParts {
  readonly stories: Stories;
}

/** Compare Revisions… compares so many, the newest: below each other nobody reads more. */
const MAXIMUM_COMPARED = 20;

/** A revision of a file, and the source that it is or would be. */
interface Choice {
  readonly file: vscode.Uri;
  readonly revision: Revision;
  readonly source: vscode.Uri;
}

/** Add Git Revision…: older states of the active file, which its reader picks. */
export async function addRevision(parts: RevisionParts): Promise<void> {
  const opening = activeSource();
  if (!opening) return sayNoSource();
  const question = {
    waiting: vscode.l10n.t('Looking for revisions…'),
    placeholder: vscode.l10n.t('A revision, newest first'),
  };
  const picked = await pickSeveral<Choice>(question, async () => {
    const { uri: file } = await opening;
    const choices = await choicesOf(parts, file);
    if (choices.length === 0) return sayNoRevisions(file);
    return {
      choices: choices.map((value) => ({
        label: value.revision.subject,
        description: describe(value.revision),
        value,
      })),
      placeholder: vscode.l10n.t(
        'Revisions of {0}, newest first: Enter takes one, or all that are ticked',
        fileName(file),
      ),
    };
  });
  if (!picked?.length) return;
  const [{ file, source }] = picked;
  if (picked.length === 1) return addUri(parts, file, source);
  const added = await add(parts, picked);
  if (added.length === 0) return;
  const compare = vscode.l10n.t('Compare');
  const chosen = await sayInformation(
    plural(
      vscode.l10n.t,
      added.length,
      '{0} revision is a source of {1} now.',
      '{0} revisions are sources of {1} now.',
      added.length,
      fileName(file),
    ),
    compare,
  );
  if (chosen === compare) await open(parts, file, added);
}

/** Compare Revisions…: the newest revisions of the active file become its sources and stand below each other. */
export async function compareRevisions(parts: RevisionParts): Promise<void> {
  const document = await activeSource();
  if (!document) return sayNoSource();
  const file = document.uri;
  const choices = await choicesOf(parts, file);
  if (choices.length === 0) return sayNoRevisions(file);
  const added = await add(parts, choices.slice(0, MAXIMUM_COMPARED));
  if (added.length === 0) return;
  await open(parts, file, added);
  if (choices.length <= MAXIMUM_COMPARED) return;
  void sayInformation(
    plural(
      vscode.l10n.t,
      choices.length,
      '{0} has {1} revision; the newest {2} are compared. Add Git Revision… adds older ones.',
      '{0} has {1} revisions; the newest {2} are compared. Add Git Revision… adds older ones.',
      fileName(file),
      choices.length,
      MAXIMUM_COMPARED,
    ),
  );
}

/** The revisions of a file, newest first; one that was added before is the source that it was added as. */
async function choicesOf({ added }: RevisionParts, file: vscode.Uri): Promise<Choice[]> {
  const revisions = (await revisionsOf(file)) ?? [];
  const labels = revisionLabels(revisions, languageOf(vscode.l10n.t), new Date());
  const known = new Map(
    added.all.flatMap(({ uri }) => {
      const source = vscode.Uri.parse(uri);
      const address = sourceAddress(source);
      return address?.kind === 'revision' && address.file === file.toString() ? [[address.id, source] as const] : [];
    }),
  );
  return revisions.map((revision, at) => {
    const address = { kind: 'revision', file: file.toString(), id: revision.hash, label: labels[at] } as const;
    return { file, revision, source: known.get(revision.hash) ?? sourceUri(address) };
  });
}

/** Adds those that can be read to the story of their file, and answers them. */
async function add({ added, texts }: RevisionParts, choices: readonly Choice[]): Promise<vscode.Uri[]> {
  const readings = await Promise.all(choices.map(({ source }) => texts.read(source)));
  const sources = choices.filter((_, at) => !('failure' in readings[at]));
  const failures = readings.flatMap((reading) => ('failure' in reading ? reading.failure : []));
  // A revision that deleted the file is one of its history, and has no text.
  if (sources.length === 0) sayUnread(failures);
  await added.add(...sources.map(({ file, source }) => ({ uri: source.toString(), base: file.toString() })));
  return sources.map(({ source }) => source);
}

/** The file beside some of its revisions, below each other in their order. */
async function open({ stories }: RevisionParts, file: vscode.Uri, revisions: readonly vscode.Uri[]): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const snapshot = await withProgress((token) => stories.current(document, token));
  if (!snapshot) return sayNoStory();
  const wanted = revisions.map((uri) => uri.toString());
  const sources = wanted.map((id) => snapshot.story.sources.findIndex((source) => source.id === id));
  const title = vscode.l10n.t('{0} ↔ its revisions', isolated(snapshot.story.base.label));
  await openAll(
    snapshot,
    sources.filter((at) => at >= 0),
    title,
  );
}

function describe(revision: Revision): string {
  const when = revision.date?.toLocaleString(languageOf(vscode.l10n.t), { dateStyle: 'long', timeStyle: 'short' });
  return [when, revision.author, shortHash(revision)].filter(Boolean).join(' · ');
}

function sayUnread([failure]: readonly ReadFailure[]): void {
  void sayError(readFailureWords(failure));
}

function sayNoRevisions(file: vscode.Uri): undefined {
  void sayInformation(vscode.l10n.t('Git has no revisions of {0}.', fileName(file)));
}
