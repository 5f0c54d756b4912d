import { readFileSync } from 'node:fs';
import type { Translate } from '../../../src/host/common/translate.js';

/** Puts in what is named, as VS Code does: what is not named stays. */
const put = (message: string, args: readonly unknown[]): string =>
  message.replace(/\{(\d)\}/g, (place, at: string) => `${(args as readonly (string | number)[])[Number(at)] ?? place}`);

/** The words of the code as they are written. */
export const inEnglish: Translate = (message, ...args) => put(message, args);

/** The words in a language, by its bundle's name; an Error where it lacks one. */
export function inLanguage(language: string): Translate {
  const bundle = JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) as Record<
    string,
    string | undefined
  >;
  return (message, ...args) => {
    const translated = bundle[message];
    if (translated === undefined) throw new Error(`${language} lacks: ${message}`);
    return put(translated, args);
  };
}
