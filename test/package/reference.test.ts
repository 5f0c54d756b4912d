import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { referencePages, referenceTables, withTables } from '../../scripts/lib/reference.mjs';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
  };
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { contributes } = read('package.json') as Manifest;
const strings = read('package.nls.json') as Readonly<Record<string, string>>;
const pages = referencePages.map((file) => readFileSync(file, 'utf8'));

/** The first cells of the table that stands between its marks in one of the pages. */
function firstCells(name: string): string[] {
  const [table] = pages.flatMap((page) => new RegExp(`<!-- ${name} -->([^]*?)<!-- /${name} -->`).exec(page)?.[1] ?? []);
  const rows = table.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) => row.split('|')[1].trim().replaceAll('`', ''));
}

it.each(referencePages)('%s has the tables that npm run reference writes', async (file) =>
  expect(await withTables(file), basename(file)).toBe(readFileSync(file, 'utf8')),
);

it('have a row for each command that people can call, each key and each setting', () => {
  const called = ['checkFinding', 'ignoreFindings', 'jump', 'openMatches', 'showRefusedRow'];
  const forPeople = contributes.commands.filter(({ command }) => !called.includes(command.replace('crossread.', '')));
  expect(firstCells('commands')).toEqual(forPeople.map(({ title }) => strings[title.slice(1, -1)]));
  expect(firstCells('keys')).toHaveLength(contributes.keybindings.length);
  expect(firstCells('settings')).toEqual(
    contributes.configuration.flatMap(({ properties }) => Object.keys(properties)),
  );
});

it('say of each command what it does, and of no other', () => {
  const words = Object.keys(read('scripts/lib/commandWords.json') as object);
  expect(words.filter((name) => !contributes.commands.some(({ command }) => command === `crossread.${name}`))).toEqual(
    [],
  );
  for (const row of referenceTables().commands.split('\n').slice(2)) expect(row).toMatch(/\| \S[^|]+ \|$/);
});
