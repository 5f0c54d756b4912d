import { languages } from '../common/ids.js';

export type Associations = Readonly<Record<string, string>>;

/**
 * The glob for `files.associations` that means the text files of a folder; `path` leads to it from the root of its
 * workspace folder, or from the workspace folder's name where there are several. An empty path is the whole workspace.
 */
export function articlePattern(path: string): string {
  // A folder's name is a name: signs that mean something in a glob stand in brackets.
  return path === '' ? '*.txt' : `**/${path.replace(/[[*?{]/g, '[$&]')}/*.txt`;
}

/** `before` and our association; undefined where it stands there already. */
export function withArticles(before: Associations, pattern: string): Associations | undefined {
  return before[pattern] === languages.article ? undefined : { ...before, [pattern]: languages.article };
}
