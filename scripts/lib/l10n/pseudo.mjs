// A language that nobody speaks: every letter of ours has an accent and every string stands in brackets, so that what
// is not translated, or cut, is seen.
import { getL10nPseudoLocalized } from '@vscode/l10n-dev';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../paths.mjs';
import { TAG } from './languages.mjs';

/** As VS Code names it. */
export const pseudo = 'qps-ploc';

/** Adds that language to the extension that is unpacked in a folder; gives back its words of the manifest, by their keys. */
export function addPseudo(/** @type {string} */ folder) {
  const write = (/** @type {string} */ from, /** @type {string} */ to) => {
    const english = JSON.parse(readFileSync(from, 'utf8'));
    const words = Object.fromEntries(
      Object.entries(getL10nPseudoLocalized(english)).map(([key, text]) => [
        key,
        isFile(english[key]) ? english[key] : bracketed(String(text)),
      ]),
    );
    // The words are English for plurals and numbers.
    if (TAG in words) words[TAG] = english[TAG];
    writeFileSync(path.join(folder, to), JSON.stringify(words));
    return words;
  };
  // The English strings are the code's own: an extension ships no list of them.
  write(inRepository('l10n', 'bundle.l10n.json'), path.join('l10n', `bundle.l10n.${pseudo}.json`));
  return write(path.join(folder, 'package.nls.json'), `package.nls.${pseudo}.json`);
}

/** The manifest's words name files, too, those of each language. */
const isFile = (/** @type {string} */ text) => text.startsWith('./');

/** VS Code makes a button of a line that is a link and nothing else. */
const bracketed = (/** @type {string} */ text) => (text.includes('](command:') ? text : `［${text}］`);
