import * as vscode from 'vscode';
import { plural } from '../common/localWords.js';
import { askText, sayInformation } from '../common/say.js';
import { listFiles, setBase, setFact, type SourceFacts } from '../../engine/storyFile/edits.js';
import { setting } from '../common/settings.js';
import { canBeSource } from '../documents/documents.js';
import { placeOf } from '../documents/address.js';
import type { Snapshot } from '../story/snapshot.js';
import type { StoryWriter } from '../storyFile/storyWriter.js';
import { activeSource, sayNoSource, sayNoStory } from './activeSource.js';
import type { StoryCommandParts } from './decide.js';
import { pickFrom } from '../common/pick.js';
import { changeStory, pathsIn, readAgain } from './storyChange.js';

const LONGEST_LABEL = 80;

/** Set Label…: the short name of a source of the story, the active one first; an empty one takes it back. */
export async function setLabel({ stories, storyFiles, writer }: StoryCommandParts): Promise<void> {
  const picked = await pickMember({ stories, storyFiles }, 'baseFirst', vscode.l10n.t('The source to name'));
  if (!picked) return;
  const { snapshot, member, given } = picked;
  const others = [snapshot.story.base, ...snapshot.story.sources]
    .filter(({ id }) => id !== member.uri.toString())
    .map(({ label }) => label.toLowerCase());
  const value = await askText({
    prompt: vscode.l10n.t('A short name for {0}. Leave it empty to let Crossread find one.', member.label),
    value: given ?? member.label,
    validateInput: (text) => {
      if (text.trim().length > LONGEST_LABEL)
        return plural(vscode.l10n.t, LONGEST_LABEL, 'At most {0} character.', 'At most {0} characters.');
      return others.includes(text.trim().toLowerCase())
        ? vscode.l10n.t('Another source of this story has this name.')
        : undefined;
    },
  });
  if (value === undefined) return;
  await setSourceFact(writer, snapshot, member.uri, 'label', value.trim() || undefined);
}

/** Set Base: a source, the active one where none is named, is the draft that the others are compared with. */
export async function setStoryBase({ writer }: Pick<StoryCommandParts, 'writer'>, named?: vscode.Uri): Promise<void> {
  const uri = named ?? (await activeSource())?.uri;
  if (!uri) return sayNoSource();
  if (uri.scheme === 'untitled') return saySaveFirst();
  await changeStory(writer, uri, (text, reading) => {
    const paths = pathsIn(reading, [uri]);
    return 'failure' in paths ? paths : setBase(text, reading.story, paths[0]);
  });
}

/** Exclude Source…: leaves a source out of the story. */
export async function excludeSource(parts: StoryCommandParts): Promise<void> {
  const picked = await pickMember(parts, 'baseLast', vscode.l10n.t('The source to leave out of this story'));
  if (picked) await setSourceFact(parts.writer, picked.snapshot, picked.member.uri, 'exclude', true);
}

/** Include Source Again…: takes an exclusion back. */
export async function includeSource({ storyFiles, writer }: StoryCommandParts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !canBeSource(document)) return sayNoneExcluded();
  const question = {
    waiting: vscode.l10n.t('Looking for sources that were left out…'),
    placeholder: vscode.l10n.t('The source to include again'),
  };
  const file = await pickFrom<string>(question, async () => {
    const excluded = (await storyFiles.of(document.uri))?.story.sources?.filter(({ exclude }) => exclude) ?? [];
    if (excluded.length === 0) return void sayNoneExcluded();
    return excluded.map(({ file: value, label }) => ({
      value,
      label: label ?? value,
      description: label === undefined ? '' : value,
    }));
  });
  if (file === undefined) return;
  await changeStory(writer, document.uri, (text, now) => setFact(text, now.story, file, 'exclude', undefined));
}

/** Takes the exclusion of a source back. */
export async function includeFile(writer: StoryWriter, uri: vscode.Uri): Promise<void> {
  await changeStory(writer, uri, (text, reading) => {
    const paths = pathsIn(reading, [uri]);
    return 'failure' in paths ? paths : setFact(text, reading.story, paths[0], 'exclude', undefined);
  });
}

interface Member {
  readonly uri: vscode.Uri;
  readonly label: string;
}

interface PickedMember {
  readonly snapshot: Snapshot;
  readonly member: Member;
  /** The label that the story file gives it. */
  readonly given: string | undefined;
}

async function pickMember(
  { stories, storyFiles }: Pick<StoryCommandParts, 'stories' | 'storyFiles'>,
  order: 'baseFirst' | 'baseLast',
  placeholder: string,
): Promise<PickedMember | undefined> {
  const opening = activeSource();
  if (!opening) return void sayNoSource();
  const question = { waiting: vscode.l10n.t('Looking for the sources of this story…'), placeholder };
  return pickFrom<PickedMember>(question, async (token) => {
    const snapshot = await stories.current(await opening, token);
    if (!snapshot) return void sayNoStory();
    const { story, base, sources } = snapshot;
    const reading = await storyFiles.of(base.uri);
    const own = { uri: base.uri, label: story.base.label };
    const others = sources.map(({ uri }, at) => ({ uri, label: story.sources[at].label }));
    return (order === 'baseFirst' ? [own, ...others] : [...others, own])
      .filter(({ uri }) => uri.scheme !== 'untitled')
      .map((member) => ({
        label: member.label,
        description: placeOf(member.uri),
        value: { snapshot, member, given: reading?.listed(member.uri.toString())?.label },
      }));
  });
}

function sayNoneExcluded(): void {
  void sayInformation(vscode.l10n.t('No source is excluded from this story.'));
}

/**
 * Notes a fact of one of a story's sources. Where the story is only what is listed, the first listed file would be
 * the whole story: then all its sources are
 * listed.
 */
export async function setSourceFact<K extends keyof SourceFacts>(
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

function saySaveFirst(): void {
  void sayInformation(vscode.l10n.t('Save this document first: what is decided is kept by the names of files.'));
}
