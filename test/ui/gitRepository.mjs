// A Git repository made by the tests.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** What runs Git in a folder, as somebody, and answers what it said. */
export function gitIn(/** @type {string} */ folder) {
  const author = ['-c', 'user.name=Mara Lindqvist', '-c', 'user.email=mara@example.org'];
  return (/** @type {string[]} */ ...args) =>
    execFileSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/**
 * Makes a folder a repository in which a file has a revision for each of `texts`, the last of which stays in the folder.
 * @returns {string[]} the revisions' hashes, oldest first
 */
export function makeRevisions(
  /** @type {string} */ folder,
  /** @type {string} */ name,
  /** @type {readonly string[]} */ texts,
) {
  const git = gitIn(folder);
  git('init', '--quiet', '--initial-branch=main');
  return texts.map((text, at) => {
    writeFileSync(path.join(folder, name), text);
    git('add', name);
    const date = `2026-05-${String(at + 1).padStart(2, '0')}T09:30:00Z`;
    git('commit', '--quiet', '--message', `Draft ${at + 1}\n\nMore about it.`, '--date', date);
    return git('rev-parse', 'HEAD');
  });
}
