import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...readdirSync('docs').map((file) => `docs/${file}`)];
const manifest = readFileSync('package.json', 'utf8');
const { scripts } = JSON.parse(manifest) as { readonly scripts: Readonly<Record<string, string>> };

/** Every source file, test and script, with a slash before it. */
const code = ['src', 'test/unit', 'test/integration', 'test/ui', 'test/package', 'scripts', 'bench', 'kernel'].flatMap(
  (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => `/${folder}/${file.replaceAll('\\', '/')}`,
    ),
);
const isCode = (name: string): boolean => code.some((file) => file.endsWith(`/${name}`));

/** The first group of each match. */
const found = (page: string, pattern: RegExp): string[] => [...page.matchAll(pattern)].map(([, name]) => name);

describe.each(pages)('%s', (file) => {
  const page = readFileSync(file, 'utf8');

  it('names code that is there', () =>
    expect(found(page, /`([\w/.-]+\.(?:ts|mjs))`/g).filter((name) => !isCode(name))).toEqual([]));

  it('names scripts that are there', () =>
    expect(found(page, /npm run ([\w:]+)/g).filter((name) => !(name in scripts))).toEqual([]));

  it('names settings that are there', () =>
    expect(found(page, /`(crossread\.(?!json\b)[\w.]+)`/g).filter((name) => !manifest.includes(`"${name}"`))).toEqual(
      [],
    ));

  it('links to files that are there', () =>
    expect(found(page, /\]\(([^)#:]+)(?:#[^)]*)?\)/g).filter((name) => !existsSync(join(dirname(file), name)))).toEqual(
      [],
    ));
});

it('the tests that docs/security.md names are there', () => {
  const rows = readFileSync('docs/security.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
  const tests = rows.flatMap((row) => found(row.split('|').at(-2) ?? '', /`(\w+\/[\w/.]+)`/g));
  expect(tests.length).toBeGreaterThan(10);
  expect(tests.filter((name) => !isCode(`${name}.test.ts`))).toEqual([]);
});
