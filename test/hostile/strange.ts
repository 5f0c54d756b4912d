/** What a stranger would try: blobs, records, notations, orders by rule, scripts without spaces, signs nobody sees. */
import { counted, type Make, mixed, mixedPieces, name, nested, numbersBelow, repeated, word, words } from './make.js';

/** The word that repeats each letter's image: no two neighbouring pieces of it are alike three times. */
const grown =
  (first: string, images: Readonly<Record<string, string>>): Make =>
  (size) => {
    let text = first;
    while (text.length < size) text = [...text].map((letter) => images[letter] ?? letter).join('');
    return text.slice(0, size);
  };

/** All orders of some letters of this length, each once (de Bruijn). */
const allOrders =
  (letters: string, length: number): Make =>
  (size) => {
    const count = letters.length;
    const at = new Array<number>(count * length).fill(0);
    const order: number[] = [];
    const add = (t: number, p: number): void => {
      if (order.length > size) return;
      if (t > length) {
        if (length % p === 0) order.push(...at.slice(1, p + 1));
        return;
      }
      at[t] = at[t - p];
      add(t + 1, p);
      for (let j = at[t - p] + 1; j < count; j++) {
        at[t] = j;
        add(t + 1, t);
      }
    };
    add(1, 1);
    const text = order.map((i) => letters[i]).join('');
    return repeated(text)(size);
  };

const roman = (value: number): string => {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let text = '';
  let left = value;
  for (const [worth, sign] of signs) for (; left >= worth; left -= worth) text += sign;
  return text;
};

/** Sentences of syllables of a script, by no rule, with what ends them. */
const syllables =
  (parts: string, stop: string, space = ''): Make =>
  (size) => {
    const all = parts.split(' ');
    const next = numbersBelow(all.length);
    return counted((i) => `${Array.from({ length: 12 + (i % 23) }, () => all[next()]).join(space)}${stop}`)(size);
  };

const MARKS = Array.from({ length: 96 }, (_, i) => String.fromCodePoint(0x300 + i));
const zalgo: Make = (size) => {
  const next = numbersBelow(MARKS.length);
  return counted((i) =>
    [...`the ferry ${word(i)} sank. `]
      .map((sign) => sign + Array.from({ length: next() % 12 }, () => MARKS[next()]).join(''))
      .join(''),
  )(size);
};

