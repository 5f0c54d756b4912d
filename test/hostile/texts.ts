/** Texts that nobody writes, and that a file may hold all the same: each a kind, by its size in UTF-16 units. */

const repeated =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** As many numbered pieces as fit. */
const counted =
  (piece: (i: number) => string) =>
  (size: number): string => {
    const pieces: string[] = [];
    for (let i = 0, length = 0; length < size; i++) {
      pieces.push(piece(i));
      length += pieces[i].length;
    }
    return pieces.join('').slice(0, size);
  };

/** Letters that follow each other by no rule, the same in each run (a linear congruence). */
const mixed =
  (letters: string) =>
  (size: number): string => {
    const all = [...letters];
    let state = 7;
    let text = '';
    while (text.length < size) {
      state = (state * 1103515245 + 12345) % 2 ** 31;
      text += all[Math.floor(state / 65536) % all.length];
    }
    return text.slice(0, size);
  };

const nested =
  (open: string, close: string) =>
  (size: number): string =>
    `${open.repeat(size / 2 / open.length)}Lind${close.repeat(size / 2 / close.length)}`;

const LINE = 42;

export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  'digits in guillemets': counted(() => `«${'1'.repeat(LINE - 2)}x\n`),
  'digits before next': counted(() => `${'1'.repeat(LINE)} next x\n`),
  'digits and stops': repeated('1.2,3.'),
  'one title': repeated('Dr. '),
  'one word': repeated('ferry '),
  'different words': counted((i) => `w${i.toString(36)} `),
  'words without a space': mixed('abcdefghij'),
  'one name': repeated('Ada '),
  'names and initials': counted((i) => `A. ${String.fromCharCode(65 + (i % 26))}. Lind, `),
  numbers: counted((i) => `${i * 37} `),
  Chinese: mixed('的一是不了在人有我他这中大来上国个到说们渡轮港口'),
  Thai: mixed('กขคงจชซดตถทนบปพมยรลวสหอเแโะาิี'),
  'combining marks': mixed('\u0301\u0316\u0327\u0308\u0323a'),
  'zero width': repeated('a\u200b\u2060\u00ad'),
  'short lines': repeated('It sank.\n'),
  'lines of one letter': repeated('a\n'),
  'blank lines': repeated('\n \n'),
  'wrapped lines': counted((i) => `the ferry ${i} went out to the island and came\n`),
  'brackets in brackets': nested('(', ')'),
  'square brackets': nested('[', ']'),
  'links in links': nested('[a](', ')'),
  'quotation marks': nested('“', '”'),
  'straight quotation marks': repeated('"a" '),
  'capitals behind guillemets': repeated('» Aaaa'),
  points: repeated('.'),
  'spaced points': repeated('. '),
  'questions without a space': repeated('a?A'),
  'dashes and spaces': repeated(' -- '),
  tags: repeated('<b x>'),
  entities: repeated('&amp;'),
  'half tags': repeated('<a '),
  'footnote signs': repeated('[^1]'),
  'signs of a quotation': repeated('> '),
  'numbers of clauses': counted((i) => `${i + 1}.${i + 1}. Lind\n`),
  'list in a line': counted((i) => `${i + 1}. Lind `),
  speakers: repeated('LIND: It sank.\n'),
  'colons in a line': repeated('Lind: '),
  addresses: repeated('https://a.example/b '),
  'rows of a table': repeated('| a | b |\n'),
  emoji: repeated('👩‍👩‍👧'),
  'lone surrogates': repeated('\ud83d '),
  'fields of a head': repeated('title: x\n'),
  'dates in a line': repeated('3 May 2026 '),
  'white space': repeated(' \t\u00a0'),
};
