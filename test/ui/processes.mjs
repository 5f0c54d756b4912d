// The processes of a VS Code server, for the tests that end one of them.
import { readdirSync, readFileSync } from 'node:fs';

/** The command line of a process and its parent; undefined once it has ended. */
function processOf(/** @type {number} */ pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    // The name may hold anything; what follows its closing parenthesis does not.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { pid, command, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** The extension hosts among the descendants of a process. */
export function extensionHosts(/** @type {number} */ ancestor) {
  const all = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .flatMap((pid) => processOf(pid) ?? []);
  const family = new Set([ancestor]);
  for (let grown = true; grown;) {
    const children = all.filter(({ pid, parent }) => family.has(parent) && !family.has(pid));
    grown = children.length > 0;
    children.forEach(({ pid }) => family.add(pid));
  }
  return all.filter(({ pid, command }) => family.has(pid) && command.includes('extensionHost')).map(({ pid }) => pid);
}
