/** Numbers, names, days, quotations and denials by the thousand, in the words that claims are told by. */
import { counted, type Make, mixedPieces, name, numbersBelow, word, words } from './make.js';

/** Sentences of pieces that follow each other by no rule, so many of them before a stop. */
const sentencesOf =
  (count: number, ...pieces: readonly string[]): Make =>
  (size) => {
    const next = numbersBelow(pieces.length);
    return counted(() => `${Array.from({ length: count }, () => pieces[next()]).join('')}. `)(size);
  };

/** What amounts to the same, in many ways to write it. */
const sameAmount = ['5 km', '5,000 m', '5 000 metres', 'five kilometres', '3.1 miles', '500,000 cm', '5.0 km'];

const english = ['more than ', 'at least ', 'up to ', 'nearly ', 'about ', 'fewer than ', 'not ', 'only ', 'almost '];
const units = [' people', ' per cent', ' km', ' million', ' years', ' tonnes', ' dollars', '°C', ' of '];

export const claimed: Readonly<Record<string, Make>> = {
  'bounds by no rule': counted((i) => `${english[i % 9]}${english[(i * 5) % 9]}${i}${units[(i * 7) % 9]}, `),
  'bounds of one number': counted((i) => `It was ${english[i % 9]}${english[(i * 5) % 9]}300${units[(i * 7) % 9]}.\n`),
  'one amount in many ways': counted(
    (i) => `${name(i % 30)} is ${sameAmount[i % 7]} or ${sameAmount[(i * 3 + 1) % 7]} away.\n`,
  ),
  'one sum in many ways': counted(
    (i) =>
      `It cost ${['$1m', '1 million dollars', '$1,000,000', 'a million dollars', 'USD 1.0 million', '$1 000 000'][i % 6]} in ${word(i % 50)}.\n`,
  ),
  'between and between': counted((i) => `between ${i} and ${i + 9} and between ${i + 2} and `),
  'one in so many': counted(
    (i) => `One in ${i}, ${i} out of ${i * 3}, ${i} of ${i + 1} and ${i}-to-${i + 2} of ${name(i)} left. `,
  ),
  'votes of a house': counted(
    (i) => `The ${word(i % 90)} bill passed ${i % 400}-${(i * 7) % 400} with ${i % 30} abstentions.\n`,
  ),
  'ranks of all': counted(
    (i) => `${name(i)} is the ${i}th largest, the ${i + 1}th-biggest and the second-most ${word(i)}.\n`,
  ),
  'ages of all': counted(
    (i) => `${name(i)} Lind, ${i % 100}, and ${name(i + 1)} Berg, ${(i * 3) % 100}, were ${i % 90}-year-olds.\n`,
  ),
  'spans of time': counted(
    (i) =>
      `For ${i % 60} years and ${i % 12} months, from ${1900 + (i % 90)} to ${1910 + (i % 90)}, two weeks after ${i} days. `,
  ),
  'days by their names': mixedPieces(
    'last Monday ',
    'on Tuesday ',
    'next week ',
    'two days later ',
    'yesterday ',
    'since May ',
    'by Friday. ',
    'it sank ',
  ),
  'twice and thrice': counted(
    (i) => `twice the ${word(i)}, three times ${i}, half of ${i * 2}, a third, two-thirds of the ${word(i + 1)}; `,
  ),
  'measures in brackets': counted(
    (i) => `It is ${i} km (${(i * 0.62).toFixed(1)} miles; ${i * 1000} m) from ${name(i % 40)}.\n`,
  ),
  'places on the globe': counted(
    (i) => `${i % 90}°${i % 60}′${i % 59}″N ${i % 180}°${(i * 3) % 60}′W ${i % 90}.${i}° `,
  ),
  'ratios and odds': counted((i) => `${i}:${i + 1} ${i}/${i + 2} ${i}–${i + 1} ${i}×${i + 3} ${i}±${i % 9} `),
  'numbers in English words': counted((i) => {
    const tens = ['twenty', 'thirty', 'forty', 'fifty'];
    const ones = ['one', 'two', 'three', 'four', 'five', 'six'];
    return `${tens[i % 4]}-${ones[i % 6]} thousand ${ones[(i * 5) % 6]} hundred and ${tens[(i * 3) % 4]} `;
  }),
  'numbers in German words': counted(
    (i) =>
      `${['ein', 'zwei', 'drei', 'vier'][i % 4]}hundert${['ein', 'zwei', 'sechs'][i % 3]}und${['zwanzig', 'dreißig'][i % 2]}tausend${word(i % 40)} Menschen, `,
  ),
  'numbers in French words': sentencesOf(
    30,
    'quatre-vingt-dix-',
    'sept ',
    'mille ',
    'deux cent ',
    'et un ',
    'soixante-',
    'personnes ',
  ),
  'numbers in Spanish words': sentencesOf(
    30,
    'treinta y ',
    'dos ',
    'mil ',
    'doscientos ',
    'un millón ',
    'de ',
    'personas ',
  ),
  'numbers in Russian words': sentencesOf(
    30,
    'тридцать ',
    'два ',
    'тысячи ',
    'двести ',
    'миллион ',
    'человек ',
    'более ',
  ),
  'numbers in Chinese signs': counted(
    (i) =>
      `${[...String(i * 37)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}万${'一二三四五'[i % 5]}千人，`,
  ),
  'one person in many ways': counted(
    (i) =>
      `${['Ada Lind', 'A. Lind', 'Ms Lind', 'Ada M. Lind', 'President Ada Lind', 'Lind', 'Ada', 'the president'][i % 8]} met ${['Bo Berg', 'B. Berg', 'Mr Berg'][i % 3]}.\n`,
  ),
  'first names by last names': counted(
    (i) => `${name(i % 45)} ${name(45 + Math.floor(i / 45))} knew it, said ${name((i * 7) % 45)}.\n`,
  ),
  'names within names': counted(
    (i) =>
      `The ${name(i % 12)} ${name(i % 7)} ${name(i % 5)} Company of ${name(i % 3)} and the ${name(i % 7)} ${name(i % 5)} left. `,
  ),
  'short names of bodies': counted((i) => {
    const short = `${'ABCDEFG'[i % 7]}${'HIJKLMN'[(i * 3) % 7]}${'OPQRST'[(i * 5) % 6]}`;
    return `The ${name(i)} ${name(i + 1)} ${name(i + 2)} (${short}) and the ${short} met.\n`;
  }),
  'names joined by particles': counted(
    (i) => `${name(i)} van der ${name(i + 1)} de la ${name(i + 2)} y ${name(i + 3)} al-${name(i + 4)} `,
  ),
  'names with strokes': counted(
    (i) => `${name(i)}-${name(i + 1)} O’${name(i + 2)} d’${name(i + 3)} Mc${name(i + 4)} St ${name(i + 5)}, `,
  ),
  'titles in a row': sentencesOf(
    20,
    'President ',
    'Prime Minister ',
    'Dr ',
    'Sir ',
    'Foreign Secretary ',
    'Lind ',
    'Professor ',
    'of ',
  ),
  'who said that who said': counted((i) => `${name(i % 80)} said that ${name((i * 3) % 80)} claimed that `),
  'said and nothing else': sentencesOf(
    25,
    'said ',
    'he said ',
    'according to ',
    'told ',
    'Lind said ',
    'added ',
    'that ',
  ),
  'sagte und nichts sonst': sentencesOf(
    25,
    'sagte ',
    'laut ',
    'so ',
    'erklärte ',
    'der Sprecher ',
    'Lind zufolge ',
    'habe ',
    'sei ',
  ),
  'a dit, et rien d’autre': sentencesOf(
    25,
    'a dit ',
    'selon ',
    'a déclaré ',
    'M. Lind ',
    'a-t-il ajouté ',
    'que ',
    'le ministre ',
  ),
  'dijo y nada más': sentencesOf(25, 'dijo ', 'según ', 'afirmó ', 'el ministro ', 'Lind ', 'añadió ', 'que '),
  'only said, in Russian': sentencesOf(25, 'сказал ', 'по словам ', 'заявил ', 'министр ', 'Линд ', 'добавил ', 'что '),
  'only said, in Ukrainian': sentencesOf(25, 'сказав ', 'за словами ', 'заявив ', 'міністр ', 'Лінд ', 'додав ', 'що '),
  'a quotation cut by its speaker': counted((i) => `“The ${word(i)},” Lind said, “${words(i * 3, 3)},” Berg added, `),
  'a quotation cut by brackets': counted((i) => `“The […] ${word(i)} (sic) [of ${name(i)}] sank … and …” `),
  'quotations by he and she': counted(
    (i) => `“${words(i * 4, 4)},” ${i % 2 ? 'he' : 'she'} said. ${name(i % 9)} nodded.\n`,
  ),
  'quotations behind colons': counted(
    (i) => `${name(i % 20)} Lind: “${words(i * 4, 4)}.” Er sagte: „${words(i * 2, 3)}.“\n`,
  ),
  'quotations in German marks': counted(
    (i) => `„Die ${name(i)} sank“, sagte ${name(i % 40)} Lind, „und ${words(i, 4)}.“ `,
  ),
  'quotations in French marks': counted(
    (i) => `« Le ${word(i)} a coulé », a dit ${name(i % 40)} Lind, « et ${words(i, 4)}. » `,
  ),
  'quotations that share a half': counted(
    (i) =>
      `“The ferry sank off the island on Monday and ${words(i, 5)},” said Lind. “The ferry sank off the island on Monday,” said Berg.\n`,
  ),
  'marks around each word': counted((i) => `“${word(i)}” ‘${word(i + 1)}’ "${word(i + 2)}" `),
  'feet and inches': counted((i) => `He is ${i % 9}'${i % 12}" and she ${i % 7}’${i % 12}”, a 12" ${word(i)}'s. `),
  'denials in denials': sentencesOf(
    30,
    'not ',
    'never ',
    'no ',
    'nobody ',
    'neither ',
    'nor ',
    'denied that ',
    'without ',
    'it sank ',
  ),
  'denials in German': sentencesOf(
    30,
    'nicht ',
    'kein ',
    'nie ',
    'weder ',
    'noch ',
    'bestritt, dass ',
    'ohne ',
    'die Fähre ',
  ),
  'denials in French': sentencesOf(30, 'ne ', 'pas ', 'jamais ', 'ni ', 'n’a ', 'aucun ', 'sans ', 'le ferry '),
  'denials of equal sentences': counted(
    (i) =>
      `The ferry ${['did', 'did not', 'never did', 'was said not to', 'did indeed'][i % 5]} sink off the island on Monday.\n`,
  ),
  'tolls by many': counted(
    (i) => `${name(i % 60)} said ${i % 300} people were killed, ${(i * 3) % 300} wounded and ${(i * 7) % 90} missing; `,
  ),
  'money by no rule': sentencesOf(
    12,
    '$5m ',
    '€3bn ',
    '£2.50 ',
    '4 Mio. Euro ',
    '¥900 ',
    'CHF 20 ',
    '5 million ',
    'euros ',
  ),
  'hours of all zones': counted(
    (i) =>
      `${i % 24}:${10 + (i % 50)} GMT, ${i % 12} p.m. EST, ${i % 24}.${10 + (i % 50)} Uhr, ${i % 24}h${10 + (i % 50)}, noon; `,
  ),
  'days without an end': counted(
    (i) => `${(i % 28) + 1}–${(i % 28) + 3} May, ${(i % 28) + 1} and ${(i % 28) + 2} June and 3/${i % 28}/2026 to `,
  ),
  'lists of names and ages': counted(
    (i) =>
      `${name(i)} (${i % 100}), ${name(i * 3)} (${(i * 3) % 100}) und ${name(i * 7)} (${(i * 7) % 100}) aus ${name(i % 20)}; `,
  ),
  'lists in lists': counted(
    (i) => `${word(i)}, ${word(i + 1)} and ${word(i + 2)}, ${word(i + 3)} or ${word(i + 4)} and both ${word(i + 5)}, `,
  ),
  'scores and results': counted(
    (i) =>
      `${name(i % 40)} beat ${name((i * 3) % 40)} ${i % 7}-${(i * 3) % 7}, ${i % 6}-${i % 5} and won by ${i} points to ${i * 2}.\n`,
  ),
};
