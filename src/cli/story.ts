import { dirname, relative, resolve, sep } from 'node:path';
import { LineMap } from '../engine/text/lines.js';
import type { Decision } from '../engine/model.js';
import { decisionsBetween, type ListedSource, type StoryFile } from '../engine/storyFile/file.js';
import { readStoryText } from '../engine/storyFile/text.js';
import { InputError, readArticle } from './input.js';

/** What a story file says of the files that are compared. */
export interface StoryFacts {
  source(file: string): ListedSource | undefined;
  decisions(a: string, b: string): readonly Decision[];
}

const nothing: StoryFacts = { source: () => undefined, decisions: () => [] };

/**
 * Reads a story file, where one is given. What is wrong in it is told by `warn`, with its line, and left out. Throws
 * InputError where it is missing or no JSON.
 */
export function readStoryFacts(path: string | undefined, warn: (message: string) => void): StoryFacts {
  if (path === undefined) return nothing;
  const text = readArticle(path);
  const lines = new LineMap(text);
  const { story, problems } = readStoryText(text, Infinity);
  for (const { fault, start, path: where } of problems) {
    const place = `${path}:${lines.lineAt(start) + 1}`;
    if (fault === 'syntax') throw new InputError(`${place}: This is not valid JSON. Mend it, or leave out --story.`);
    warn(`${place}: ${nameOf(where)} is not what docs/story-file.md describes (${fault}), and is left out.`);
  }
  return story ? factsOf(story, dirname(path)) : nothing;
}

function factsOf(story: StoryFile, folder: string): StoryFacts {
  const pathOf = (file: string): string => relative(resolve(folder), resolve(file)).split(sep).join('/');
  return {
    source: (file) => story.sources?.find((source) => source.file === pathOf(file)),
    decisions: (a, b) => decisionsBetween(story, pathOf(a), pathOf(b)),
  };
}

/** A path in the file's value as people write it: `sources[0].label`. */
function nameOf(path: readonly (string | number)[]): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return name === '' ? 'The file' : `"${name.replace(/^\./, '')}"`;
}
