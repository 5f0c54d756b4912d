import * as vscode from 'vscode';
import { listFiles, setBase, setFact, type SourceFacts } from '../../engine/storyFile/edits.js';
import type { StoryFile } from '../../engine/storyFile/file.js';
import { readStoryText } from '../../engine/storyFile/text.js';
import { setting } from '../common/settings.js';
import { canBeSource } from '../documents/documents.js';
import type { Snapshot } from '../story/snapshot.js';
import type { StoryReading } from '../storyFile/storyReading.js';
import type { StoryWriter } from '../storyFile/storyWriter.js';
import { activeSource, sayNoSource, sayNoStory } from './activeSource.js';
import type { StoryCommandParts } from './decide.js';
import { changeStory, pathsIn } from './storyChange.js';

const LONGEST_LABEL = 80;

/** Set Label…: the short name of a source of the story, the active one first; an empty one takes it back. */
export async function setLabel({ stories, storyFiles, writer }: StoryCommandParts): Promise<void> {
  const snapshot = await activeStory(stories);
  if (!snapshot) return;
  const member = await pickMember(snapshot, 'baseFirst', vscode.l10n.t('The source to name'));
  if (!member) return;
  const given = (await storyFiles.of(snapshot.base.uri))?.listed(member.uri.toString())?.label;
  const others = [snapshot.story.base, ...snapshot.story.sources]
    .filter(({ id }) => id !== member.uri.toString())
    .map(({ label }) => label.toLowerCase());
  const value = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('A short name for {0}. Leave it empty to let Crossread find one.', member.label),
    value: given ?? member.label,
    validateInput: (text) => {
      if (text.trim().length > LONGEST_LABEL) return vscode.l10n.t('At most {0} characters.', LONGEST_LABEL);
      return others.includes(text.trim().toLowerCase())
        ? vscode.l10n.t('Another source of this story has this name.')
        : undefined;
    },
  });
  if (value === undefined) return;
  await setSourceFact(writer, snapshot, member.uri, 'label', value.trim() || undefined);
}

/** Set Base: the active source is the draft that the others are compared with. */
export async function setStoryBase({ writer }: StoryCommandParts): Promise<void> {
  const document = await activeSource();
  if (!document) return sayNoSource();
  if (document.isUntitled) return saySaveFirst();
  await changeStory(writer, document.uri, (text, reading) => {
    const paths = pathsIn(reading, [document.uri]);
    return 'failure' in paths ? paths : setBase(text, reading.story, paths[0]);
  });
}

/** Exclude Source…: leaves a source out of the story. */
export async function excludeSource({ stories, writer }: StoryCommandParts): Promise<void> {
  const snapshot = await activeStory(stories);
  if (!snapshot) return;
  const member = await pickMember(snapshot, 'baseLast', vscode.l10n.t('The source to leave out of this story'));
  if (member) await setSourceFact(writer, snapshot, member.uri, 'exclude', true);
}

/** Include Source Again…: takes an exclusion back. */
export async function includeSource({ storyFiles, writer }: StoryCommandParts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const reading = document && canBeSource(document) ? await storyFiles.of(document.uri) : undefined;
  const excluded = reading?.story.sources?.filter(({ exclude }) => exclude) ?? [];
  if (!document || excluded.length === 0) {
    return void vscode.window.showInformationMessage(vscode.l10n.t('No source is excluded from this story.'));
  }
  const picked = await vscode.window.showQuickPick(
    excluded.map(({ file, label }) => ({ file, label: label ?? file, description: label === undefined ? '' : file })),
    { placeHolder: vscode.l10n.t('The source to include again') },
  );
  if (!picked) return;
  await changeStory(writer, document.uri, (text, now) => setFact(text, now.story, picked.file, 'exclude', undefined));
}

interface Member {
  readonly uri: vscode.Uri;
  readonly label: string;
}

async function activeStory(stories: StoryCommandParts['stories']): Promise<Snapshot | undefined> {
  const document = await activeSource();
  if (!document) return void sayNoSource();
  const snapshot = await stories.current(document);
  return snapshot ?? void sayNoStory();
}

async function pickMember(
  { story, base, sources }: Snapshot,
  order: 'baseFirst' | 'baseLast',
  placeHolder: string,
): Promise<Member | undefined> {
  const own = { uri: base.uri, label: story.base.label };
  const others = sources.map(({ uri }, at) => ({ uri, label: story.sources[at].label }));
  const all = (order === 'baseFirst' ? [own, ...others] : [...others, own]).filter(
    ({ uri }) => uri.scheme !== 'untitled',
  );
  const items = all.map((member) => ({ ...member, description: vscode.workspace.asRelativePath(member.uri) }));
  return vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
}

/**
 * Where the story is only what is listed, the first listed file would be the whole story: then all its sources are
 * listed.
 */
async function setSourceFact<K extends keyof SourceFacts>(
  writer: StoryWriter,
  { base, sources }: Snapshot,
  uri: vscode.Uri,
  name: K,
  value: SourceFacts[K],
): Promise<void> {
  const listsAlone = setting('story.scope', base.uri) === 'file';
  const all = [base, ...sources].map((source) => source.uri).filter(({ scheme }) => scheme !== 'untitled');
  await changeStory(writer, base.uri, (text, reading) => {
    const paths = pathsIn(reading, [...(listsAlone && !reading.listsSources ? all : []), uri]);
    if ('failure' in paths) return paths;
    const listed = listFiles(text, reading.story, paths.slice(0, -1));
    return setFact(listed, readAgain(reading, listed), paths[paths.length - 1], name, value);
  });
}

/** What the changed text says; it was made from a text without mistakes. */
function readAgain({ levelsUp, story }: StoryReading, text: string): StoryFile {
  return readStoryText(text, levelsUp).story ?? story;
}

function saySaveFirst(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Save this document first: what is decided is kept by the names of files.'),
  );
}
