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

describe('a capitalised function word is often a name or a noun', () => {
  check('en', [
    ['The board meets on 12 May for the last time.'],
    ['The former premier Theresa May told the crew to wait.'],
    ['His cousin Will told nobody about the boat.'],
    ['The Financial Times and Radio 4’s Today programme ran the story.'],
    ['He bought two pictures by Clyfford Still for the hall.'],
    ['The minister met Vice-Premier He on the pier.'],
    ['The magazine Us weekly ran the story.'],
    ['She sang in the film Her with a cold.'],
    ['The ferry sails at 8 p.m. May 3 and returns at 5 a.m. May 4.'],
    ['John F. May said so.', 'Nobody else did.'],
    ['Tom A. Will and Ada J. Do came.', 'Nobody else did.'],
    ['Harbour stays shut for weeks', 'While the crane is mended, boats lie outside.'],
    ['Ferry fares to rise in spring', 'The board voted for it on Monday.'],
    ['The poet Ada But read from her book.'],
    ['Getty Images The ferry lies at the pier.'],
    ['The campaign For Our Harbour asked for votes.'],
  ]);
  check('sv', [['Filmen Efter regnet visas i dag.']]);
  check('ru', [['Партия За правду победила.']]);
  check('de', [
    ['Die Zölle auf russische Waren sollen steigen.'],
    ['Das frühe Aus im Pokal war bitter.'],
    ['Ein klares Ja zur Brücke gab es nicht.'],
    ['Es war ein ständiges Auf und Ab im Hafen.'],
    ['Nach langem Für und Wider stimmte der Rat zu.'],
    ['Das ist ein starkes Für die Brücke.', 'Ein großes Wir entsteht im Verein.'],
    ['Das ganze Sein des Menschen ist Arbeit.'],
    ['Das neue Magazin Der Hafen erscheint monatlich.'],
    ['Am Abend sang Sängerin Karin Über mit dem Chor.'],
    ['Fischer findet Münze im Hafen', 'Als er die Netze holte, blitzte es.'],
    ['Hafen bleibt wochenlang gesperrt', 'Während der Kran repariert wird, liegen die Boote draußen.'],
  ]);
  check('fr', [
    ['Le magazine Elle publie un dossier sur le port.'],
    ['Les électeurs ont dit un grand Non à la fusion.'],
    ['Les trains de la région Grand Est sont en retard.'],
    ['Le film Un bateau pour trois sort en mai.'],
    ['La marque Comme des marins ouvre à Lille.'],
  ]);
  check('es', [
    ['El periódico Ahora publicó la lista.'],
    ['La canción El marinero suena en el puerto.'],
    ['Los países del Este son fríos.'],
    ['Ganó un rotundo Sí al nuevo puente.'],
  ]);
  check('it', [
    ['Il settimanale Oggi pubblica la lista.'],
    ['Ha vinto un netto No alla fusione.'],
    ['Il romanzo Il porto vecchio esce a maggio.'],
  ]);
  check('pt', [['O jornal Agora publicou a lista.'], ['Venceu um claro Não à fusão.']]);
  check('nl', [['Het blad Nu meldde het gisteren.'], ['Er kwam een duidelijk Nee tegen de brug.']]);
  check('pl', [['Padło wyraźne Nie dla mostu.'], ['Gazeta Teraz podała listę.']]);
  check('ru', [['Партия сказала громкое Нет новому мосту.'], ['Фильм Мы из порта вышел в мае.']]);
});

describe('who spoke', () => {
  check('en', [
    ['“Where is it?” Ada Lind asked the board.', '“It sank!” Lunmouth harbour master Jo Roe shouted.'],
    ['"Who pays?" Rep. Tom Hale wondered.', '"Nobody!" Jo Roe, mayor of Tarnsey, replied.'],
    ['“Stop!”', 'The mayor ran away.', '“Go!”', 'Jo Roe was tired and said nothing.'],
    ['“Because!”', 'Ada Lind left the room.'],
    ['"Man overboard!" Capt. Jo Roe radioed.'],
    ['“Are you sure?” Dr. Ada O’Lind of St. Mary’s Hospital asked.', '“Never!” Maj. Gen. Jo Roe (Ret.) replied.'],
    ['“Stop!”', 'Jo Roe (61) ran away.', '“Go!”', 'Jo Roe (Ret.) was tired, and nobody said a word.'],
  ]);
  check('de', [['„Warum jetzt?“ fragte Ada Lind.', '„Halt!“', 'Der Wärter lief zum Steg.']]);
  check('da', [['»Hvorfor nu?« spurgte Ada Lind.', '»Stop!«', 'Vagten løb ud på molen.']]);
});

