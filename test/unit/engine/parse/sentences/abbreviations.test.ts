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

describe('an abbreviation that is a word in lower case', () => {
  check('de', [
    ['Er isst, was er mag.', 'Peter nicht.'],
    ['Den Preis erhält Mag. Sund.', 'Er dankt.'],
  ]);
  check('en', [
    ['The lamp is lit.', 'Boats come in.'],
    ['The duty follows from lit. b of the rule.'],
    ['The wall is 5 ft.', 'Tom built it.'],
    ['He lives at Ft. Hale and sails to Pt. Roe.'],
    ['He had ten reps.', 'Tom had none.'],
    ['Reps. Hale and Roe voted on Sat. 5 May.', 'He sat in the sun.', '5 boats came.'],
  ]);
  check('nl', [['De haven is eng.', 'Piet weet het.']]);
  check('pt', [['Este é o seu dom.', 'Pedro canta.']]);
});

describe('a year or a measure at the end', () => {
  check('ru', [
    ['Мост построен в 1912 г.', 'Архитектором был Иван Линд.'],
    ['В мае 1912 г. Линд уехал в Лунмунд.', 'Вернулся он в 1920 г.', 'Больше он не уезжал.'],
    ['Он сказал, что в 1912 г. Линд уехал.'],
    ['В XIX в. Линды жили здесь.', 'Дом построен в XIX в.', 'Хозяином был Линд.'],
    ['Длина моста 61 м.', 'Ширина 5 м.', 'Высота неизвестна.'],
    ['После долгого и трудного строительства порт открыли в 1912 г.', 'Линд был рад.'],
    ['Он живёт у м. Сокол.'],
    ['Весной 1912 г. Линд уехал.', 'Умер 3.05.1990 г.', 'Похоронен в порту.'],
  ]);
  check('uk', [['Міст збудовано 1912 р.', 'Архітектором був Іван Лінд.'], ['У 1912 р. Іван Лінд збудував міст.']]);
  check('pl', [
    ['Most zbudowano w 1912 r.', 'Architektem był Jan Lind.'],
    ['W maju 1912 r. Lind wyjechał.', 'Wrócił w 1920 r.', 'Port był pusty.'],
    ['Spotkanie będzie w sali nr 5.', 'Zob. str. 12.'],
    ['To był 5. Pułk Piechoty.'],
  ]);
  check('bg', [['Мостът е построен през 1912 г.', 'Архитект е Иван Линд.'], ['През 1912 г. Иван Линд построи моста.']]);
  check('kk', [['Көпір 1912 ж. салынды.', 'Ұзындығы 61 м.', 'Биіктігі 5 м.'], ['1912 ж. Иван Линд көпір салды.']]);
});

describe('the full stop of a script of its own', () => {
  check('hy', [
    ['Պրոֆ. Լինդը և դոկտ. Ռոուն եկան։', 'Տես նկ. 3։'],
    ['Պրոֆ. Լինդը եկավ:', 'Նա ծնվել է 1934 թ. հունիսին:'],
  ]);
  check('hi', [['ए. पी. लिंड ने रु. 500 दिए।', 'पृ. 12 देखें।', 'See p. 5.', 'लिंड आए।']]);
  // Without it the point ends sentences, and so it does behind a long word.
  check('hi', [
    ['बंदरगाह बंद है.', 'कोई घायल नहीं हुआ.'],
    ['वह आया।', 'सब सो रहे थे महापौरजी.', 'वह गया।'],
  ]);
  check('am', [['ወደቡ ተዘግቷል፡፡', 'ማንም አልተጎዳም፡፡', 'እ.ኤ.አ. በ1912 ተሠራ።']]);
  it('may be two word spaces with nothing behind them', () => {
    expect(split('ወደቡ፡ተዘግቷል፡፡ማንም አልተጎዳም።', 'am')).toEqual(['ወደቡ፡ተዘግቷል፡፡', 'ማንም አልተጎዳም።']);
  });
});

describe('ranks, families, days, chapters and what else comes before a name or a number', () => {
  check('da', [
    ['Fam. Lind bor i nr. 12.', 'Hr. dir. Lind kom.', 'Der er plads til maks. 5 pers. pr. båd.'],
    ['Det var i maj.', 'Peter kom hjem.'],
  ]);
  check('de', [
    ['Das Haus der Fam. Lind steht in der Weinstr. und bleibt.', 'Es operiert Dr. med. dent. Lind.'],
    ['Er lief.', '5 Leute sahen zu.', 'Peter lief.', 'Anna auch.'],
  ]);
  check('el', [
    ['Η οικ. Λιντ μένει εδώ.', 'Βλ. κεφ. 3, εικ. 5 και πίν. 2.', 'Ήρθε ο υπολ. Λιντ.'],
    ['Είναι καλή η θέση.', 'Πέντε ήρθαν.'],
  ]);
  check('en', [
    ['On Mon. 5 May and on Tues. the 6th we read chap. 3.', 'It is from the Hale Pub. Co. in Tarnsey.'],
    ['He went to the pub.', 'Tom followed.', 'He is a nice chap.', 'Roe likes him.'],
  ]);
  check('es', [
    ['El lun. 5 de mayo vino la fam. Lind con el sgto. Roe.', 'Caben máx. 5 pers. por barca.'],
    ['Miró al mar.', 'Pedro tomó nota.', 'Juan no.'],
  ]);
  check('fr', [
    ['Le lun. 5 mai vient la fam. Lind avec le sgt. Roe.', 'Pas plus.'],
    ['C’est la fin du jeu.', '12 personnes partent.', 'Il a passé le cap.', 'Pierre aussi.'],
  ]);
  check('it', [
    ['Lun. 5 maggio viene la fam. Lind.', 'Vd. il par. 3.', 'Max. 5 pers. per barca.'],
    ['Ha preso nota.', 'Carlo no.'],
  ]);
  check('nl', [
    ['De fam. Lind komt op ma. 5 mei.', 'Zie uitg. Hale en noot 3.'],
    ['Het is te druk.', '5 mensen wachten.'],
  ]);
  check('pl', [
    ['W pon. 5 maja sklep jest nieczynny.', 'Zob. przyp. 5.'],
    ['Miała dziwny sen.', 'Anna wstała.', 'Na rynku był tłum.', 'Piotr uciekł.'],
  ]);
  check('ru', [
    ['Кап. Линд погиб.', 'Ср. гл. 3, прим. 5.'],
    ['Он купил комп.', 'Анна рада.'],
  ]);
  check('bg', [
    ['Кап. Линд дойде в пон. 5 май.', 'Вж. гл. 3.'],
    ['Чака 5 мин.', 'Иван си отиде.'],
  ]);
  check('sk', [
    ['Kpt. Lind prišiel v pon. 5. mája.', 'Pozri kap. 3.'],
    ['Čakal 5 min.', 'Peter odišiel.'],
  ]);
  check('cs', [['Měla divný sen.', 'Petr vstal.']]);
  check('sv', [['Fam. Lind kom.', 'Det var i maj.', 'Per kom hem.']]);
});

