/** More scripts and signs: letters that look like others, marks of reading, signs beyond the first plane. */
import { counted, type Make, mixed, mixedPieces, name, repeated, word } from './make.js';

const stretch = (from: number, count: number): string =>
  String.fromCodePoint(...Array.from({ length: count }, (_, i) => from + i));

const ALIKE: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', i: 'і', s: 'ѕ', r: 'г', n: 'п', u: 'υ' };

/** Each other letter in a letter of another script that looks the same. */
const inDisguise = (text: string, from: number): string =>
  [...text].map((letter, k) => ((k + from) % 2 ? (ALIKE[letter] ?? letter) : letter)).join('');

const greetings = {
  el: 'το πλοίο βυθίστηκε κοντά στο νησί τη Δευτέρα και κανείς δεν ξέρει γιατί η αστυνομία είπε',
  he: 'המעבורת טבעה ליד האי ביום שני ואיש אינו יודע מדוע אמרה המשטרה',
  pl: 'prom zatonął przy wyspie w poniedziałek i nikt nie wie dlaczego powiedziała policja',
  tr: 'feribot pazartesi günü adanın yakınında battı ve kimse nedenini bilmiyor dedi polis',
  ka: 'ბორანი ჩაიძირა კუნძულთან ორშაბათს და არავინ იცის რატომ თქვა პოლიციამ',
  bn: 'ফেরি সোমবার দ্বীপের কাছে ডুবে গেছে এবং কেউ জানে না কেন পুলিশ বলেছে',
  ta: 'படகு திங்களன்று தீவின் அருகே மூழ்கியது யாருக்கும் ஏன் என்று தெரியவில்லை',
  sv: 'färjan sjönk utanför ön i måndags och ingen vet varför sade polisen',
  fi: 'lautta upposi saaren edustalla maanantaina eikä kukaan tiedä miksi poliisi sanoi',
  uk: 'пором затонув біля острова у понеділок і ніхто не знає чому сказала поліція',
};

const proseIn =
  (language: keyof typeof greetings, stop: string): Make =>
  (size) => {
    const all = greetings[language].split(' ');
    return counted(
      (i) =>
        `${Array.from({ length: 7 + (i % 9) }, (_, k) => all[(i * 5 + k * k * 3 + i * k) % all.length]).join(' ')}${stop}`,
    )(size);
  };

