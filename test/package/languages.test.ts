import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf, languages, saysItsLanguage, wantedOf, wordsOf } from '../../scripts/lib/l10n/languages.mjs';
import { stringsOfCode } from '../../scripts/lib/l10n/strings.mjs';

const strings = stringsOfCode();
const manifest = new Map(Object.entries(wordsOf('manifest')));

/** A schema without its words, and these. */
function schemaAt(path: string): { readonly rules: unknown; readonly words: readonly string[] } {
  const words: string[] = [];
  const rules: unknown = JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) => {
    // Names of properties have no value that is a text.
    const told = /^(title|description|patternErrorMessage)$/.test(key) && typeof value === 'string' ? [value] : [];
    words.push(...told, ...(key === 'enumDescriptions' ? (value as string[]) : []));
    return told.length > 0 || key === 'enumDescriptions' ? 'words' : value;
  });
  return { rules, words };
}

describe.each(languages)('in the language %s', (language) => {
  it('the manifest has every string, and no other, with all that stays as it is', () =>
    expect(faultsOf(wordsOf('manifest', language), manifest)).toEqual([]));

  it('the code has every string in every form that the language tells apart, and no other', () =>
    expect(faultsOf(wordsOf('code', language), wantedOf(strings, language))).toEqual([]));

  it('the schema of the story file has the same rules as the English one, in words of its own', () => {
    const url = wordsOf('manifest', language)['schema.storyFile'];
    expect(url).toBe(`./schemas/crossread.schema.${language}.json`);
    const [theirs, english] = [schemaAt(url), schemaAt('./schemas/crossread.schema.json')];
    expect(theirs.rules).toEqual(english.rules);
    expect(theirs.words).toHaveLength(english.words.length);
    expect(theirs.words.filter((words, at) => words === english.words[at] || words.trim() === '')).toEqual([]);
  });

  it('the words say which language they are in', () =>
    expect(saysItsLanguage(wordsOf('code', language), language)).toBe(true));

  it('no string begins or ends with white space', () => {
    const all = [...Object.entries(wordsOf('manifest', language)), ...Object.entries(wordsOf('code', language))];
    expect(all.filter(([, text]) => text.trim() !== text)).toEqual([]);
  });
});

it('both have the same languages, and all of them are known', () => {
  const found = (folder: string, name: RegExp): string[] =>
    readdirSync(folder)
      .flatMap((file) => name.exec(file)?.[1] ?? [])
      .sort();
  expect(found('l10n', /^bundle\.l10n\.(.+)\.json$/)).toEqual([...languages].sort());
  expect(found('.', /^package\.nls\.(.+)\.json$/)).toEqual([...languages].sort());
});

describe('what is wrong with a translation', () => {
  const wanted = new Map([
    ['{0} of {1}', '{0} of {1}'],
    ['Add…', 'Add…'],
    ['link', '[Open](command:crossread.openSample)'],
  ]);
  const good = { '{0} of {1}': '{1}: {0}', 'Add…': 'Hinzufügen…', link: '[Auf](command:crossread.openSample)' };

  it('is nothing where all is there', () => expect(faultsOf(good, wanted)).toEqual([]));

  it('is told where a key is lacking, dead or empty', () => {
    expect(faultsOf({ ...good, 'Add…': '', more: 'mehr' }, wanted)).toEqual([
      'lacks: Add…',
      'is asked for by nothing: more',
    ]);
  });

  it.each([
    ['{0} of {1}', '{0} von {0}'],
    ['Add…', 'Hinzufügen'],
    ['link', '[Auf](command:crossread.sample)'],
  ])('is told where %s becomes %s', (key, translated) => {
    expect(faultsOf({ ...good, [key]: translated }, wanted)).toEqual([`loses part of it: ${key}: ${translated}`]);
  });

  it('is asked of each form that a language has', () => {
    const forms = {
      messages: new Set(['{0} cow', '{0} cows']),
      plurals: new Map([['{0} cows', '{0} cow']]),
      unclear: [],
    };
    expect([...wantedOf(forms, 'uk').keys()].sort()).toEqual(['{0} cow', '{0} cows', '{0} cows/few', '{0} cows/many']);
    expect([...wantedOf(forms, 'zh-cn').keys()]).toEqual(['{0} cows']);
  });
});
