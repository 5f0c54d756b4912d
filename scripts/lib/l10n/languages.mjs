// The languages of the interface, and what a translation has to have.
import { readFileSync } from 'node:fs';
import { inRepository } from '../paths.mjs';

/** As VS Code names their files. */
export const languages = ['de', 'es', 'fr', 'uk', 'zh-cn'];

/** The key under which a bundle says what language it is in; see src/host/common/localWords.ts. */
export const TAG = 'en';

/** @typedef {Readonly<Record<string, string>>} Words translations, or the English itself, by their keys */

/** The words of a file of package.nls… or l10n/bundle.l10n…; of the English one where no language is named. @returns {Words} */
export function wordsOf(
  /** @type {'manifest' | 'code'} */ what,
  /** @type {string | undefined} */ language = undefined,
) {
  return JSON.parse(readFileSync(fileOf(what, language), 'utf8'));
}

export function fileOf(
  /** @type {'manifest' | 'code'} */ what,
  /** @type {string | undefined} */ language = undefined,
) {
  const ending = language === undefined ? 'json' : `${language}.json`;
  return what === 'manifest' ? inRepository(`package.nls.${ending}`) : inRepository('l10n', `bundle.l10n.${ending}`);
}

/**
 * What a bundle of a language has to have: the English by its keys. A message with a count has the forms that the language
 * tells apart (CLDR), and no others.
 * @param {import('./strings.mjs').Strings} strings
 * @returns {Map<string, string>}
 */
export function wantedOf({ messages, plurals }, /** @type {string} */ language) {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const wanted = new Map([...messages].map((message) => [message, message]));
  for (const [other, one] of plurals) {
    if (!pluralCategories.includes('one')) wanted.delete(one);
    for (const category of pluralCategories) {
      if (category !== 'one' && category !== 'other') wanted.set(`${other}/${category}`, other);
    }
  }
  return wanted;
}

/**
 * What is wrong with a language's words, a line each: keys that it lacks, keys that nothing asks for, and translations that
 * lose a placeholder, a link, a picture of the product or the dots that say that more is asked.
 */
export function faultsOf(/** @type {Words} */ words, /** @type {ReadonlyMap<string, string>} */ wanted) {
  const lacking = [...wanted.keys()].filter((key) => !(words[key] ?? '').trim()).map((key) => `lacks: ${key}`);
  const dead = Object.keys(words)
    .filter((key) => !wanted.has(key))
    .map((key) => `is asked for by nothing: ${key}`);
  const broken = [...wanted].flatMap(([key, english]) => {
    const translated = words[key];
    if (!translated || keptParts(english) === keptParts(translated)) return [];
    return [`loses part of it: ${key}: ${translated}`];
  });
  return [...lacking, ...dead, ...broken];
}

/** What stays as it is in every language, in one string. */
function keptParts(/** @type {string} */ text) {
  const parts = text.match(/\{\d\}|\]\([^)]*\)|\$\([^)]*\)|crossread\.[a-z]+\b|https?:\/\/|\n/giu) ?? [];
  return [...parts.sort(), ...(text.endsWith('…') ? ['…'] : [])].join(' ');
}

/** The tag that a bundle gives itself is the language of its file. */
export function saysItsLanguage(/** @type {Words} */ words, /** @type {string} */ language) {
  return words[TAG] === Intl.getCanonicalLocales(language)[0];
}
