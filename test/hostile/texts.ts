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

/** A word that looks like one, by its number. */
const word = (i: number): string => {
  const syllables = ['ba', 'ne', 'ki', 'lo', 'mu', 'sar', 'ten', 'vil', 'dor', 'gun'];
  return [...String(i)].map((digit) => syllables[Number(digit)]).join('');
};

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
  'sentences in one line': counted((i) => `The ferry ${i} sank off the island. `),
  'sentences of other words': counted((i) => `${word(i)} ${word(i + 7)} ${word(i * 3)} ${word(i * 5)}.\n`),
  'sentences without a stop': counted((i) => `${word(i)} went to ${word(i * 7)}\n\n`),
  'the same paragraph': repeated('The ferry sank off the island on Monday, and nobody knows why it did.\n\n'),
  'any characters': mixed(String.fromCodePoint(...Array.from({ length: 3000 }, (_, i) => 0x21 + i * 17))),
  'any ASCII': mixed(String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))),
  'a word that never ends': repeated('a'),
  'capitals that never end': repeated('A'),
  'a number that never ends': repeated('1234567890'),
  'accents that never end': repeated('é'),
  hyphens: repeated('up-to-'),
  apostrophes: repeated("o'o’"),
  'opened and not closed': repeated('„a '),
  'marks of all kinds': mixed('«»„“”‚‘’"\'‹›()[]{}'),
  initials: repeated('U.S.A.'),
  abbreviations: repeated('e.g. '),
  'digits in groups': repeated('1 000 000 '),
  'digits in groups with commas': repeated('1,000,000'),
  'decimal numbers': repeated('3.14 '),
  'points and capitals': repeated('A.'),
  'dots that leave out': repeated('it… '),
  'marks at the end': repeated('?!'),
  'function words': repeated('and the of '),
  months: repeated('May '),
  times: repeated('14:05 '),
  slashes: repeated('a/b/'),
  hashtags: repeated('#lind '),
  letters: repeated('a@b.example '),
  'line ends of old': repeated('It sank.\r'),
  'line ends of Windows': repeated('It sank\r\n'),
  'ends of paragraphs': repeated('It sank.\u2029'),
  headings: repeated('# A\n'),
  'items of a list': repeated('- a\n'),
  'items that go in': counted((i) => `${' '.repeat(i % 60)}- item ${i}\n`),
  'questions and answers': repeated('Q. Who?\nA. Lind.\n'),
  'letters of clauses': repeated('(a) Lind\n(b) Lind\n'),
  'clauses of signs': counted((i) => `§ ${i % 999} Lind\n`),
  'Roman numbers': repeated('IV. Lind\n'),
  subtitles: counted((i) => `${i + 1}\n00:00:01,000 --> 00:00:02,000\nIt sank ${i}.\n\n`),
  captions: repeated('Photo: A Lind\n'),
  bylines: repeated('By Ada Lind\n'),
  'lines of dates': counted((i) => `${(i % 28) + 1} May 2026, 14:${10 + (i % 50)}\n`),
  'numbers of pages': counted((i) => `Page ${i} of 99\n`),
  comments: repeated('<!-- '),
  fences: repeated('```\n'),
  'words in stars': repeated('**a** _b_ '),
  stars: repeated('*'),
  backslashes: repeated('\\'),
  pictures: repeated('![a](b) '),
  'pictures in pictures': nested('![', '](a)'),
  braces: nested('{', '}'),
  'a head in one line': (size: number) => `---\ntitle: ${'a: '.repeat(size / 3).slice(0, size - 20)}\n---\n`,
  Japanese: mixed('ひらがなカタカナ漢字日本語港船島の'),
  'Japanese with stops': counted((i) => `船${i}は島へ行った。`),
  Korean: mixed('가나다라마바사아자차 '),
  Arabic: mixed('ابتثجحخدذرزسشصضطظعغفقكلمنهوي '),
  Hindi: mixed('कखगघचछजझटठडढतथदधनपफबभम ािी्'),
  Khmer: mixed('កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភម'),
  'letters of Georgia': mixed('აბგდევზთიკლმნოპჟრსტუფქღყშჩც '),
  'right to left': repeated('\u202eabc\u202c '),
  'nulls and controls': mixed('\0\x01\x07\x1b a'),
  'variants of signs': repeated('\ufe0f\u20e3a'),
  flags: repeated('🇩🇪🇫🇷'),
};
