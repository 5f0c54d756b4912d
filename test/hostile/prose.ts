/** Sentences that repeat, resemble or hold each other, and ones that never end. */
import { counted, type Make, mixedPieces, name, numbersBelow, repeated, word, words } from './make.js';

const TEN = 'the old ferry sank slowly off a northern island yesterday'.split(' ');

/** The ten words in the order that the number stands for. */
function permuted(number: number): string {
  const left = [...TEN];
  const order: string[] = [];
  for (let i = number; left.length > 0; i = Math.floor(i / (left.length + 1)))
    order.push(...left.splice(i % left.length, 1));
  return order.join(' ');
}

export const prose: Readonly<Record<string, Make>> = {
  'two sentences in turn': repeated('The ferry sank off the island on Monday. Nobody on the pier knew why it did.\n'),
  'three sentences by no rule': mixedPieces(
    'The ferry sank off the island on Monday. ',
    'Nobody on the pier knew why it did.\n\n',
    'Ada Lind said that the pump had failed before. ',
  ),
  'sentences that differ in a word': counted((i) => `The ferry ${word(i)} sank off the island with a dog on board.\n`),
  'sentences that differ in a number': counted((i) => `The ferry sank off the island with ${i} people on board.\n`),
  'sentences that differ in a name': counted((i) => `Captain ${name(i)} of the ferry had warned the island in May.\n`),
  'sentences that differ in the first word': counted((i) => `${name(i)} sank off the island on Monday at noon. `),
  'sentences that differ in the last word': counted(
    (i) => `The old ferry of the island sank on Monday near ${word(i)}. `,
  ),
  'sentences that differ in a letter': counted(
    (i) => `The ferry sank off the isl${String.fromCharCode(97 + (i % 26))}nd on Monday.\n`,
  ),
  'sentences that begin alike': counted(
    (i) => `The company that runs the ferry between the island and the town said on Monday that ${words(i, 3)}.\n`,
  ),
  'sentences that grow': counted((i) => `The ${words(0, (i % 60) + 1)} sank.\n`),
  'sentences in sentences': counted((i) => `${name(i % 50)} ${words(i % 50, (i % 7) + 3)}.\n`),
  'orders of ten words': counted((i) => `${permuted(i)}.\n`),
  'orders of ten words without a stop': counted((i) => `${permuted(i)} `),
  'sentences of one word': counted((i) => `${name(i)}. `),
  'a word a line': counted((i) => `${word(i)}\n`),
  'a word a paragraph': repeated('ferry\n\n'),
  'two words a line by no rule': mixedPieces('ferry sank\n', 'sank ferry\n', 'ferry ferry\n', 'sank sank\n'),
  'one giant sentence': (size) => `The ferry ${counted((i) => `${word(i * 7)} ${word(i)}, `)(size - 20)}.`,
  'one giant sentence of clauses': (size) =>
    `It ${counted((i) => `sank in May and ${name(i)} said that it had ${word(i)}, while `)(size - 20)}.`,
  'one giant sentence of names': counted((i) => `${name(i)} `),
  'a list of names': counted((i) => `Ada ${name(i)}, Bo ${name(i + 1)} and `),
  'sentences of many names': counted(
    (i) => `${Array.from({ length: 30 }, (_, k) => name(i * 30 + k)).join(' ')} sank.\n`,
  ),
  'the same quotation by others': counted((i) => `“The ferry sank off the island,” said ${name(i)} Lind.\n`),
  'other quotations by the same': counted((i) => `“The ${words(i * 5, 6)} sank,” Ada Lind said.\n`),
  'quotations in turn': repeated('“Yes, it sank,” Lind said. “No, it did not,” Berg said.\n'),
  'quotations of a word': repeated('The “ferry” “sank” off the “island”. '),
  'quotations in quotations': counted((i) => `“Lind said: ‘Berg said: “It ${word(i)}.”’” `),
  'quotations over paragraphs': counted((i) => `“The ferry ${word(i)} sank off the island.\n\n`),
  'quotations that never close': counted((i) => `“The ferry ${word(i)} `),
  'talk behind dashes': repeated('— Yes, — said Lind. — It sank.\n'),
  tolls: counted((i) => `${i % 90} people were killed and ${i % 70} injured in ${name(i % 20)}, police said.\n`),
  amounts: counted(
    (i) =>
      `The ferry cost $${i}.${i % 10} million, €${i},000 and ${i % 100} per cent more than in ${1900 + (i % 120)}.\n`,
  ),
  'days and times': counted((i) => `It sank on Monday, ${(i % 28) + 1} May 2026 at ${i % 12}:${10 + (i % 50)} p.m.\n`),
  denials: repeated('It did not sink and never had, nor was it not denied that nobody knew nothing.\n'),
  'numbers in words': counted((i) => `Twenty-one thousand three hundred and ${word(i)} of two million five hundred.\n`),
  'ranges of numbers': counted((i) => `${i}–${i + 2}, ${i}-${i + 3} and from ${i} to ${i + 5}; `),
  'names with titles': counted(
    (i) => `President ${name(i)} Lind, minister of the Republic of ${name(i + 3)}, met Mr ${name(i + 5)}. `,
  ),
  'names in capitals': counted((i) => `${name(i).toUpperCase()} ${name(i + 1).toUpperCase()} SANK `),
  'spellings of a name': counted((i) => `Lind${'eaiou'[i % 5]}${'rnlst'[i % 7] ?? ''} sank off ${name(i % 9)}.\n`),
  'lists in a sentence': counted((i) => `bread, ${word(i)}, milk; `),
  'paragraphs in another order': (size) => {
    const next = numbersBelow(400);
    return counted(() => {
      const i = next();
      return `The ${words(i * 6, 6)} sank. ${name(i)} knew why.\n\n`;
    })(size);
  },
  'questions and exclamations': repeated('Who? Nobody! Why?! It sank!! '),
  'function words alone': mixedPieces('of the ', 'and to ', 'it was. ', 'in a ', 'that is '),
  'words of one letter': mixedPieces('a ', 'I ', 'b ', 'o. ', 'x '),
  'words of like spelling': counted((i) => `harbour${word(i)} harbor${word(i)}s `),
  'German sentences': counted(
    (i) => `Die Fähre ${name(i)}, d. h. das Schiff, sank z. B. am 3. März vor der Küste u. a. bei ${name(i + 1)}.\n`,
  ),
  'German compounds': counted((i) => `Hafen${word(i)}schifffahrtsgesellschafts${word(i + 1)}kapitän `),
  'French sentences': counted(
    (i) => `« Le ferry ${word(i)} a coulé » , a dit M. ${name(i)} : « Pourquoi ? » ; Mme Lind l’a vu !\n`,
  ),
  'Spanish sentences': counted(
    (i) => `¿Por qué se hundió el ferry ${word(i)}? ¡Nadie lo sabe!, dijo la Sra. ${name(i)}.\n`,
  ),
  'Russian sentences': counted(
    (i) => `Паром № ${i} затонул в 2026 г. у о. Линд, т. е. на севере, сказал А. С. Берг.\n`,
  ),
  'Ukrainian clauses': counted((i) => `${i % 40}.${i % 7}. Пором № ${i} затонув біля острова.\n`),
};
