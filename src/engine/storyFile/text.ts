import { findNodeAtLocation, getNodeValue, type Node, parseTree, type ParseError } from 'jsonc-parser';
import { readStory, type StoryFile } from './file.js';
import { nodeAt } from './jsonText.js';
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

const MILD: readonly string[] = ['unknown', 'sameLabel', 'tooMany'];

/**
 * Reads a story file: JSON in which comments and trailing commas may stand. A text of white space and comments alone
 * says nothing and is no mistake. Paths may lead up `levelsUp` folders. Never throws.
 */
export function readStoryText(text: string, levelsUp: number): StoryText {
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false, allowEmptyContent: true });
  } catch {
    // The parser calls itself for each bracket: only thousands of them, one in the other, end it.
    return { problems: [{ path: [], fault: 'syntax', start: 0, end: 0, mild: false }] };
  }
  const [error] = errors;
  if (error) {
    const { offset, length } = error;
    return { problems: [{ path: [], fault: 'syntax', start: offset, end: offset + length, mild: false }] };
  }
  const { story, problems } = readStory(tree ? getNodeValue(tree) : {}, levelsUp);
  const placed = problems.map((problem) => ({
    ...problem,
    ...placeOf(tree, problem),
    mild: MILD.includes(problem.fault),
  }));
  return tree && tree.type !== 'object' ? { problems: placed } : { story, problems: placed };
}

/** Where the value at `path` stands in the text of a story file, in UTF-16 offsets; its start where there is none. */
export function findPlace(text: string, path: readonly (string | number)[]): { start: number; end: number } {
  const node = nodeAt(text, [...path]);
  return node ? { start: node.offset, end: node.offset + node.length } : { start: 0, end: 0 };
}

/** Of a property that nobody knows its name, else the value, or the object that should have held it. */
function placeOf(tree: Node | undefined, { path, fault }: StoryProblem): { start: number; end: number } {
  const node = tree && findNodeAtLocation(tree, [...path]);
  const told = fault === 'unknown' ? (node?.parent?.children?.[0] ?? node) : node;
  return told ? { start: told.offset, end: told.offset + told.length } : { start: 0, end: 0 };
}