describe('tags and citations of a wiki behind a stop', () => {
  check('en', [
    [
      'It <b>sank.</b>',
      'Nobody <i>saw</i> it.<ref name="a">Post, 3 May</ref>',
      'It was old.{{sfn|Lind|2019}}',
      'The end.',
    ],
    ['<i>Lind vs.</i> Roe was heard.', 'He took <i>approx.</i> five.'],
  ]);

  it('with no space where a line begins', () => {
    expect(split('It sank.<br>Nobody saw it.</p><p>The end.', 'en')).toEqual([
      'It sank.<br>',
      'Nobody saw it.</p><p>',
      'The end.',
    ]);
    expect(split('See node.<b>js</b> and 3.<sub>5</sub> there.', 'en')).toHaveLength(1);
  });
});

describe('notes behind a stop', () => {
  check('en', [
    ['It sank.[^1]', 'It was old.[^note]', 'Nobody was hurt.¹', 'The end.'],
    ['It sank.[citation needed]', 'It was old.[a]', 'The end.'],
    ['It sank.<sup>2</sup>', 'It was old.[3, 4]', 'Nobody knew.[5–7]', 'It rained.†', 'The end.'],
    ['It sank in the harbour.3', 'Nobody was hurt.”4', 'It was old.'],
    ['It lay off Tarn.13,14', 'Nobody knew.'],
    ['“It sank in May.”5', 'Nobody knew.', 'It was old.'],
    ['Read vol.12 The Sea and no.5 The Harbour.'],
    ['Read Ch.3 The Sea and Sec.4 The Harbour.'],
    ['Version 3.2 The second edition costs 1.5 million.'],
  ]);
  check('de', [['Sie sank im Mai.1', 'Die Leute schwiegen.']]);
  check('de', [['Sie sank im Hafen.12', 'Niemand wurde verletzt.[^2]', 'Sie war alt.']]);
});

describe('labels', () => {
  check('en', [
    ['Q. Who told you?'],
    ['A. The keeper told me.', 'He was sad.'],
    ['Q. Who told you?', 'A. On Sunday my brother did.', 'Q. Why?', 'A. He likes to talk.'],
    ['IV. The harbour is closed.', 'Nobody sails.'],
    ['INT. THE HARBOUR - NIGHT'],
    ['He got an A.', 'The rest got a B.', 'They were glad.'],
  ]);
  check('de', [['A. Wer war das?'], ['F. Wer war das?', 'A. Der Wärter war es.']]);
});

describe('abbreviations in brackets', () => {
  check('en', [
    ['Ada Lind (b. 1934; d. 2001) kept the lamp (built c. 1912, alt. 40 m).', 'It is out.'],
    ['The film (dir. Ada Lind) is long.', 'The town (pop. 900) is small.'],
    ['He left (too late.', 'Nobody waited.) and went home.'],
    ['He left (Nothing.', 'Nobody waited.) and went home.'],
  ]);
  check('de', [['Die Dichterin (Pseud. Ada Lind) schrieb viel (Übers. Jo Roe).', 'Es regnet.']]);
  check('de', [['Jo Lind (erb. Haus 1912, verw. 1990) lebte hier (Einw. 900).', 'Es regnet.']]);
  check('fr', [['Le phare (constr. 1912) et la ville (pop. 900) sont vieux.', 'Il pleut.']]);
  check('es', [['El faro (constr. 1912) y la villa (pob. 900) son viejos.', 'Llueve.']]);
  check('pl', [['Jan Lind (ur. 1934, zm. 2001) mieszkał tutaj.', 'Pada deszcz.']]);
  check('ru', [['Иван Линд (род. 1934, ум. 2001) жил здесь.', 'Идёт дождь.']]);
  check('cs', [['Jan Lind (nar. 1934, zem. 2001) žil zde.', 'Prší.']]);
});

