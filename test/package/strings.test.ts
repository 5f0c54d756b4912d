import { expect, it } from 'vitest';
import { wordsOf } from '../../scripts/lib/l10n/languages.mjs';
import { stringsOfCode } from '../../scripts/lib/l10n/strings.mjs';

const { messages, unclear } = stringsOfCode();

it('every translated string stands in the code as it is', () => expect(unclear).toEqual([]));

it('the list for translators has every string of the code, and no other (npm run l10n writes it)', () => {
  expect(Object.keys(wordsOf('code')).sort()).toEqual([...messages].sort());
});
