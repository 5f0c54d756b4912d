/** Sentences of very many words, names, figures, dates and quotations, and ones that are nearly each other. */
import { counted, type Make, mixed, mixedPieces, name, numbersBelow, word, words } from './make.js';

/** Sentences of so many pieces, which follow each other by no rule. */
const sentencesOf =
  (length: number, count: number, piece: (i: number) => string, between = ' '): Make =>
  (size) => {
    const next = numbersBelow(count);
    return counted(() => `It ${Array.from({ length }, () => piece(next())).join(between)}.\n`)(size);
  };

/** A sentence of forty words of which one is another each time. */
const nearly = (i: number): string => {
  const all = Array.from({ length: 40 }, (_, k) => word(k * 37));
  all[i % 40] = word(5000 + i);
  return `The ${all.join(' ')}.\n`;
};

export const crowds: Readonly<Record<string, Make>> = {
  'sentences of four hundred words': sentencesOf(390, 5000, word),
  'sentences of a thousand words': sentencesOf(990, 20_000, word),
  'sentences of three thousand words of two': sentencesOf(3000, 2, (i) => ['on', 'off'][i]),
  'sentences of two hundred figures': sentencesOf(200, 90_000, (i) => String(i), ', '),
  'sentences of sixty quotations': sentencesOf(60, 3000, (i) => `“${words(i, 4)}”`, ', '),
  'sentences of a hundred names of three': sentencesOf(100, 60, (i) => `Ada ${name(i)} ${name(i + 1)}`, ' and '),
  'sentences of long words': sentencesOf(30, 3000, (i) => words(i, 20).replaceAll(' ', '')),
  'sentences of two hundred sums': sentencesOf(200, 9000, (i) => `$${i}.5 million`, ', '),
  'sentences of a hundred dates': sentencesOf(
    100,
    9000,
    (i) => `${1 + (i % 28)} ${['May', 'June', 'July'][i % 3]} ${1800 + (i % 300)}`,
    ', ',
  ),
  'sentences of a hundred names': sentencesOf(100, 3000, (i) => `Ada ${name(i)}`, ', '),
  'sentences of three of a hundred words': sentencesOf(3, 100, word),
  'sentences of five of a thousand words': sentencesOf(5, 1000, word),
  'a word without an end in each sentence': (size) => {
    const letters = mixed('abcdefghijklmnopqrstuvwxyz')(size);
    return counted((i) => `The a${letters.slice(i * 9_000, (i + 1) * 9_000)} sank.\n`)(size);
  },
  'nearly the same sentence': counted(nearly),
  'a sentence ten thousand times': (size) =>
    `It sank.\n${'The old ferry sank off the island on Monday at noon, and nobody knew why it had. '.repeat(size / 82)}\nNobody knew.`,
  'denials of nearly the same': counted(
    (i) => `The ferry ${word(i % 40)} did ${i % 2 ? 'not ' : ''}sink off the ${word(i % 13)} island.\n`,
  ),
  'quotations of nearly the same': counted(
    (i) => `“The ferry ${word(i % 60)} sank off the ${word(i % 23)} island,” said Lind.\n`,
  ),
  'names that hold each other': counted(
    (i) => `${Array.from({ length: (i % 12) + 1 }, (_, k) => name(k)).join(' ')} knew it. `,
  ),
  'abbreviations in chains': mixedPieces('Dr. ', 'Prof. ', 'U.S. ', 'e.g. ', 'St. ', 'No. ', 'Jan. ', 'Inc. ', 'a.m. '),
  'nested marks by no rule': mixedPieces('“', '”', '‘', '’', '(', ')', '[', ']', '«', '»', 'It ', 'sank. ', 'Lind '),
  'markdown by no rule': mixedPieces(
    '# ',
    '## ',
    '- ',
    '* ',
    '> ',
    '1. ',
    '**',
    '__',
    '`',
    '```\n',
    '[a](b)',
    '![c](d)',
    '| a ',
    '|---|\n',
    '\n',
    '\n\n',
    'It sank. ',
    '<b>',
    '</b>',
    '---\n',
  ),
  'digits, stops and spaces': mixed('0123456789., -/:'),
  'OCR noise': mixedPieces(
    'rn',
    'cl',
    'tbe ',
    'ferrv ',
    '1s1and ',
    'sunk, ',
    '- ',
    '~',
    '|',
    '. ',
    '\n',
    '^',
    'l-l',
    'vv',
    '..',
    'Mon- \n',
  ),
  'scripts by no rule': mixedPieces(
    'ferry ',
    'паром ',
    '渡轮。',
    'πλοίο ',
    'عبّارة ',
    '배 ',
    '船は',
    'नाव। ',
    'เรือ ',
    '. ',
    'Լ',
    '\n',
  ),
  'French marks': mixedPieces(
    '« ',
    ' »',
    ' ;',
    ' :',
    ' !',
    ' ?',
    'Le ferry ',
    'a coulé ',
    'M. Lind ',
    'l’île. ',
    '\u00a0',
  ),
  'Chinese marks': mixedPieces('“', '”', '《', '》', '。', '，', '？', '渡轮', '沉没', '记者', '1', '\n'),
  'numbers in one German word': counted((i) => `Die Fähre hatte ${'hundertund'.repeat(1900)}${word(i)} Plätze. `),
  'one German word of joints': counted((i) => `Die Fähre und der ${'und'.repeat(6000)}${word(i)} sank. `),
  'zeros before a figure': counted((i) => `It cost 1${'0'.repeat(15_000)}${(i % 9) + 1} in ${word(i)}. `),
  'initials of speakers': counted((i) => `${'AA.A.A.A.A.A.A.A.A.A.A.A '.repeat(2)}${word(i)}.A.A.A.Aa: It sank.\n\n`),
  'a gap in a sentence': (size) => `It sank,${' '.repeat(size - 30)}off the island – at noon.`,
  'a changed word in each paragraph': counted(
    (i) => `The old ferry sank off the ${word(i)} island on Monday, and nobody on the pier knew why it did.\n\n`,
  ),
  'sentences in capitals': counted((i) => `THE FERRY ${word(i).toUpperCase()} SANK OFF THE ISLAND. `),
  'a list of references': counted(
    (i) =>
      `[${i}] ${name(i)}, A. & ${name(i + 1)}, B. (${1900 + (i % 120)}). ${words(i, 5)}. ${name(i + 2)}, ${i}(${i % 9}), pp. ${i}–${i + 9}.\n`,
  ),
  'sums and shares': counted(
    (i) => `${i % 100}.${i % 10} per cent of $${i}m, or ${i * 3} of ${i * 7 + 1}, fell by a third to ${i}/${i + 1}. `,
  ),
  'quotations that differ in a word': counted(
    (i) => `“The old ferry ${word(i)} sank off the island on Monday,” said Ada Lind.\n\n`,
  ),
};
