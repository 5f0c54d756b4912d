/** Sentences that follow from each other by a rule: windows, turns, swaps, grids and chains of words, and counts. */
import { counted, type Make, name, numbersBelow, repeated, word, words } from './make.js';

const prime = 47;

/** Words of a grid's lines: any two lines of other slopes have exactly one word in common. */
const lineOfPlane = (i: number): string => {
  const [slope, height] = [Math.floor(i / prime) % prime, i % prime];
  return Array.from({ length: prime }, (_, x) => word(x * prime + ((slope * x + height) % prime))).join(' ');
};

/** A number in as many words of 0 and 1 as it takes, neighbours one word apart. */
const gray = (i: number): string =>
  [...(i ^ (i >> 1)).toString(2).padStart(16, '0')].map((digit) => (digit === '1' ? 'on' : 'off')).join(' ');

const TWENTY = words(300, 20).split(' ');

const turned = (i: number): string => [...TWENTY.slice(i % 20), ...TWENTY.slice(0, i % 20)].join(' ');

const swapped = (i: number): string => {
  const all = [...TWENTY];
  const [a, b] = [i % 20, Math.floor(i / 20) % 20];
  [all[a], all[b]] = [all[b], all[a]];
  return all.join(' ');
};

const leftOut = (i: number): string => TWENTY.filter((_, k) => k !== i % 20 && k !== Math.floor(i / 20) % 20).join(' ');

/** The letters of each word in another order. */
const anagram = (i: number): string =>
  TWENTY.map((each, k) =>
    [...each.slice((i * (k + 3)) % each.length), ...each.slice(0, (i * (k + 3)) % each.length)].join(''),
  ).join(' ');

/** How often one sentence stands before another one: the run lengths of a self-describing sequence. */
const kolakoski = (count: number): number[] => {
  const runs = [1, 2, 2];
  for (let i = 2; runs.length < count; i++)
    runs.push(
      ...Array.from({ length: runs[i] }, () => (runs.at(-1) === 1 ? 2 : 1))
        .slice(0, runs[i])
        .map((_, __, all) => all[0]),
    );
  return runs;
};

/** Twice the text's half, the second with every sentence's words the other way round. */
const turnedRound =
  (piece: (i: number) => string): Make =>
  (size) => {
    const half = counted((i) => `${piece(i)}.\n`)(size / 2);
    return (
      half +
      half
        .split('.\n')
        .map((each) => each.split(' ').reverse().join(' '))
        .join('.\n')
    );
  };

/** Decimal digits of a sequence that grows by addition, as long as they may be. */
const fibonacci: Make = (size) => {
  let [a, b] = [1n, 1n];
  return counted(() => {
    [a, b] = [b, a + b];
    return `The sum of ${a} and ${b} is ${a + b}. `;
  })(size);
};

