/** What programs and people write that is no article: files of data and code, chats, lists, and lines alike but for a word. */
import { counted, type Make, mixed, name, word, words } from './make.js';

/** Arabic vowel signs, which stand on letters and change no word. */
const VOWELS = '\u064e\u064f\u0650\u0651\u0652';

export const written: Readonly<Record<string, Make>> = {
  'JSON of sentences in one line': counted(
    (i) => `{"id":${i},"n":"${name(i)}","v":[${i},${i + 1},{"k":null}],"s":"The ferry ${word(i)} sank."},`,
  ),
  'code in one line': counted(
    (i) => `function ${word(i)[0]}${i}(a,b){return a?b.c(${i}):"${word(i)}"}var x${i}=[${i},${i * 3},!0,null];`,
  ),
  'stacks of a log': counted(
    (i) =>
      `ERROR [main-${i % 8}] com.example.${word(i)}: failed after ${i} ms\n\tat com.example.${name(i)}.run(${i})\n`,
  ),
  'messages of a chat': counted(
    (i) => `${1 + (i % 28)}/05/2026, 1${i % 10}:05 - ${name(i % 7)} Lind: ${words(i * 3, 1 + (i % 9))} 😂\n`,
  ),
  'verses of four lines': counted(
    (i) => `O ${word(i)} of the ${word(i * 3)} sea,\nwho ${word(i * 7)} for me,\n${i % 4 === 3 ? '\n' : ''}`,
  ),
  'Arabic with vowel signs': counted((i) =>
    [...`غرقت العبارة ${i} قرب الجزيرة وقال الشرطي. `]
      .map((sign, k) => (/\p{L}/u.test(sign) ? sign + VOWELS[(k + i) % 5] : sign))
      .join(''),
  ),
  'a word changed in each line': counted(
    (i) =>
      `The old ferry sank off the northern island on Monday, and ${word(i)} on the pier knew why it had done so.\n`,
  ),
  'a name changed in each sentence': counted(
    (i) => `The old ferry sank off the island, said ${name(i)} ${name(i * 7)}, and nobody knew why. `,
  ),
  'a date changed in each sentence': counted(
    (i) => `The old ferry sank on ${1 + (i % 28)} May ${1500 + (i % 500)}, and nobody knew why it did. `,
  ),
  'entries of a dictionary': counted(
    (i) => `${word(i)} (n.) 1. a ${word(i * 3)} ${word(i * 7)}; 2. the ${word(i * 11)}, esp. of ${word(i * 13)}.\n`,
  ),
  'bullets that go in': counted((i) => `${'  '.repeat(i % 8)}${'-*+'[i % 3]} ${words(i * 3, 3 + (i % 5))}\n`),
  'rows of five numbers': counted(
    (i) => `${i},${(i * 3) % 997},${((i * 7) % 1000) / 10},${i % 2},${(i * i) % 10007}\n`,
  ),
  'statements of a database': counted((i) => `INSERT INTO ferries VALUES (${i}, '${name(i)}', '${word(i)}', NULL);\n`),
  'lines of a difference': counted((i) => `${['+', '-', ' ', '@@ -1,2 +3,4 @@ '][i % 4]}The ferry ${word(i)} sank.\n`),
  'words of accents by no rule': mixed('áàâéèêëíîïóôöúûüçñaeioulnrst   .'),
};