describe('citations', () => {
  check('en', [
    ['He read from Phil. 4:8 and Rom. 8:28 and Ps. 23.', 'Then he sat down.'],
    ['See 1 Cor. 13:4 and Rev. 2:10.', 'The crew sang.'],
    ['Under cl. 14 and paras. 5 to 7 the fee is due.', 'Nobody paid.'],
    ['The duty follows from 28 U.S.C. § 1331.', 'The court agreed.'],
    ['He met Tim.', '5 people came.'],
    ['The fee is due under s. 12(3) and sch. 2 of the Act (cf. reg. 4).', 'Nobody paid.'],
    ['It was added by div. A, tit. II, and amended later.', 'It is the dog’s.', '12 people saw it.'],
    ['He says so (Metaph. 1003a; cf. Eth. Nic. 1094a).', 'He asked Tom (and Pam. 12 others came).'],
  ]);
  check('de', [
    ['Das folgt gem. § 4 Abs. 2 S. 1 aus Art. 5 Abs. 1 lit. b DSGVO.', 'Der Rat sah es anders.'],
    ['Vgl. Rn. 12 und Urt. v. 3. Mai 2019.', 'Die Klage wurde abgewiesen.'],
    ['Nach Art. 12 GG i. V. m. § 5 BGB gilt das.', 'Der Rat schwieg.'],
    ['Er las Mt. 5,3 und 1. Kor. 13,4.', 'Dann schwieg er.'],
  ]);
  check('pt', [['O acórdão (cf. Ac. STJ de 3 de maio) é claro.', 'O réu recorreu.']]);
  check('fr', [['Cf. aussi 1 Co. 13, 4 et 2 Th. 1, 3.', 'Tous se levèrent.']]);
  check('fr', [['Selon l’art. L. 123-4 et l’al. 2, c’est interdit.', 'Le juge a dit non.']]);
  check('it', [['Secondo l’art. 5, co. 2, lett. B del regolamento è vietato.', 'Il giudice ha detto no.']]);
  check('pl', [['Por. wyrok z dn. 3 maja 2019 r., sygn. akt II CSK 12/18.', 'Sąd się zgodził.']]);
  check('de', [
    ['Die Frist endet nach § 188 Abs. 2 Alt. 1 BGB.', 'Er ist alt.', '12 kamen.'],
    ['Das war in der Nacht 5./6. Mai.', 'Vgl. Beschl. 12/18.', 'Alle schwiegen.'],
  ]);
  check('pl', [['Zgodnie z art. 5 ust. 2 pkt 3 lit. B ustawy to zabronione.', 'Sąd się zgodził.']]);
  check('da', [['Efter § 5, stk. 2, nr. 3, og kl. 14 er det forbudt.', 'Retten var enig.']]);
});

describe('times before titles', () => {
  check('en', [
    ['Doors open at 7 p.m.', 'Mr. Lind sells tickets.'],
    ['At 7 p.m. Mr. Lind opened the doors.', 'Gov. Hale came at 9 A.M.', 'Dr. Roe left.'],
    ['The bus stops at Elm St.', 'Mr. Lind drives it.'],
    ['The court sits at 9 a.m.', 'Judge Ada Lind presides.', 'The news is at 8 p.m. EST.', 'Mayor Roe reads it.'],
    ['At 9 a.m. Judge Ada Lind took her seat.', 'The 8 p.m. EST show was cancelled.'],
    ['U.S. Sen. Tom Hale and Ga. Gov. Jo Roe met at 8 p.m. Sunday.'],
  ]);
});

describe('an entry of a list of references', () => {
  check('en', [
    ['Lind, A., & Roe, J. (2019). The ferry and the sea. Journal of Harbours, 12(3), 45–67. https://doi.example/10.5'],
    ['[3] Lind A, Roe J. Lamps of the north. Harb J. 2019;12:45-67.'],
    ['Hale, Tom. The Pier. Lunmouth: Gull Press, 2004, pp. 12–19.'],
    ['Lind, A. came in 2019.', 'The ferry sank.', 'It was old.'],
    ['Captain I. S. Lind came in 2019.', 'See p. 14.', 'The ferry sank.'],
  ]);
});

describe('an entry of a German list of references', () => {
  check('de', [
    ['Roe, J. und Hale, T.: Fähren und ihre Führer. 2. Aufl. Hafenverlag, Lunmund 2015.'],
    ['Lind, Ada (Hrsg.): Der Steg. Lunmund 1999, S. 12–14.'],
    ['Roe, Jo u. a.: Fische. In: Zeitschr. f. Häfen 12 (1988), S. 4.'],
    ['Lind, A. kam 2015.', 'Der Hafenverlag druckte es.', 'Es war gut.'],
  ]);
});