export const orders: Readonly<Record<string, Make>> = {
  'windows of twenty words': counted((i) => `${words(i, 20)}.\n`),
  'windows of sixty words': counted((i) => `${words(i, 60)}. `),
  'windows of words without a stop': counted((i) => `${words(i * 2, 8)}\n\n`),
  'words in a ring': counted((i) => `${turned(i)}.\n`),
  'two words swapped': counted((i) => `${swapped(i)}.\n`),
  'two words left out': counted((i) => `${leftOut(i)}.\n`),
  'letters of each word in another order': counted((i) => `${anagram(i)}.\n`),
  'words on and off': counted((i) => `It is ${gray(i)}.\n`),
  'one word in common with each': counted((i) => `${lineOfPlane(i)}.\n`),
  'grids of rare words': counted((i) => `The ${word(i % 90)} of ${word(90 + Math.floor(i / 90))} sank off the pier.\n`),
  'chains of rare words': counted((i) => `The ${word(i)} sank, and the ${word(i + 1)} of the island saw it.\n`),
  'rings of rare names': counted(
    (i) => `${name(i % 97)} told ${name((i * 5) % 97)} that ${name((i * 25) % 97)} had left.\n`,
  ),
  'the same words the other way round': turnedRound((i) => words(i * 7, 9)),
  'the same few words the other way round': turnedRound((i) => words((i * i) % 60, 9)),
  'runs that tell their lengths': (size) =>
    kolakoski(Math.ceil(size / 9))
      .map((each) => (each === 1 ? 'It sank. ' : 'She ran. '))
      .join('')
      .slice(0, size),
  'runs that grow': counted((i) => `${'It sank. '.repeat(i % 300)}She ran.\n`),
  'periods that drift': counted(
    (i) => `The ferry ${word(i % 40)} sank off ${word(i % 41)} with ${word(i % 43)} on board. `,
  ),
  'a long sentence and its pieces': (size) => {
    const half = Math.floor(size / 2 / 60);
    const pieces = Array.from({ length: half }, (_, i) => `the ${word(i)} of ${word(i * 3)} sank off the pier at noon`);
    return `${pieces.join(', and ')}.\n\n${pieces.map((each) => `T${each.slice(1)}.`).join(' ')}`.slice(0, size);
  },
  'long sentences and their pieces': counted(
    (i) =>
      `${Array.from({ length: 30 }, (_, k) => `the ${word(i * 30 + k)} sank off the pier`).join(', and ')}.\n${Array.from({ length: 30 }, (_, k) => `The ${word(i * 30 + k)} sank off the pier. `).join('')}\n`,
  ),
  'words glued in pairs': counted(
    (i) => `${word(i)}${word(i + 1)} ${word(i)}-${word(i + 1)} ${word(i)} ${word(i + 1)}. `,
  ),
  'sentences that lose a word each': counted((i) => `${words(500, 60 - (i % 60))}.\n`),
  'sentences that lose their first word each': counted((i) => `${words(500 + (i % 60), 60 - (i % 60))}.\n`),
  'one letter changed at each place': counted((i) => {
    const text = 'the old ferry sank slowly off a northern island yesterday at noon';
    const at = i % text.length;
    return `${text.slice(0, at)}${String.fromCharCode(97 + ((i * 7) % 26))}${text.slice(at + 1)}.\n`;
  }),
  'a stop at each place': counted((i) => {
    const all = 'The old ferry sank slowly off a Northern Island yesterday at Noon'.split(' ');
    all[i % all.length] += ['.', ',', ';', ':', '!', ' –'][i % 6];
    return `${all.join(' ')}\n`;
  }),
  'sums of an arithmetic progression': counted((i) => `The sum of ${i} and ${2 * i} is ${3 * i}.\n`),
  'numbers by Fibonacci': fibonacci,
  'powers of two': counted((i) => `There are ${2n ** BigInt(i % 400)} ways to go. `),
  'numbers that fall': counted((i) => `${1_000_000 - i} people were left on the island.\n`),
  'all pairs of letters': counted(
    (i) => `${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + (Math.floor(i / 26) % 26))}\n`,
  ),
  'all triples of letters in sentences': counted((i) => {
    const letter = (k: number): string => String.fromCharCode(97 + (k % 26));
    return `${letter(i).toUpperCase()}${letter(i / 26)}${letter(i / 676)} sank. `;
  }),
  'letters by their number': counted((i) => `${'abcdefghijklmnopqrstuvwxyz'[i % 26].repeat((i % 40) + 1)} `),
  'sentences of one vowel': counted((i) => `${'bcdfghklmnprst'[i % 14]}${'aeiou'[i % 5].repeat(3)} `.repeat(9) + '. '),
  'questions and their answers by number': counted(
    (i) => `Is it ${word(i)}? It is ${word(i)}. Was it ${word(i - 1 < 0 ? 0 : i - 1)}? It was not.\n`,
  ),
  refrains: counted((i) => (i % 3 === 2 ? 'And nobody on the pier knew why it did.\n\n' : `The ${words(i * 5, 5)},\n`)),
  'a chorus of a page': counted((i) => (i % 2 ? `${words(0, 150)}.\n\n` : `${words(1000 + i * 3, 3)}.\n\n`)),
  'first letters in a row': counted((i) => `${String.fromCharCode(65 + (i % 26))}nd the ${word(i % 26)} sank\n`),
  'neighbours in turn by no rule': (size) => {
    const next = numbersBelow(40);
    return counted(() => {
      const [a, b] = [next(), next()];
      return `${name(a)} met ${name(b)}. ${name(b)} met ${name(a)}.\n`;
    })(size);
  },
  'sentences said twice': counted((i) => `The ${words(i * 6, 6)} sank. The ${words(i * 6, 6)} sank. `),
  'paragraphs said thrice': (size) => repeated(counted((i) => `The ${words(i * 6, 6)} sank.\n\n`)(size / 3))(size),
};