describe('a chain of letters with spaces', () => {
  check('de', [
    ['Wir bieten Fisch, Brot u. v. m.', 'Kommen Sie!'],
    ['Das gilt u. a. für Boote, z. B. Kutter.', 'Weiteres s. Anhang.'],
  ]);
  check('ru', [['Канаты и т. п.', 'Линд их продал.'], ['Это, т. е. канаты, дорого.']]);
});

describe('who spoke, in scripts without capitals', () => {
  check('hi', [['"तुम कहाँ हो?" उसने पूछा।', '"मैं घर पर हूँ।" उसने कहा।', 'सब सो रहे थे।']]);
  check('hi', [['"तुम कहाँ हो?"', 'सब सो रहे थे।']]);
  check('am', [['«የት ነው?» ብሎ ጠየቀ።', 'ማንም አልመለሰም።']]);
  it.each([
    [['他（港口主任。）走了。', '我们留下。']],
    [['桥关了。', '（见第三页。）', '我们留下。']],
    [['“去哪里？”他问。', '“走吧！”', '他没有回答。']],
  ])('zh: %j', (sentences) => {
    expect(split(sentences.join(''), 'zh')).toEqual(sentences);
  });
});

describe('initials without capitals', () => {
  check('fa', [['آقای م. لیند و خانم ر. رو آمدند.', 'آنها رفتند.']]);
  check('ar', [['قال أ. ليند إنه متعب.', 'ثم غادر.']]);
});

describe('what was cut short before lower case', () => {
  check('de', [
    ['Das Amt ist tägl. um 9 Uhr offen.', 'Es schließt gesetzl. vorgeschrieben.'],
    ['ein schöner hafen.', 'alle kommen wieder.'],
  ]);
  check('no', [['Hun bor i 3. etg. i Havneveien 5.', 'Det skjer pr. 1. januar.']]);
  check('sk', [['Chlieb, mlieko atď. kúpila včera.', 'Žila v 20. stor. v Tarnsey.']]);
  check('es', [['Su hno. vive abajo.', 'Lo publicó Ed. Hale.']]);
  check('en', [['The temp. was high at Hale & Assoc. in Tarnsey.', 'good food.', 'we come again.']]);
});

describe('what stands before a number, a letter or a name', () => {
  check('en', [
    ['See app. B for more, and fig. C.', 'They sell ropes, etc.', 'B. Lind bought one.'],
    ['The act (Pub. L. No. 94-142) is old.'],
    ['The lamp is lit.', '(2) The pier is open.'],
    ['He works at Yahoo! Inc. in Tarnsey.', 'They shouted Yahoo!', 'Incoming boats slowed.'],
    ['The conf. starts in Rm. 5.', 'He is at NTT.', '5 boats came.'],
    ['The keeper (who was 61 at the time! and ill) came home.', 'Everyone slept.'],
  ]);
  check('fr', [
    ['Il a lu Mt. 5, 3 et Rom. 8, 28.', 'Puis il s’est tu.'],
    ['Il a vu Tim.', '5,300 personnes sont venues.'],
  ]);
  check('es', [['Leyó Gn. 1, 1 y Mt. 5,3.', 'Vive en EE.UU.', 'Nadie lo sabe.']]);
  check('de', [['Das ist Sache der Abt. III.', 'Es starb Karl V.', 'Niemand folgte ihm.']]);
  check('nl', [['Hij woont op de Kerkstr. 5 en kent par. 2.', 'Dat was in de 1e eeuw v. Chr. al zo.']]);
  check('da', [['Hr. Lind taler d. 3. maj, jf. dr.med. Hale.', 'Mvh. Ada Lind']]);
  check('it', [['Il card. Lind no.', 'Nessuno sa perché.']]);
  check('pt', [['Cf. pp. 5-12 e segs. do livro.', 'Ninguém sabe.']]);
  check('bg', [
    ['Живее на бул. Мария Луиза № 5, вж. чл. 5, ал. 2.', 'Тя купи хляб, мляко и т.н.', 'После си отиде.'],
    ['Цената е 3 хил. лв. на билет.', 'Това е скъпо.'],
  ]);
  check('kk', [['Абай даң. 5 үйде, қ. Алматыда тұрады.', 'Бет. 12 қараңыз.']]);
  check('sk', [['Por. obr. 3 na str. 12.', 'Bol to 5. deň.', 'Nikto nevie.']]);
});
