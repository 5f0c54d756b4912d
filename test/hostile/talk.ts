/** Sentences that are the same but for a figure or a name, said by somebody, in several languages; prose by no rule. */
import { counted, type Make, name, numbersBelow, word } from './make.js';

const PARTS = {
  ja: 'は が を に の で と も から まで 船 島 港 沈没 乗客 警察 発表 した という 昨日 東京 大阪 政府 首相 会見 調査'.split(
    ' ',
  ),
  hi: 'की के में है और से का को पर नहीं एक यह था ने कि नाव द्वीप पुलिस सरकार मंत्री लोग शहर सोमवार मृत्यु'.split(' '),
  ru: 'в и на не что с по как он из паром остров полиция министр люди город погибли причина компания порт'.split(' '),
};

/** Sentences of few words, by no rule, in one paragraph. */
const proseOf =
  (parts: readonly string[], space: string, stop: string): Make =>
  (size) => {
    const next = numbersBelow(parts.length);
    return counted((i) => `${Array.from({ length: 8 + (i % 17) }, () => parts[next()]).join(space)}${stop}`)(size);
  };

export const talk: Readonly<Record<string, Make>> = {
  'Japanese prose in one paragraph': proseOf(PARTS.ja, '', '。'),
  'Hindi prose in one paragraph': proseOf(PARTS.hi, ' ', '। '),
  'Russian prose in one paragraph': proseOf(PARTS.ru, ' ', '. '),
  'Chinese talk in one paragraph': counted(
    (i) => `“渡轮${i}号沉没了，”发言人${'王李张刘陈'[i % 5]}${'伟芳娜敏静'[(i >> 3) % 5]}说，“没有人知道原因。”`,
  ),
  'Japanese talk in talk': counted((i) => `「彼は『船${i}が沈んだと《新聞》に』書いた」と記者（${i}歳）は話した。`),
  'Russian talk': counted((i) => `«Паром ${i} затонул в понедельник», — заявил представитель компании Иванов. `),
  'a figure in Chinese sentences': counted((i) => `警方称，载有${i}人的渡轮周一在岛屿附近沉没，原因不明。`),
  'a figure in German sentences': counted(
    (i) => `Die Fähre mit ${i} Menschen an Bord ist am Montag vor der Insel gesunken, teilte die Polizei mit. `,
  ),
  'a figure behind': counted((i) => `The number of people on board the ferry was ${i}.${i % 10} thousand.\n\n`),
  'paragraphs of law': counted(
    (i) =>
      `§ ${i % 400} Abs. ${i % 9} Satz ${i % 4} Nr. ${i % 12} lit. ${'abcdef'[i % 6]} ${name(i)}G findet auf ${word(i)} Anwendung. `,
  ),
  'directions in turn': counted((i) => `${word(i)} العبارة ${i} الجزيرة "${name(i)}" غرقت (${word(i + 1)}) \u200f. `),
};
