import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../../src/engine/parse/sentences/sentences.js';

const split = (text: string, language: string): string[] =>
  splitSentences(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));

/** Each case is the sentences that its text, they joined by spaces, must be split into. */
const check = (language: string, cases: readonly (readonly string[])[]): void => {
  it.each(cases.map((sentences) => [sentences.join(' '), sentences] as const))(`${language}: %s`, (text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });
};

describe('scripts without capitals', () => {
  check('ka', [['გ. ლომიძე თბილისში ცხოვრობს.', 'ის ავადაა.', 'რატომ?', 'არ ვიცი.']]);
  check('he', [['א. ב. כהן גר בחיפה.', 'הוא חולה.']]);
  check('mr', [['डॉ. आ. ब. जोशी पुण्यात राहतात.', 'ते आजारी आहेत.']]);
  check('ta', [['அ. ப. ராஜன் சென்னையில் வசிக்கிறார்.', 'அவர் நோயாளி.']]);
  check('ar', [['حضر سمير وم. علي الاجتماع.', 'غاب الباقون.']]);
});

describe('languages that nothing but a setting names', () => {
  check('fi', [
    ['Tri P. Laine asuu os. Kauppak. 5.', 'Hän syntyi esim. Turussa.', 'Ostimme omenia jne.', 'Hän on sairas.'],
  ]);
  check('hu', [['Dr. Kovács János a Fő u. 5. szám alatt lakik.', 'Beteg.', 'Ld. a 12. old. alján.']]);
  check('ro', [['Dl. P. Ionescu locuiește pe str. Mare nr. 5, bl. 3.', 'Merge la Sf. Gheorghe.', 'Este bolnav.']]);
  check('tr', [['Dr. A. Yılmaz Deniz Cad. No. 5’te oturuyor.', 'Bkz. s. 12.', 'Hasta.']]);
  check('ca', [['El Sr. Soler viu al núm. 5.', 'Vegeu la pàg. 12.', 'Està malalt.']]);
  check('lt', [['P. Petraitis gyvena Didžioji g. 5.', 'Jis serga.']]);
  check('id', [['Dr. Santoso tinggal di Jl. Merdeka No. 5.', 'Ia sakit.']]);
  check('vi', [['TS. Nguyễn sống ở TP. Huế.', 'Ông ấy ốm.']]);
  check('hr', [['G. Horvat stanuje u ul. Sv. Duha br. 5.', 'Bolestan je.']]);
  check('sr', [['Др П. Јовић станује у ул. Мира бр. 5.', 'Болестан је.']]);
  check('sl', [['G. Novak stanuje v ul. Sv. Duha št. 5.', 'Je bolan.']]);
});
