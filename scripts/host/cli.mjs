// The command-line flags of VS Code desktop that the shim understands.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const valued = new Set([
  'extensionDevelopmentPath',
  'extensionTestsPath',
  'extensions-dir',
  'file-uri',
  'folder-uri',
  'install-extension',
  'locale',
  'profile',
  'user-data-dir',
]);

/**
 * Reads VS Code's own command line: `--flag`, `--flag=value`, `--flag value` for those that take one, and paths.
 * @param {readonly string[]} args
 * @returns {{ all(flag: string): string[], last(flag: string): string | undefined, has(flag: string): boolean, paths: string[] }}
 */
export function readFlags(args) {
  /** @type {Map<string, string[]>} */
  const flags = new Map();
  /** @type {string[]} */
  const paths = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    const [, flag, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (flag === undefined) {
      paths.push(argument);
      continue;
    }
    flags.set(flag, [...(flags.get(flag) ?? []), value ?? (valued.has(flag) ? (args[++at] ?? '') : '')]);
  }
  const all = (/** @type {string} */ flag) => flags.get(flag) ?? [];
  return { all, last: (flag) => all(flag).at(-1), has: (flag) => flags.has(flag), paths };
}

/** The absolute path of a path or `file:` URI. */
export const toPath = (/** @type {string} */ place) =>
  place.startsWith('file:') ? fileURLToPath(place) : path.resolve(place);
