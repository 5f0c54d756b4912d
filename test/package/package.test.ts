import { exec } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../scripts/lib/l10n/languages.mjs';
import { unzip, type ZippedFile } from './zip.js';

const encoder = 'resources/encoder.bin';
/** It is built once; a clone may be without it. */
const hasEncoder = existsSync(encoder);

const expected = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/THIRD_PARTY_NOTICES.md',
  'extension/changelog.md',
  'extension/dist/commands.cjs',
  'extension/dist/encoder.js',
  'extension/dist/extension.cjs',
  'extension/dist/extension.web.cjs',
  'extension/dist/pages.js',
  'extension/dist/views/map.js',
  'extension/dist/views/table.js',
  'extension/dist/worker.cjs',
  'extension/docs/findings.md',
  ...languages.map((language) => `extension/l10n/bundle.l10n.${language}.json`),
  'extension/language-configuration/article.json',
  'extension/language-configuration/collation.json',
  'extension/media/findings/fact-dark.svg',
  'extension/media/findings/fact-light.svg',
  'extension/media/findings/finding-dark.svg',
  'extension/media/findings/finding-light.svg',
  'extension/media/icon.png',
  'extension/media/language/article.svg',
  'extension/media/readme/take-insert.png',
  'extension/media/readme/take-row.png',
  'extension/media/readme/take-wording.png',
  'extension/media/storyView.svg',
  'extension/media/walkthrough/collation-dark.png',
  'extension/media/walkthrough/collation-light.png',
  'extension/media/walkthrough/lenses-dark.png',
  'extension/media/walkthrough/lenses-light.png',
  'extension/media/walkthrough/story-dark.png',
  'extension/media/walkthrough/story-light.png',
  'extension/media/walkthrough/table-dark.png',
  'extension/media/walkthrough/table-light.png',
  'extension/package.json',
  'extension/package.nls.json',
  ...languages.map((language) => `extension/package.nls.${language}.json`),
  'extension/readme.md',
  ...(hasEncoder ? ['extension/resources/encoder.bin'] : []),
  'extension/resources/lexicon.de.LICENSE.txt',
  'extension/resources/lexicon.de.bin',
  'extension/resources/lexicon.en.bin',
  'extension/sample/coastal-brief.txt',
  'extension/sample/courier-rewrite.txt',
  'extension/sample/northwire-original.txt',
  'extension/sample/qvlm-copy.txt',
  'extension/sample/saltmarsh-paraphrase.txt',
  'extension/schemas/crossread.schema.de.json',
  'extension/schemas/crossread.schema.es.json',
  'extension/schemas/crossread.schema.fr.json',
  'extension/schemas/crossread.schema.json',
  'extension/schemas/crossread.schema.uk.json',
  'extension/schemas/crossread.schema.zh-cn.json',
  'extension/syntaxes/article.tmLanguage.json',
  'extension/syntaxes/collation.tmLanguage.json',
];

/**
 * In bytes, packed: all but the lexicons, the reader of web pages, the views, the encoder and what stands below;
 * the lexicons; the reader, which is loaded only when a page is read; the encoder's file; and the package with all of it.
 */
const MAXIMUM_SIZE = 400_000;
const MAXIMUM_ENGLISH = 1_500_000;
const MAXIMUM_GERMAN = 400_000;
const pageReader = 'extension/dist/pages.js';
const MAXIMUM_PAGE_READER = 210_000;
const MAXIMUM_ENCODER = 30_000_000;
const MAXIMUM_PACKAGE = 33_000_000;
/** In bytes, as it is loaded when the extension starts, in the browser all of it. */
const MAXIMUM_HOST = 260_000;
/** In bytes, as it is loaded when a view is opened. */
const MAXIMUM_VIEW = 200_000;
/** The interface's words in five languages, those of the schema of the story file among them. */
const MAXIMUM_TRANSLATIONS = 120_000;
/** Those of the walkthrough, light and dark, and of the README. */
const MAXIMUM_PICTURES = 200_000;

