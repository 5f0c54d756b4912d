import { describe, expect, it } from 'vitest';
import { normalised } from '../../../../src/engine/text/normalised.js';
import { foldText } from '../../../../src/engine/text/typography.js';

describe('a text in a normal form', () => {
  it('is the one of Unicode', () => {
    expect(normalised('Füße', 'NFD')).toBe('Füße'.normalize('NFD'));
    const long = 'e\u0323\u0301 ſı ﬁ '.repeat(200);
    expect(normalised(long, 'NFKC')).toBe(long.normalize('NFKC'));
  });

  it('stays as it is where a letter has a hundred marks, which take seconds to be brought in order', () => {
    const marks = 'a\u0301\u0323'.repeat(3) + '\u0301\u0323'.repeat(200_000);
    expect(normalised(marks, 'NFC')).toBe(marks);
    expect(foldText(`It ${marks.slice(0, 9_000)} sank.`)).toBe(`it${'a'.repeat(3)}sank`);
  }, 2_000);
});