export const scripts: Readonly<Record<string, Make>> = {
  'letters in disguise': counted((i) => `${inDisguise(`the ${word(i)} sank near the shore`, i)}. `),
  'letters in disguise alike': counted(
    (i) => `${inDisguise('the ferry sank near the shore of the island', i % 2)}${i % 7}.\n`,
  ),
  'marks of reading': counted((i) => `渡（わた）し船（ぶね）${i}が沈（しず）んだ。｜島《しま》へ。`),
  'Chinese and Latin words': counted(
    (i) => `${name(i)}公司的CEO在${2000 + (i % 30)}年说“${word(i)}沉没了”，iPhone${i}。`,
  ),
  'old and new Chinese signs': mixedPieces('渡輪', '渡轮', '沉沒', '沉没', '島嶼', '岛屿', '說', '说', '。', '，'),
  'Chinese lines without stops': mixedPieces('渡轮', '沉没', '岛屿', '附近', '警方', '没有人', '知道', '原因', '\n'),
  'Chinese poems': counted(
    (i) =>
      `${[...'床前明月光疑是地上霜']
        .map((_, k, all) => all[(i * 3 + k * 7) % 10])
        .slice(0, 5)
        .join('')}，\n`,
  ),
  'Japanese letters of half width': mixed('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝﾞﾟ｡､'),
  'Korean words with marks': counted(
    (i) => `“여객선 ${i}호가 침몰했다”고 ${'김이박최정'[i % 5]}모(${i % 90})씨가 말했다. `,
  ),
  'signs of wedges': mixed(`${stretch(0x12000, 60)} .`),
  'signs of old Egypt': mixed(`${stretch(0x13000, 80)}`),
  'signs of the Tangut': mixed(`${stretch(0x17000, 200)}。`),
  'rare Chinese signs': mixed(`${stretch(0x20000, 400)}。，`),
  'Cherokee and Vai': mixed(`${stretch(0x13a0, 80)}${stretch(0xa500, 60)}  .`),
  Mongolian: mixed(`${stretch(0x1820, 40)}\u180e\u202f᠃ `),
  'letters of no case and case': mixedPieces('ß', 'ẞ', 'SS', 'ſ', 'İ', 'ı', 'ŉ', 'ǰ', 'ΐ', 'ﬃ', ' ', '. '),
  'Hebrew with points': counted(
    (i) =>
      `${[...greetings.he].map((sign, k) => (sign === ' ' ? sign : sign + String.fromCharCode(0x5b0 + ((k + i) % 13)))).join('')} ${i}. `,
  ),
  'Hebrew abbreviations': counted(
    (i) => `צה״ל וארה״ב אמרו ב־${i % 28} במאי: ״המעבורת ${i} טבעה״, לפי רס״ן ${word(i)}. `,
  ),
  'marks of direction in words': counted((i) => `${[...`the ${word(i)} sank`].join('\u200e')}.\u200f `),
  'Arabic marks of quotation': counted(
    (i) => `قال ${'محمد أحمد علي حسن'.split(' ')[i % 4]}: "العبارة ${i} غرقت"، مضيفا «لا أحد يعلم»؛ `,
  ),
  'Persian with joiners': counted((i) => `کشتی‌های ${i} می‌روند و نمی‌دانند که خانه‌هایشان کجاست؟ `),
  'Urdu stops': counted((i) => `کشتی ${i} جزیرے کے قریب ڈوب گئی۔ کسی کو معلوم نہیں کیوں۔ `),
  'Hindi digits': counted(
    (i) => `${[...String(i * 37)].map((digit) => '०१२३४५६७८९'[Number(digit)]).join('')} लोग नाव में थे। `,
  ),
  'Thai digits and marks': counted(
    (i) => `เรือลำที่ ${[...String(i)].map((digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]).join('')} จมลงใกล้เกาะ ฯลฯ ๆ `,
  ),
  'emoji between words': counted(
    (i) => `the 🚢 ${word(i)} 🌊 sank 😢${'👍🏽🔥💯🎉'.slice((i % 4) * 2, (i % 4) * 2 + 2)} `,
  ),
  'emoji as stops': counted((i) => `The ${word(i)} sank 🚢 Nobody knows why 😢\n`),
  'emoji alone by no rule': mixedPieces('😀', '🚢', '👨‍👩‍👧', '🏴‍☠️', '🇺🇦', '❤️', '⚓', '✈️', '\u200d', '🏿'),
  'signs of a card game': mixed('♠♥♦♣♤♡♢♧★☆●○◆◇■□▲△▼▽→←↑↓ '),
  'letters in circles and boxes': mixed(`${stretch(0x1f110, 60)}${stretch(0x24b6, 50)} .`),
  'tags nobody sees': counted(
    (i) => `the${String.fromCodePoint(0xe0061 + (i % 20), 0xe0062, 0xe0063)} ${word(i)} sank. `,
  ),
  'marks above and below in turn': counted((i) =>
    [...`the ${word(i)} sank. `]
      .map((sign, k) => sign + ['\u0323', '\u0301\u0323', '\u0323\u0301'][(k + i) % 3])
      .join(''),
  ),
  'one letter and many marks': (size) =>
    `It a${mixed('\u0301\u0316\u0327\u0308\u0323\u0345\u05b0\u064b')(size - 20)} sank.`,
  'syllables of Korean by no rule': mixed(stretch(0xac00, 400) + '   .'),
  'Devanagari joints': repeated('क्ष्त्र्य्व्र्म्य '),
  'Tamil prose': proseIn('ta', '. '),
  'Bengali prose': proseIn('bn', '। '),
  'Greek prose': proseIn('el', '. '),
  'Hebrew prose': proseIn('he', '. '),
  'Polish prose': proseIn('pl', '. '),
  'Turkish prose': proseIn('tr', '. '),
  'Georgian prose': proseIn('ka', '. '),
  'Swedish prose': proseIn('sv', '. '),
  'Finnish prose': proseIn('fi', '.\n'),
  'Ukrainian prose': proseIn('uk', '. '),
  'a language a paragraph': counted((i) => {
    const all = Object.values(greetings);
    return `${all[i % all.length]} ${word(i)}.\n\n`;
  }),
  'a language a word': counted((i) => {
    const all = Object.values(greetings);
    const own = all[i % all.length].split(' ');
    return `${own[i % own.length]}${i % 17 === 16 ? '. ' : ' '}`;
  }),
};
