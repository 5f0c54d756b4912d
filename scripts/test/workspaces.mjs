// The folders that the integration suite's windows open, made new for each window.
import fs from 'node:fs';
import path from 'node:path';
import { inRepository } from '../lib/paths.mjs';
import { temporaryFolder } from '../lib/run.mjs';

/** The five articles that the product was made for; they are other people's text and stand beside the repository. */
export const seeds = inRepository('..', 'shared', 'seeds');

function story() {
  const folder = path.join(temporaryFolder('workspace'), 'story');
  fs.cpSync(inRepository('sample'), folder, { recursive: true });
  return folder;
}

/** A folder that holds the sample story in its top folder and the five articles, where they are, in `seeds`. */
export function storyFolder() {
  const folder = story();
  if (fs.existsSync(seeds)) fs.cpSync(seeds, path.join(folder, 'seeds'), { recursive: true });
  return folder;
}

/** A workspace of two root folders, each of them with the sample story. */
export function twoRoots() {
  const file = path.join(temporaryFolder('workspace'), 'two.code-workspace');
  fs.writeFileSync(file, JSON.stringify({ folders: [{ path: story() }, { path: story(), name: 'second' }] }));
  return file;
}
