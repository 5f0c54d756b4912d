import { createScanner, findNodeAtLocation, getNodeValue, type Node, parseTree, type ParseError } from 'jsonc-parser';
import { readStory, type StoryFile } from './file.js';
import { treeOf } from './jsonText.js';
import type { StoryProblem } from './values.js';

/** A problem with where it stands in the story file's text, in UTF-16 offsets. */
export interface PlacedProblem extends StoryProblem {
  readonly start: number;
  readonly end: number;
  /** The entry that it stands in still holds. */
  readonly mild: boolean;
}

export interface StoryText {
  /** Absent where the text is no JSON, or not of an object. */
  readonly story?: StoryFile;
  readonly problems: readonly PlacedProblem[];
}

/** Brackets may stand one in the other so deep; a story file needs six. Its reader calls itself for each of them. */
const DEEPEST = 100;

const MILD: readonly string[] = ['andMore', 'unknown', 'sameLabel', 'tooMany'];

/**
 * Reads a story file: JSON in which comments and trailing commas may stand. A text of white space and comments alone
 * says nothing and is no mistake. Paths may lead up `levelsUp` folders. Never throws.
 */
export function readStoryText(text: string, levelsUp: number): StoryText {
  const deep = tooDeepIn(text);
  if (deep !== undefined) {
    const detail = String(DEEPEST);
    return { problems: [{ path: [], fault: 'tooDeep', detail, start: deep, end: deep + 1, mild: false }] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: true });
  const [error] = errors;
  if (error) {
    // A comment that never ends ends behind the text.
    const end = Math.min(text.length, error.offset + error.length);
    return { problems: [{ path: [], fault: 'syntax', start: Math.min(error.offset, end), end, mild: false }] };
  }
  const { story, problems } = readStory(tree ? getNodeValue(tree) : {}, levelsUp);
  const placed = problems.map((problem) => ({
    ...problem,
    ...placeOf(tree, problem),
    mild: MILD.includes(problem.fault),
  }));
  return tree && tree.type !== 'object' ? { problems: placed } : { story, problems: placed };
}

/** Answers where the value at a path stands in the text, in UTF-16 offsets; its start where there is none. */
export type FindPlace = (path: readonly (string | number)[]) => { start: number; end: number };

/** The places in the text of a story file, which is read once for all of them. */
export function placesIn(text: string): FindPlace {
  const tree = tooDeepIn(text) === undefined ? treeOf(text) : undefined;
  return (path) => {
    const node = tree && findNodeAtLocation(tree, [...path]);
    return node ? { start: node.offset, end: node.offset + node.length } : { start: 0, end: 0 };
  };
}

/** Where a bracket stands inside too many others. */
function tooDeepIn(text: string): number | undefined {
  // Most often there are not so many of them, wherever they stand.
  if (text.length <= DEEPEST) return undefined;
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); Number(token) !== END; token = scanner.scan()) {
    const sign = SIGNS[token];
    if (sign === 'open' && ++depth > DEEPEST) return scanner.getTokenOffset();
    if (sign === 'close') depth--;
  }
  return undefined;
}

/** By jsonc-parser's number of a token: the end, whose length is no 0 behind a comment that never ends. */
const END = 17;

/** Braces and brackets. */
const SIGNS: Readonly<Record<number, 'open' | 'close' | undefined>> = { 1: 'open', 2: 'close', 3: 'open', 4: 'close' };

/** Of a property that nobody knows its name, else the value, or the object that should have held it. */
function placeOf(tree: Node | undefined, { path, fault }: StoryProblem): { start: number; end: number } {
  const node = tree && findNodeAtLocation(tree, [...path]);
  const told = fault === 'unknown' ? (node?.parent?.children?.[0] ?? node) : node;
  return told ? { start: told.offset, end: told.offset + told.length } : { start: 0, end: 0 };
}
