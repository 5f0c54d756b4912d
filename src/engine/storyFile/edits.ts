import type { Anchor, FindingKind } from '../model.js';
import { foldText } from '../text/typography.js';
import { append } from './append.js';
import type { DecidedMatch, Quoted, StoryFile } from './file.js';
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
