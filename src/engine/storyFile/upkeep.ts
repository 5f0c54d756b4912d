import type { JSONPath } from 'jsonc-parser';
import type { StoryFile, Taken } from './file.js';
import { append } from './append.js';
import { removeAll, replaceAll } from './jsonText.js';

// What changes in a story file without a command: as wording is taken, and as files are renamed or deleted.

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
