import * as vscode from 'vscode';
import { decisionsBetween, type ListedSource, type StoryFile } from '../../engine/storyFile/file.js';
import type { Decision } from '../../engine/model.js';
import { pageOf, readableUri } from '../documents/address.js';

/** A story file as it was read, with its paths as URIs. */
export class StoryReading {
  readonly uri: vscode.Uri;
  readonly story: StoryFile;
  readonly #folder: vscode.Uri;
  readonly #root: vscode.Uri;
  readonly #listed: ReadonlyMap<string, ListedSource>;

  /** `root`: the folder that paths must not lead out of. */
  constructor(uri: vscode.Uri, root: vscode.Uri, story: StoryFile) {
    this.uri = uri;
    this.story = story;
    this.#root = root;
    this.#folder = vscode.Uri.joinPath(uri, '..');
    this.#listed = new Map(story.sources?.map((source) => [this.sourceOf(source.file).toString(), source]));
  }

  /** How many folders the paths of the file may lead up. */
  get levelsUp(): number {
    return levelsBetween(this.#root, this.uri);
  }

  /** The URI of a path of the file. */
  uriOf(file: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, file);
  }

  /** The source that a path of the file stands for: of a web page its article. */
  sourceOf(file: string): vscode.Uri {
    return readableUri(this.uriOf(file));
  }

  /** The path by which the file names a file or source; undefined where that stands outside the root, or is no file. */
  pathOf(uri: vscode.Uri): string | undefined {
    return pathBetween(this.#folder, pageOf(uri), this.#root);
  }

  /** What the file says of a source. */
  listed(id: string): ListedSource | undefined {
    return this.#listed.get(id);
  }

  /** Whether the file lists sources of the story; one that only excludes some does not. */
  get listsSources(): boolean {
    return this.story.sources?.some(({ exclude }) => !exclude) ?? false;
  }

  /** The sources that the file says belong together: those that it lists and does not exclude, and the base. */
  members(): vscode.Uri[] {
    const { base, sources = [] } = this.story;
    const files = sources.filter(({ exclude }) => !exclude).map(({ file }) => file);
    return [...new Set([...files, ...(base === undefined ? [] : [base])])].map((file) => this.sourceOf(file));
  }

  /** The sources that the file leaves out. */
  excluded(): vscode.Uri[] {
    const { sources = [] } = this.story;
    return sources.filter(({ exclude }) => exclude).map(({ file }) => this.sourceOf(file));
  }

  decisions(base: vscode.Uri, source: vscode.Uri): Decision[] {
    const [a, b] = [this.pathOf(base), this.pathOf(source)];
    return a === undefined || b === undefined ? [] : decisionsBetween(this.story, a, b);
  }

  /** What somebody noted on how two sources are related. */
  relations(one: vscode.Uri, other: vscode.Uri): string[] {
    const [a, b] = [this.pathOf(one), this.pathOf(other)];
    return this.story.relations
      .filter(({ files }) => a !== undefined && b !== undefined && files.includes(a) && files.includes(b))
      .map(({ note }) => note);
  }
}

/** How many folders a file stands below the root's own. */
export function levelsBetween(root: vscode.Uri, file: vscode.Uri): number {
  return Math.max(0, segmentsOf(file).length - 1 - segmentsOf(root).length);
}

function segmentsOf({ path }: vscode.Uri): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** The path from a folder to a file, with forward slashes; undefined where the file stands outside `root`. */
function pathBetween(folder: vscode.Uri, file: vscode.Uri, root: vscode.Uri): string | undefined {
  if (file.scheme !== root.scheme || file.authority !== root.authority) return undefined;
  const [from, to, top] = [folder, file, root].map(segmentsOf);
  if (!top.every((segment, at) => to[at] === segment) || to.length <= top.length) return undefined;
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