describe('the packed extension', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-package-'));
  const other = mkdtempSync(join(tmpdir(), 'crossread-package-again-'));
  let vsix: Buffer;
  let again: Buffer;
  let files: Map<string, ZippedFile>;
  /** The bytes of the encoder in the package. */
  let encoding = 0;

  // In a copy of the tree, so that nothing that was built before gets in and no other test's build is touched.
  beforeAll(async () => {
    const left = ['.git', 'dist', 'node_modules', 'out'];
    const packIn = async (place: string, from: string): Promise<Buffer> => {
      cpSync(from, place, {
        recursive: true,
        filter: (path) => !left.includes(basename(path)) && !path.endsWith('.vsix'),
      });
      symlinkSync(join(process.cwd(), 'node_modules'), join(place, 'node_modules'), 'junction');
      await promisify(exec)('npm run package', { cwd: place });
      const [name] = readdirSync(place).filter((file) => file.endsWith('.vsix'));
      return readFileSync(join(place, name));
    };
    vsix = await packIn(folder, '.');
    again = await packIn(other, folder);
    files = unzip(vsix);
    if (hasEncoder) encoding = files.get(`extension/${encoder}`)!.packed;
  }, 240_000);

  afterAll(() => {
    for (const each of [folder, other]) rmSync(each, { recursive: true, force: true });
  });

  it('has the same bytes from another folder at another time', () => expect(again.equals(vsix)).toBe(true));

  it('holds these files and no other', () => expect([...files.keys()].sort()).toEqual([...expected].sort()));

  it('is small', () => {
    const reader = files.get(pageReader)!.packed;
    const [english, german, licence] = ['en.bin', 'de.bin', 'de.LICENSE.txt'].map(
      (name) => files.get(`extension/resources/lexicon.${name}`)!.packed,
    );
    const views = [...files].filter(([name]) => name.startsWith('extension/dist/views/'));
    const translations = [...files].filter(([name]) => /\.(nls|l10n|schema)\.[a-z-]+\.json$/.test(name));
    const pictures = [...files].filter(([name]) => /\/media\/(readme|walkthrough)\//.test(name));
    const [viewsPacked, translationsPacked, picturesPacked] = [views, translations, pictures].map((each) =>
      each.reduce((sum, [, { packed }]) => sum + packed, 0),
    );
    console.log(
      `The package has ${vsix.length} bytes: page reader ${reader}, lexicons ${english} and ${german}, views ${viewsPacked}, translations ${translationsPacked}, pictures ${picturesPacked}.`,
    );
    expect(reader).toBeLessThanOrEqual(MAXIMUM_PAGE_READER);
    expect(english).toBeLessThanOrEqual(MAXIMUM_ENGLISH);
    expect(german + licence).toBeLessThanOrEqual(MAXIMUM_GERMAN);
    expect(translationsPacked).toBeLessThanOrEqual(MAXIMUM_TRANSLATIONS);
    expect(picturesPacked).toBeLessThanOrEqual(MAXIMUM_PICTURES);
    const apart = reader + english + german + licence + viewsPacked + translationsPacked + picturesPacked + encoding;
    console.log(`All else has ${vsix.length - apart} bytes.`);
    expect(vsix.length - apart).toBeLessThanOrEqual(MAXIMUM_SIZE);
  });

  it('has a small file to start with', () => {
    const { length } = files.get('extension/dist/extension.web.cjs')!.data;
    const { length: commands } = files.get('extension/dist/commands.cjs')!.data;
    console.log(`The extension starts with ${length} bytes; what its commands do has ${commands}.`);
    expect(length).toBeLessThanOrEqual(MAXIMUM_HOST);
  });

  it('takes the API of VS Code once in each file that needs it', () => {
    for (const [name, often] of [
      ['extension', 1],
      ['extension.web', 1],
      ['commands', 0],
    ] as const) {
      const text = files.get(`extension/dist/${name}.cjs`)!.data.toString();
      expect(text.match(/require\("vscode"\)/g) ?? [], name).toHaveLength(often);
    }
  });

  it('has a small file a view', () => {
    const views = [...files].filter(([name]) => name.startsWith('extension/dist/views/'));
    expect(views).not.toEqual([]);
    for (const [name, { data }] of views) expect(data.length, name).toBeLessThanOrEqual(MAXIMUM_VIEW);
  });

  it('has scripts of views that can stand in a page', () => {
    const views = [...files].filter(([name]) => name.startsWith('extension/dist/views/'));
    for (const [name, { data }] of views) expect(data.toString(), name).not.toMatch(/<\/?script/i);
  });

  it.skipIf(!hasEncoder)(
    'is not too large with the encoder (skipped where resources/encoder.bin has not been built)',
    () => {
      console.log(`The encoder has ${encoding} bytes, packed.`);
      expect(encoding).toBeLessThanOrEqual(MAXIMUM_ENCODER);
      expect(vsix.length).toBeLessThan(MAXIMUM_PACKAGE);
    },
  );

  it('has both entries where its package.json says', () => {
    const { main, browser } = JSON.parse(files.get('extension/package.json')!.data.toString()) as Record<
      string,
      string
    >;
    for (const entry of [main, browser])
      expect([...files.keys()]).toContain(join('extension', entry).replaceAll('\\', '/'));
  });

  it('carries no source maps', () => {
    for (const [name, { data }] of files)
      if (name.startsWith('extension/dist/')) expect(data.includes('sourceMappingURL'), name).toBe(false);
  });

  it('keeps the notice of every package that it may bundle', () => {
    const notices = files.get('extension/THIRD_PARTY_NOTICES.md')!.data.toString();
    for (const name of bundled('package.json')) {
      const [licence] = readdirSync(join('node_modules', name)).filter((file) => /^licen[cs]e/i.test(file));
      expect(notices).toContain(`## ${name}\n`);
      // These name their licence in their package.json alone.
      if (['boolbase', '@lit-labs/ssr-dom-shim'].includes(name)) expect(licence).toBeUndefined();
      // Creative Commons lets a notice give the address of its licence in the place of its twenty pages.
      else if (text(join('node_modules', name, licence)).includes('Attribution 4.0 International'))
        expect(notices).toContain('https://creativecommons.org/licenses/by/4.0/legalcode');
      else expect(notices).toContain(text(join('node_modules', name, licence)).trim());
    }
  });
});

/** A file's lines without white space at their ends. */
const text = (file: string): string => readFileSync(file, 'utf8').replace(/[^\S\n]+$/gm, '');

/** The packages that a package depends on, directly and through others. */
function bundled(manifest: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies?: Record<string, string> };
  return Object.keys(dependencies).flatMap((name) => [name, ...bundled(join('node_modules', name, 'package.json'))]);
}
