import type { JSONPath } from 'jsonc-parser';
import type { Anchor, FindingKind } from '../model.js';
import { foldText } from '../text/typography.js';
import type { DecidedMatch, Quoted, StoryFile, Taken } from './file.js';
import { insertLast, removeAll, removeAt, replaceAll } from './jsonText.js';

/** What can be said of a source; `undefined` takes it back. */
export interface SourceFacts {
  readonly label?: string;
  readonly exclude?: true;
}

/**
 * Each of these answers the text of a story file with one change made; comments, order and everything else that stands
 * in it are kept. `story` is what was read from the same text.
 */
export function setFact<K extends keyof SourceFacts>(
  text: string,
  story: StoryFile,
  file: string,
  name: K,
  value: SourceFacts[K],
): string {
  const listed = story.sources?.find((source) => source.file === file);
  if (!listed) return value === undefined ? text : append(text, story, 'sources', { file, [name]: value });
  const path = ['sources', listed.at];
  if (value === undefined) return removeAt(text, [...path, name]);
  return listed.says.includes(name)
    ? replaceAll(text, [{ path: [...path, name], value }])
    : insertLast(text, path, name, value);
}

export function setBase(text: string, { says }: StoryFile, file: string): string {
  return says.includes('base')
    ? replaceAll(text, [{ path: ['base'], value: file }])
    : insertLast(text, [], 'base', file);
}

/** Lists files that are not listed yet, after those that are. */
export function listFiles(text: string, story: StoryFile, files: readonly string[]): string {
  const listed = new Set(story.sources?.map(({ file }) => file));
  const missing = files.filter((file) => !listed.has(file)).map((file) => ({ file }));
  return append(text, story, 'sources', ...missing);
}

/**
 * Notes a decision on sentences of two files, in the place of an earlier one on the same sentences, and of an earlier
 * link between the first side's sentences and others of the second file. The first side is where the person was.
 */
export function decide(text: string, story: StoryFile, decision: Pick<DecidedMatch, 'verdict' | 'sides'>): string {
  const value = { verdict: decision.verdict, sides: decision.sides.map(written) };
  const [first, ...others] = story.matches.filter((match) => isReplaced(match, decision));
  const rest = removeAll(
    text,
    others.map(({ at }) => ['matches', at]),
  );
  return first ? replaceAll(rest, [{ path: ['matches', first.at], value }]) : append(rest, story, 'matches', value);
}

/** Takes a decision back. */
export function forget(text: string, { at }: DecidedMatch): string {
  return removeAt(text, ['matches', at]);
}

/** Remembers where wording was taken from. */
export function addTaken(text: string, story: StoryFile, taken: readonly Omit<Taken, 'at'>[]): string {
  return append(
    text,
    story,
    'taken',
    ...taken.map(({ from, into, when }) => ({
      from: { ...(from.file === undefined ? {} : { file: from.file }), label: from.label, text: from.sentences },
      into: { file: into.file, text: into.sentences },
      when,
    })),
  );
}

/** Notes that a person checked a finding, by its key. */
export function checkFinding(text: string, story: StoryFile, key: string): string {
  return sayOfFindings(text, story, 'checked', key);
}

/** Findings of a kind are not shown any more. */
export function ignoreFindings(text: string, story: StoryFile, kind: FindingKind): string {
  return sayOfFindings(text, story, 'ignored', kind);
}

function sayOfFindings(
  text: string,
  { says, findings }: StoryFile,
  list: 'checked' | 'ignored',
  value: string,
): string {
  if (findings[list].some((each) => each === value)) return text;
  if (!says.includes('findings')) return insertLast(text, [], 'findings', { [list]: [value] });
  return findings.says?.includes(list)
    ? insertLast(text, ['findings', list], undefined, value)
    : insertLast(text, ['findings'], list, [value]);
}

/** Forgets where some wording was taken from. */
export function removeTaken(text: string, { taken }: StoryFile, isGone: (taken: Taken) => boolean): string {
  return removeAll(
    text,
    taken.filter(isGone).map(({ at }) => ['taken', at]),
  );
}

/** Gives every path of the story file that `renamed` answers for its new name. */
export function renameFiles(text: string, story: StoryFile, renamed: (file: string) => string | undefined): string {
  const changes = pathsIn(story).map(({ path, file }) => ({ path, value: renamed(file) }));
  return replaceAll(
    text,
    changes.filter(({ value }) => value !== undefined),
  );
}

/** Takes out what is said of files that are gone; where wording was taken from stays, it is still true. */
export function removeFiles(text: string, story: StoryFile, gone: (file: string) => boolean): string {
  const entries = [
    ...(story.sources ?? []).map(({ at, file }) => ({ path: ['sources', at], files: [file] })),
    ...story.relations.map(({ at, files }) => ({ path: ['relations', at], files })),
    ...story.matches.map(({ at, sides }) => ({ path: ['matches', at], files: sides.map(({ file }) => file) })),
    ...(story.base === undefined ? [] : [{ path: ['base'], files: [story.base] }]),
  ];
  return removeAll(
    text,
    entries.filter(({ files }) => files.some(gone)).map(({ path }) => path),
  );
}

interface PlacedPath {
  readonly path: JSONPath;
  readonly file: string;
}

function pathsIn({ base, sources = [], relations, matches, taken }: StoryFile): PlacedPath[] {
  return [
    ...(base === undefined ? [] : [{ path: ['base'], file: base }]),
    ...sources.map(({ at, file }) => ({ path: ['sources', at, 'file'], file })),
    ...relations.flatMap(({ at, files }) =>
      files.map((file, nth) => ({ path: ['relations', at, 'files', nth], file })),
    ),
    ...matches.flatMap(({ at, sides }) =>
      sides.map(({ file }, nth) => ({ path: ['matches', at, 'sides', nth, 'file'], file })),
    ),
    ...taken.flatMap(({ at, from, into }) => [
      ...(from.file === undefined ? [] : [{ path: ['taken', at, 'from', 'file'], file: from.file }]),
      { path: ['taken', at, 'into', 'file'], file: into.file },
    ]),
  ];
}

function isReplaced(match: DecidedMatch, { verdict, sides }: Pick<DecidedMatch, 'verdict' | 'sides'>): boolean {
  const mine = sides.map(({ file }) => match.sides.find((side) => side.file === file));
  const [here, there] = mine;
  if (!here || !there) return false;
  if (isSame(here, sides[0]) && isSame(there, sides[1])) return true;
  const relinked = verdict === 'confirmed' && match.verdict === 'confirmed';
  return relinked && keysOf(here).some((key) => keysOf(sides[0]).includes(key));
}

function isSame(one: Quoted, other: Quoted): boolean {
  return keysOf(one).join('\n') === keysOf(other).join('\n');
}

function keysOf({ sentences }: Quoted): string[] {
  return sentences.map(({ text, occurrence }) => `${occurrence} ${foldText(text)}`);
}

function written({ file, sentences }: Quoted): object {
  const occurrence = sentences.map((anchor: Anchor) => anchor.occurrence);
  const again = occurrence.some((nth) => nth > 1);
  return { file, text: sentences.map(({ text }) => text), ...(again ? { occurrence } : {}) };
}

/** Puts items behind the last one of a list of the file; the list is made where there is none. */
function append(
  text: string,
  story: StoryFile,
  list: 'sources' | 'matches' | 'taken',
  ...values: readonly unknown[]
): string {
  if (values.length === 0) return text;
  return story.says.includes(list)
    ? values.reduce<string>((now, value) => insertLast(now, [list], undefined, value), text)
    : insertLast(text, [], list, values);
}
