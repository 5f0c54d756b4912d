#!/usr/bin/env node
// Writes the strings of the code to l10n/bundle.l10n.json, for translators, and says what each language lacks.
import { writeFileSync } from 'node:fs';
import { faultsOf, fileOf, languages, wantedOf, wordsOf } from './lib/l10n/languages.mjs';
import { stringsOfCode } from './lib/l10n/strings.mjs';

const strings = stringsOfCode();
const before = Object.keys(wordsOf('code'));
// In the order in which they came, so that a change is a change of few lines.
const kept = before.filter((message) => strings.messages.has(message));
const added = [...strings.messages].filter((message) => !before.includes(message));
const bundle = Object.fromEntries([...kept, ...added].map((message) => [message, message]));
writeFileSync(fileOf('code'), `${JSON.stringify(bundle, undefined, 2)}\n`);
console.log(`${added.length} strings added, ${before.length - kept.length} taken out.`);

const manifest = new Map(Object.entries(wordsOf('manifest')));
for (const language of languages) {
  const faults = [
    ...faultsOf(wordsOf('manifest', language), manifest).map((fault) => `package.nls: ${fault}`),
    ...faultsOf(wordsOf('code', language), wantedOf(strings, language)),
  ];
  console.log([`${language}: ${faults.length === 0 ? 'complete' : faults.length}`, ...faults].join('\n  '));
  if (faults.length > 0) process.exitCode = 1;
}