describe('characters of no width', () => {
  it.each([
    ['The ferry sank.\u200b It was old.\u200b', ['The ferry sank.\u200b', 'It was old.\u200b']],
    ['The ferry sank.\u200bIt was old.', ['The ferry sank.\u200b', 'It was old.']],
    ['The ferry\u200b sank.\u2060 Nobody knows.', ['The ferry\u200b sank.\u2060', 'Nobody knows.']],
    ['غرقت العبّارة.\u200f لا أحد يعرف.', ['غرقت العبّارة.\u200f', 'لا أحد يعرف.']],
    ['Mr.\u200b Lind sailed.', ['Mr.\u200b Lind sailed.']],
    [
      'The fer\u00adry sank.\u00ad It was old.\u200c Very.',
      ['The fer\u00adry sank.\u00ad', 'It was old.\u200c', 'Very.'],
    ],
  ])('%j', (text, sentences) => {
    expect(split(text, 'und')).toEqual(sentences);
  });
});

describe('stops of other scripts', () => {
  it.each<[string, readonly string[]]>([
    ['el', ['Πού είναι το πλοίο;', 'Κανείς δεν ξέρει.', 'το λιμάνι έκλεισε· η γέφυρα όχι.']],
    ['el', ['«Είναι αργά;» ρώτησε η Άντα.', 'Κανείς δεν ξέρει.']],
    ['el', ['Ο κ. Λιντ ήρθε στις 5 μ.μ. με τον αρ. 3.', 'Έφυγε.']],
    ['hy', ['Նավը խորտակվեց։', 'Ոչ ոք չգիտի։']],
    ['hy', ['Նավը խորտակվեց:', 'Պատճառը հետևյալն է. քամի և ալիք:']],
    ['am', ['መርከቧ ሰመጠች።', 'ማን ያውቃል፧', 'ማንም።']],
    ['my', ['သင်္ဘော နစ်သွားသည်။', 'ဘယ်သူမှ မသိပါ။']],
    ['hi', ['जहाज़ डूब गया।', 'क्यों?', 'कोई नहीं जानता।']],
    ['fa', ['کشتی غرق شد.', 'چرا؟', 'هیچ‌کس نمی‌داند.']],
    ['km', ['កប៉ាល់បានលិច។', 'គ្មាននរណាដឹងទេ។']],
    ['th', ['เรือจมแล้วครับ', 'ไม่มีใครรู้ค่ะ', 'ท่าเรือปิด']],
    ['ur', ['ڈاکٹر م۔ احمد آئے۔', 'کوئی نہیں تھا۔']],
    ['ar', ['ولد عام 43 ق.م. في الميناء.', 'ثم رحل.']],
    ['ur', ['جہاز ڈوب گیا۔', 'کیوں؟', 'کوئی نہیں جانتا۔']],
  ])('%s: %s', (language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  it('end a sentence with no space behind them', () => {
    expect(split('መርከቧ ሰመጠች።ማን ያውቃል፧ማንም።', 'am')).toEqual(['መርከቧ ሰመጠች።', 'ማን ያውቃል፧', 'ማንም።']);
    expect(split('သင်္ဘော နစ်သွားသည်။ဘယ်သူမှ မသိပါ။', 'my')).toEqual(['သင်္ဘော နစ်သွားသည်။', 'ဘယ်သူမှ မသိပါ။']);
  });

  it('leave a semicolon and a colon to other languages', () => {
    expect(split('The pier is shut; nobody sails: see below.', 'en')).toHaveLength(1);
  });
});

describe('Japanese with other words inside', () => {
  it.each<[string[]]>([
    [['彼は叫んだ。', 'Stop!', '船は止まった。']],
    [['OK?', '本当に大丈夫?', 'はい。']],
    [['Yahoo!ニュースが伝えた。', '港は静かだ。']],
    [['「行くの?」と彼は聞いた。', '「はい!」', '港は静かだ。']],
    [['やった！と叫んだ。', '港は静かだ。']],
    [['速度は3.5ノットだった．', '次に港へ向かった．']],
    [['彼（当時20歳。港在住）は逃げた。', '（写真は昨年のもの。）', '今年は中止だ。']],
    [['1. 水を入れる。', '2. 塩を加える。', '気温は20。', '暑い。']],
  ])('%s', (sentences) => {
    expect(split(sentences.join(''), 'ja')).toEqual(sentences);
  });
});

describe('citations, initials and abbreviations that only their place tells', () => {
  check('en', [
    ['The motion fails under Fed. R. Civ. P. 12(b).', 'The judge said so.'],
    ['The bank waits for the Fed.', 'Rates stay where they are.'],
    ['The fare is Rs. 500 for a car.', 'Nobody pays it.'],
    ['INT./EXT. FERRY - CONTINUOUS'],
    ['[3] A. Lind and J. Roe, "Ferries of the north," J. Mar. Hist., vol. 12, no. 3, pp. 45–67, 2019.'],
    ['Lind A. Ferries of the north. J Mar Hist. 2019;12:45–67.'],
    // No reference: nothing of its has a volume.
    ['Lind A. Hale was born in 1934.', 'He lived at no. 3 for years.'],
  ]);
  check('fr', [['« Quand part-on ? », a demandé Jeanne Morel.', 'Personne n’a répondu.']]);
  check('ru', [['Он родился в 1904 г.', 'Никто не знал об этом.']]);
  check('uk', [['Він народився 1904 р.', 'Ніхто не знав про це.']]);
  check('hy', [['Նա ասաց. «Գնում ենք»։', 'Բոլորը գնացին։']]);
  check('hi', [['क्या हुआ?', 'डॉ. शर्मा ने कहा कि वे नहीं जानते।']]);
  check('ro', [['Vaporul a plecat la ora 14.', 'Dl. Popescu a venit.']]);
});

describe('what casual texts and letters end a sentence with', () => {
  check('de', [
    ['danke schonmal :)', 'lg Tom'],
    ['Das war schön :) und dann kam der Regen.', 'Weiter.'],
  ]);
  check('ru', [['Привет всем)))', 'всем пока!'], ['Он (она (мы)) пришёл (или (нет)) домой.']]);
  check('en', [
    ['Reach me by e-mail: ada@ternline.example', 'We are still at sea.'],
    ['Write to ada@ternline.example Monday.', 'E-mail: ada@ternline.example Phone: 12'],
    ['Ada,', 'We are still at sea.', 'It is cold.'],
    ['Dear Ada Lind,', 'Please send the boat.'],
    ['In Lunmouth, We The People was sung.', 'Lunmouth, The City, is old.'],
  ]);
});

describe('days, streets, units and addresses', () => {
  check('ru', [
    ['Рост 180 см.', 'Ест много.', 'См. рис. 2.'],
    ['— Кто там?', '— Я.', '— Входи, А. — она ждёт.'],
  ]);
  check('nl', [
    ['De raad vergadert om 14.00 u.', 'Niemand weet het.', 'Zie blz. 12 e.v.', 'Einde.'],
    ['Ik sprak u. a. met Jan.'],
  ]);
  check('el', [['Ήρθαν ο Α. Λίντ κ.ά.', 'Έφυγαν όλοι.', 'Βλ. σελ. 12 κ.ε.', 'Τέλος.'], ['Το βιβλίο κ.ά. 12 έργα.']]);
  check('fr', [['Il mourut v. 1990 à Lyon.', 'Fin.']]);
  check('pt', [['O dec. 12/2020 fica.', 'O réu saiu.']]);
  check('sv', [['Han dog omkr. 1990.', 'Doc. Holm såg det.', 'Det kom omkr.', 'Sedan gick han.']]);
  check('hi', [['बी.जे.पी. ने जीत दर्ज की।', 'सब खुश थे।']]);
  check('de', [
    ['Der Rat tagt am Di., d. 4. Juni, um 9 Uhr.', 'Es regnet.'],
    ['Das steht in Abs. 2.', 'Der Rat sah es anders.'],
  ]);
  check('sv', [['Hon föddes d. 4 juni på Storg. 12 i Lund.', 'Hon bor i Göteborg.', '5 av oss kom.']]);
  check('da', [['Hun bor på Nørreg. 5 i byen.', 'Han bor i Viborg.', '5 af os kom.']]);
  check('es', [['Llegamos a 41,5 °C.', 'Mañana bajará.']]);
  check('en', [['It was 41 °C.', 'Water ran out.', 'The Nat. Boat Union (est. 1908) says so.', 'Knock at Apt. 4B.']]);
  check('pl', [['Pisz na info@werf.example lub www.werf.pl.', 'Odpowiemy.', 'Gen. bryg. A. Maj czeka.']]);
});
