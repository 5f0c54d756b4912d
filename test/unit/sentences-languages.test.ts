import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/engine/sentences.js';

const split = (text: string, language: string): string[] =>
  splitSentences(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));

/** The sentences, between which the text has single spaces, or none where the language has none. */
const cases: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: [
    ['Am 3. März fährt die Fähre zum 27. Mal.', 'Sie ist alt.'],
    ['Prof. Dr. Lind sprach z. B. über die Brücke.', 'Niemand hörte zu.'],
    ['LUNMUND, 5. Juli (dpa).', 'Die Fähre sinkt.'],
    ['Sie verkaufen Seile, Nägel usw.', 'Man kennt sie gut.'],
    ['Das kostet ca. 5 Mio. Euro bzw. etwas mehr.'],
    ['„Wir fahren.“', '„Wohin?“, fragte er.', '»Nach Hause.«', '»Gut.«'],
    ['„Fahren wir?“ fragte Lind.'],
    ['Die Bilanz ist nach drei Jahren klar:', 'Die Fähre fährt zu selten.'],
    ['Sie ergab: Die Fähre fährt.'],
    ['Stadtrat von Lunmund stimmt für Brücke', 'Die Fähre fährt trotzdem.'],
    ['Ich danke auch Ihnen und grüße Sie.'],
    ['Sie las Die Zeit am Hafen.'],
    ['Das sagte er der FR.', 'Die Zeitung druckte es.'],
  ],
  fr: [
    ['M. Durand habite av. Foch, p. 5.', 'Il part.'],
    ['« Nous partons ! »', 'Elle se tait.'],
    ['« Pourquoi ? » demande Marie.', '« Parce que. »'],
    ['Pourquoi ? demande-t-il.'],
    ['Il vend des cordes, etc.', 'C’est tout.'],
    ['Le pont est fermé ;', 'Il était vieux.'],
  ],
  es: [
    ['El Sr. Ruiz vive en la pág. 5.', '¿Quién lo sabe?', '¡Nadie!'],
    ['La zona tiene 30 hab. / km² en total.'],
    ['¿Por qué? preguntó ella.'],
    ['Vive en EE.UU. desde hace años.', 'El barco salió.'],
    ['«Nos vamos.»', '«¿Adónde?», dijo.'],
    ['un barco muy lento y viejo', 'Al final llegó tarde.'],
    ['Pasó por El Salvador y La Paz.'],
  ],
  it: [
    ['Il sig. Rossi e la dott.ssa Bianchi partono.', 'L’isola è vicina.'],
    ['Vende corde, chiodi, ecc.', 'Nessuno compra.'],
    ['«Perché?» chiese Marco.', '«Non lo so.»'],
  ],
  pt: [
    ['O Sr. Silva e a Dra. Costa partem no dia 5.', 'A ilha é perto.'],
    ['Ver pág. 12 e art. 3.', 'Não há mais.'],
    ['“Por quê?” perguntou Ana.', '“Não sei.”'],
  ],
  nl: [
    ['Dhr. Jansen en mevr. De Vries varen bijv. op dinsdag.', 'Het is laat.'],
    ['Ze verkopen touw, spijkers enz.', 'De winkel is klein.'],
    ['“Waarom?” vroeg Piet.'],
  ],
  pl: [
    ['Prof. Nowak przyjechał 3. maja, tj. we wtorek.', 'To było dawno.'],
    ['Mieszka na ul. Długiej, zob. s. 5.', 'Nie wiem.'],
    ['„Dlaczego?” zapytał Marek.', '„Nie wiem.”'],
    ['Sprzedają liny, gwoździe itd.', 'Jest tanio.'],
  ],
  ru: [
    ['А. С. Линд живёт на ул. Морской, стр. 5.', 'Это далеко.'],
    ['Он построен в XVIII в.', 'В нём живут.'],
    ['Это было при Карле I.', 'Сын правил дольше.'],
    ['Паром весит 300 кг.', 'Довольно много.'],
    ['Они продают канаты и т.д.', 'Магазин мал.'],
    ['«Зачем?» спросил Линд.', '«Не знаю.»'],
  ],
  uk: [
    ['М. Лінд живе на вул. Морській, ст. 5.', 'Це далеко.'],
    ['Виділили 300 млн.', 'У грудні дали ще.'],
    ['„Навіщо?“ запитав Лінд.', '„Не знаю.“'],
    ['ми бігли берегом.', 'чайки летіли.'],
  ],
  ar: [
    ['أين العبّارة؟', 'لا أحد يعرف.'],
    ['وصل د. سامي اليوم.', 'هو متعب.'],
  ],
  zh: [
    ['桥关闭了。', '没有人知道原因！', '真的？'],
    ['“我们走吧。”他说。', '天黑了。'],
    ['真的吗?', '是的!', '走吧。'],
  ],
  ja: [
    ['「橋は閉まった。」と彼は言った。', '誰も知らない。'],
    ['今日は雨です。', '明日は？', '晴れ！'],
  ],
  und: [
    ['Prof. Lind said so.', 'Am 3 kam er.'],
    ['Sr. Ruiz y Mme. Durand.', 'Nada.'],
  ],
};

describe.each(Object.entries(cases))('%s', (language, texts) => {
  const space = language === 'zh' || language === 'ja' ? '' : ' ';
  it.each(texts.map((sentences) => [sentences.join(space), sentences] as const))('%s', (text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });
});
