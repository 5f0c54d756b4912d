/** Seeds with pieces taken out, put in, repeated and exchanged, as arbitraries that shrink towards the seed. */
import fc from 'fast-check';

/** What readers look for, in texts, JSON and HTML. */
const pieces = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\t',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\0',
    '\ufeff',
    '\u202e',
    '\ud83d',
    '😀',
    'e\u0301',
  ],
  ...[
    '.',
    '?!',
    '…',
    '。',
    '“',
    '”',
    '«',
    '»',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '# ',
    '- ',
    '> ',
    '---\n',
    '```\n',
    '── 1\n',
  ],
  ...[
    '1.',
    '3. ',
    '1,000',
    '§ 4',
    '14:05',
    '3 May 2026',
    'Dr. ',
    'U.S.',
    'By Ada Lind\n',
    'Photo: ',
    'https://a.example ',
  ],
  ...[
    '{',
    '}',
    ',',
    ':',
    '//',
    '/*',
    '*/',
    'null',
    '-0',
    '1e999',
    '"__proto__":',
    '\\u',
    '<',
    '</',
    '<p>',
    '<!--',
    '&#',
    ']]>',
  ],
);
const bytes = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
  maxLength: 8,
});
const characters = fc.string({ unit: 'binary', maxLength: 8 });

const MANY = 40;

export function changedSeed(seeds: readonly string[], isBytes: boolean): fc.Arbitrary<string> {
  const put = fc.oneof(pieces, isBytes ? bytes : characters);
  const change = fc.record({
    kind: fc.constantFrom('insert', 'delete', 'replace', 'repeat', 'move', 'repeatOften'),
    // Parts of the text, so that a change means the same in texts of all lengths.
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat(4), fc.nat(60)),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    put,
  });
  return fc.tuple(fc.constantFrom(...seeds), fc.array(change, { maxLength: 12 })).map(([seed, changes]) =>
    changes.reduce((text, { kind, at, length, to, put: piece }) => {
      const start = Math.floor(at * text.length);
      const end = Math.min(text.length, start + length);
      const own = text.slice(start, end);
      const [before, behind] = [text.slice(0, start), text.slice(end)];
      switch (kind) {
        case 'insert':
          return before + piece + own + behind;
        case 'delete':
          return before + behind;
        case 'replace':
          return before + piece + behind;
        case 'repeat':
          return before + own + own + behind;
        case 'repeatOften':
          return before + (own + piece).repeat(MANY) + behind;
        case 'move': {
          const left = before + behind;
          const place = Math.floor(to * left.length);
          return left.slice(0, place) + own + left.slice(place);
        }
      }
    }, seed),
  );
}