export const strange: Readonly<Record<string, Make>> = {
  zalgo,
  'emoji with joiners by no rule': mixedPieces('👩‍🚀', '🏳️‍🌈', '👨‍👩‍👧‍👦', '🧑🏿‍🤝‍🧑🏻', '❤️‍🔥', '👍🏽', '1️⃣', ' ', '. ', 'sank '),
  'Latin in right to left': counted(
    (i) => `\u202bغرقت \u2066${word(i)} (${i})\u2069 قرب \u202a${name(i)}\u202c الجزيرة.\u202c `,
  ),
  'a picture in the text': (size) =>
    `<img src="data:image/png;base64,${mixed('ABCDEFGHIJKLMNOPabcdefghijklmnop0123456789+/')(size - 40)}">`,
  'minified JSON': counted(
    (i) => `"k${i}":{"a":[${i},[${i},[]]],"b":null,"c":"${word(i)}","d":{"e":{"f":-${i}.5e-7}}},`,
  ),
  'JSON brackets': nested('[{"a":', '}]'),
  'style sheets': counted(
    (i) =>
      `.${word(i)}>a:hover,#b${i}::after{margin:${i}px auto!important;color:#${(i * 4099).toString(16)};content:"\\201c"}`,
  ),
  'code of one line with strings': counted(
    (i) =>
      `!function(e,t){"use strict";e["${word(i)}"]=t(${i}),/[a-z"']+/g.test('${i}')&&(e=\`x\${t}\`)}(this,()=>{});`,
  ),
  'named entities': mixedPieces(
    '&nbsp;',
    '&ldquo;',
    '&rdquo;',
    '&amp;amp;',
    '&#8217;',
    '&eacute;',
    '&hellip;',
    '&mdash;',
    'sank ',
    '. ',
  ),
  'line ends alone': repeated('\n'),
  'line ends of Windows alone': repeated('\r\n'),
  tabs: repeated('\t'),
  'tabs and words': repeated('a\t\t'),
  'brackets of all kinds in each other': (size) => {
    const open = '([{<«“‘„『「';
    const close = ')]}>»”’“』」';
    const half = Math.floor(size / 2);
    const left = Array.from({ length: half }, (_, i) => open[(i * 7) % open.length]);
    return `${left.join('')}${left
      .reverse()
      .map((sign) => close[open.indexOf(sign)])
      .join('')}`;
  },
  'quotes, lists and tables in each other': counted(
    (i) =>
      `${'> '.repeat(i % 12)}${['- ', '1. ', '* ', '> - '][i % 4]}${i % 3 === 0 ? `| ${word(i)} | ${i} |` : `The ${word(i)} sank.[^${i}]`}\n`,
  ),
  'a table of ten thousand rows': counted(
    (i) => `| ${i} | ${name(i)} | The ${word(i * 3)} sank | ${i}.${i % 10} | ${(i % 28) + 1} May |\n`,
  ),
  'paths of files': counted(
    (i) =>
      `/usr/share/${word(i)}/${word(i * 3)}.d/${i}.conf C:\\Users\\${name(i)}\\${word(i)}.txt ../${i}/.${word(i)}rc\n`,
  ),
  'a dump of bytes': counted(
    (i) =>
      `${(i * 16).toString(16).padStart(8, '0')}: ${Array.from({ length: 8 }, (_, k) => (((i * 8 + k) * 40503) % 65536).toString(16).padStart(4, '0')).join(' ')}  ${word(i)}....\n`,
  ),
  'requests of a server': counted(
    (i) =>
      `10.0.${i % 256}.${(i * 7) % 256} - - [${(i % 28) + 1}/May/2026:14:${10 + (i % 50)}:${10 + ((i * 3) % 50)} +0000] "GET /${word(i)}?q=${i} HTTP/1.1" ${[200, 404, 301][i % 3]} ${i * 37} "-" "Mozilla/5.0 (X11)"\n`,
  ),
  'fields with marks and breaks': counted((i) => `${i};"${name(i)}; ""${word(i)}""\nLind";${i},5;;'${i}'\r\n`),
  genes: mixed('ACGT'),
  'genes in lines': (size) => `>chr1\n${mixed('ACGT')(size).replace(/.{60}/g, '$&\n')}`,
  'games of chess': counted(
    (i) =>
      `${(i % 60) + 1}. ${'NBRQK'[i % 5]}${'abcdefgh'[i % 8]}${(i % 8) + 1} ${'abcdefgh'[(i * 3) % 8]}x${'abcdefgh'[(i * 5) % 8]}${(i % 7) + 1}+!? {(${i}:0${i % 10})} `,
  ),
  tunes: counted(
    (i) => `X:${i}\nT:The ${name(i)}\nM:6/8\nK:${'ABCDEFG'[i % 7]}m\n|:A2B c>de|f/2g/ ^a=b_c'|[1 d3:|[2 e6||\n`,
  ),
  'formulas of LaTeX': counted(
    (i) =>
      `\\begin{align} \\frac{${i}}{x_{${i}}^{2}} &= \\sum_{i=1}^{${i}} \\left( \\sqrt{${word(i)}} \\right) \\\\ \\end{align}\n`,
  ),
  'dates alone': counted((i) => `${(i % 28) + 1}.${(i % 12) + 1}.${1900 + (i % 130)}\n`),
  'dates of all kinds': counted(
    (i) =>
      [
        `${(i % 28) + 1} May ${1900 + (i % 130)}, `,
        `2026-0${(i % 9) + 1}-1${i % 10} `,
        `May ${(i % 28) + 1}th `,
        `${i % 12}/${i % 28}/26 `,
        `am ${(i % 28) + 1}. März `,
        `le ${(i % 28) + 1} mai. `,
      ][i % 6],
  ),
  'numbers alone by no rule': mixed('0123456789    .,'),
  'numbers in sentences': counted((i) => `${i * 7919} ${i * 31}.${i % 100} -${i} ${i}% ${i}/${i + 1}. `),
  'Roman numbers that rise': counted((i) => `${roman((i % 3999) + 1)}. `),
  'Roman numbers in a line': counted((i) => `${roman((i % 3999) + 1)} `),
  'a full name': repeated('Ada Maria Lind '),
  'a full name with a stop': repeated('Ada Maria Lind. '),
  'paragraphs with a word changed': counted(
    (i) =>
      `The ferry left Lunmouth at dawn. Its captain, Ada Lind, said the sea was calm. “Nobody saw the ${word(i)},” she added on Monday. Some 300 people were on board.\n\n`,
  ),
  palindromes: (size) => {
    const half = counted((i) => `${word(i)} `)(size / 2);
    return half + [...half].reverse().join('');
  },
  'words of Fibonacci': grown('a', { a: 'ab', b: 'a' }),
  'words of Fibonacci with spaces': (size) =>
    grown('a', { a: 'ab', b: 'a' })(size / 2)
      .replaceAll('a', 'ferry ')
      .replaceAll('b', 'sank. ')
      .slice(0, size),
  'words of Thue and Morse': (size) =>
    grown('a', { a: 'ab', b: 'ba' })(size / 3)
      .replaceAll('a', 'it ')
      .replaceAll('b', 'so. ')
      .slice(0, size),
  'all orders of four letters': allOrders('abcd', 10),
  'all orders of words': (size) =>
    allOrders(
      'abcdefgh',
      5,
    )(size / 5)
      .replace(
        /./g,
        (letter) => `${'it the ferry sank on an old island'.split(' ')['abcdefgh'.indexOf(letter)] ?? 'so'} `,
      )
      .slice(0, size),
  'all orders of sentences': (size) =>
    allOrders(
      'abc',
      9,
    )(size / 6)
      .replace(/./g, (letter) => ({ a: 'It sank. ', b: 'She ran. ', c: 'No way! ' })[letter] ?? '')
      .slice(0, size),
  'a script a word': counted(
    (i) =>
      ['ferry', 'паром', '渡轮', 'العبارة', 'πλοίο', '여객선', 'नाव', 'เรือ', 'საბორნე', 'նավ'][i % 10] +
      (i % 15 === 0 ? '. ' : ' '),
  ),
  'Thai sentences': syllables('เรือ จม ใกล้ เกาะ เมื่อ วัน จันทร์ ตำรวจ กล่าว ว่า ไม่มี ใคร รู้ สาเหตุ ผู้โดยสาร', ' '),
  'Thai without an end': syllables('เรือ จม ใกล้ เกาะ เมื่อ วัน จันทร์ ตำรวจ กล่าว ว่า ไม่มี ใคร รู้ สาเหตุ ผู้โดยสาร', ''),
  'Lao sentences': syllables('ເຮືອ ຈົມ ໃກ້ ເກາະ ໃນ ວັນ ຈັນ ຕຳຫຼວດ ກ່າວ ວ່າ ບໍ່ ມີ ໃຜ ຮູ້', ' '),
  'Khmer sentences': syllables('ទូក លិច នៅ ជិត កោះ ថ្ងៃ ចន្ទ ប៉ូលិស បាន និយាយ ថា គ្មាន នរណា ដឹង', '។ '),
  'Tibetan sentences': syllables('གྲུ གཟིངས ནུབ གླིང ཕྲན གཟའ ཟླ བ ཉེན རྟོག པ སུས ཤེས', '། ', '་'),
  'Korean letters': mixed('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣ '),
  'Korean taken apart in sentences': (size) =>
    counted((i) => `배 ${i}호가 섬 근처에서 가라앉았다. `.normalize('NFD'))(size),
  'Chinese prose': syllables(
    '渡轮 沉没 岛屿 附近 星期一 警方 说 没有 人 知道 原因 乘客 的 了 在 是 不 我们 他 她',
    '。',
  ),
  'Chinese prose with commas': syllables(
    '渡轮 沉没 岛屿 附近 星期一 警方 说 没有 人 知道 原因 乘客 的 了 在 是 不 我们 他 她',
    '，',
  ),
  'surrogates in both orders': mixed('\ud83d\ude00\udc00\ud800a '),
  'marks of byte order between': counted((i) => `\ufeffthe\ufeff ${word(i)}\ufeff sank.\0 `),
  'nulls between letters': repeated('i\0t\0 \0s\0a\0n\0k\0.\0 \0'),
  'private signs in words': counted(
    (i) =>
      `the ${String.fromCodePoint(0xe000 + (i % 6000))}${word(i)} ${String.fromCodePoint(0xf0000 + (i % 60000))} sank. `,
  ),
  'selectors of variants in words': counted((i) =>
    [...`the ${word(i)} sank. `]
      .map((sign, k) => sign + String.fromCodePoint(k % 2 ? 0xfe00 + (i % 16) : 0xe0100 + (i % 240)))
      .join(''),
  ),
  'soft hyphens in words': counted((i) => `${[...word(i)].join('\u00ad')} sank. `),
  'spaces of no width': counted((i) => `the\u200b${word(i)}\u200bsank.\u200b`),
  'quotation marks that never close': counted(
    (i) => `“It ${word(i)}. „Es ${word(i)}. «Il ${word(i)}. ‘She ${word(i)}. "Who ${i}. `,
  ),
  'marks that stand apart': repeated('" \' “ ” ‘ ’ « » '),
  'abbreviations in turn': mixedPieces(
    'e.g. ',
    'i.e. ',
    'Mr. ',
    'Dr. ',
    'St. ',
    'No. ',
    'U.S. ',
    'z. B. ',
    'd. h. ',
    'vs. ',
    'etc. ',
    'Inc. ',
    'a.m. ',
    'Lind ',
  ),
  'dots that lead on': mixedPieces('...', '…', '. . .', '....', ' ', 'It', 'so'),
  'initials by no rule': (size) => {
    const next = numbersBelow(26);
    return counted(() => `${String.fromCharCode(65 + next())}.${next() < 8 ? ' ' : ''}`)(size);
  },
  'labels of speakers': counted(
    (i) => `${name(i % 90).toUpperCase()}: ${i % 5 ? '' : 'It sank. '}${name(i)} LIND (${i}): `,
  ),
  'labels of speakers a line': counted((i) => `${name(i)}:\n${name(i * 3)} Lind: The ${word(i)}\n`),
  'datelines in turn': counted((i) => `${name(i).toUpperCase()}, May ${(i % 28) + 1} (AP) — `),
  'subtitles of a film': counted(
    (i) =>
      `${i + 1}\n00:${10 + (i % 50)}:${10 + ((i * 3) % 50)},000 --> 00:${10 + (i % 50)}:${12 + ((i * 3) % 40)},500\n- <i>${words(i, 5)}</i>\n- ${name(i)}, ${word(i)}!\n\n`,
  ),
  'subtitles of the web': (size) =>
    `WEBVTT\n\n${counted((i) => `${10 + (i % 50)}:00.000 --> ${10 + (i % 50)}:02.000 align:start\n<v ${name(i % 9)}>${words(i, 6)}</v>\n\n`)(size - 10)}`,
  'passwords by no rule': mixed('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&+-.:;=?@^_~  \n'),
  'Latin letters by no rule': mixed('abcdefghijklmnopqrstuvwxyzaeioutnsr      '),
  'Latin sentences by no rule': mixed('abcdefghijklmnopqrstuvwxyzaeioutnsr      .A'),
  'Cyrillic letters by no rule': mixed('абвгдежзийклмнопрстуфхцчшщьыюяоеаи     .'),
  'Greek letters by no rule': mixed('αβγδεζηθικλμνξοπρστυφχψωάέή     .'),
  'bytes read wrongly': counted((i) => `Ã¤Ã¶Ã¼ â€œ${word(i)}â€\u009d Ã©tÃ© â€“ ${name(i)}. `),
  'mail in quoted printable': counted((i) => `Die F=C3=A4hre =E2=80=9E${word(i)}=E2=80=9C ist=20=\ngesunken.=0A`),
  'letters with rings around': counted(
    (i) => [...word(i)].map((letter) => String.fromCodePoint(0x24d0 + letter.charCodeAt(0) - 97)).join('') + ' ',
  ),
  'letters of mathematics in sentences': counted(
    (i) =>
      `${[...`the ${word(i)} sank`].map((letter) => (letter === ' ' ? ' ' : String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97))).join('')}. `,
  ),
  'questions of an interview': counted(
    (i) => `Q: Did the ${word(i)} sink?\nA: Yes, ${word(i * 3)}. I said “${words(i, 4)}” to ${name(i)}.\n\n`,
  ),
  'sums of money in a line': counted((i) => `$${i}m £${i}.5bn €${i},000 ¥${i} ${i} Mio. Euro CHF ${i} `),
  'scores of matches': counted(
    (i) => `${name(i % 40)} ${i % 7}-${i % 5} ${name((i * 7) % 40)} (${i % 90}', ${(i * 3) % 90}' pen.); `,
  ),
  'words in title case': counted((i) => `${name(i)} ${name(i * 3)} of the ${name(i * 7)} `),
  'a poem in one line': counted((i) => `O ${word(i)} / the ${word(i * 3)} sank / and nobody ${word(i * 7)} // `),
  'verses of a holy book': counted(
    (i) =>
      `${((i / 30) | 0) + 1}:${(i % 30) + 1} And ${name(i)} begat ${name(i + 1)}, and ${name(i + 1)} said, It is ${word(i)}. `,
  ),
  'glossary of names': counted(
    (i) => `${name(i * 3)}, ${name(i)} (b. ${1800 + (i % 200)}, d. ${1850 + (i % 170)}), ${word(i)}er; `,
  ),
};
