import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import { detectLanguage, primaryLanguage } from '../../../../src/engine/languages/detect.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ferry sank in the harbour, and nobody knows why.'],
    ['de', 'Die Fähre sank im Hafen, und niemand weiß warum.'],
    ['fr', 'Le bateau a coulé dans le port et personne ne sait pourquoi.'],
    ['es', 'El barco se hundió en el puerto y nadie sabe por qué.'],
    ['it', 'Il traghetto è affondato nel porto e nessuno sa perché.'],
    ['pt', 'O barco afundou no porto e ninguém sabe por quê.'],
    ['nl', 'De veerboot is in de haven gezonken en niemand weet waarom.'],
    ['pl', 'Prom zatonął w porcie i nikt nie wie, dlaczego.'],
    ['ru', 'Паром затонул в порту, и никто не знает почему.'],
    ['uk', 'Пором затонув у порту, і ніхто не знає чому.'],
    ['zh', '渡轮在港口沉没，没有人知道原因。'],
    ['ja', 'フェリーは港で沈み、誰も理由を知らない。'],
    ['ar', 'غرقت العبّارة في الميناء ولا أحد يعرف السبب.'],
    ['und', ''],
    ['und', 'Lunmouth 2022'],
    ['ru', 'Паром затонул'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    [
      'sv',
      'Färjan sjönk på tisdagen utanför Lunmund i hård vind. Ingen skadades, sade hamnkaptenen till tidningen. Man ska nu bygga en ny brygga för de stora båtarna, men det är dyrt, och ingen vet vem som betalar.',
    ],
    [
      'no',
      'Fergen sank tirsdag utenfor Lunmund i sterk vind. Ingen ble skadet, sa havnesjefen til avisen. Nå skal det bygges en ny brygge for de store båtene, men det er dyrt, og ingen vet hvem som skal betale for den.',
    ],
    [
      'da',
      'Færgen sank tirsdag uden for Lunmund i kraftig blæst. Ingen kom til skade, sagde havnefogeden til avisen. Nu skal der bygges en ny bro til de store både, men det er dyrt, og ingen ved, hvem der skal betale for den.',
    ],
    [
      'cs',
      'Trajekt se v úterý potopil v silném větru. Nikdo nebyl zraněn, řekl správce přístavu novinám. Nyní se staví nové molo pro velké lodě, ale je to drahé a město neřeklo, kdy práce začnou a kdo je zaplatí.',
    ],
    ['el', 'Το πλοίο βυθίστηκε στο λιμάνι και κανείς δεν ξέρει γιατί.'],
    ['sv', 'Ingen vet vad som hände med färjan.'],
    ['da', 'Ingen ved, hvad der skete med færgen.'],
    ['no', 'Ingen vet hva som skjedde med fergen.'],
    ['cs', 'Nikdo neví, proč se trajekt potopil.'],
    ['de', 'Für die Fähre über den Fluß ist es zu früh, sagt er.'],
    ['en', 'Over for her at under men, or so it is.'],
  ])('tells %s from its neighbours: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    [
      'Finnish',
      'Lautta upposi tiistaina satamaan kovassa tuulessa. Kukaan ei loukkaantunut, satamakapteeni kertoi lehdelle. Nyt rakennetaan uusi laituri suurille laivoille, mutta se on kallis eikä kukaan tiedä, kuka sen maksaa. Kaupunki päättää asiasta ensi viikolla.',
    ],
    [
      'Turkish',
      'Feribot salı günü limanda sert rüzgârda battı. Kimse yaralanmadı, dedi liman müdürü gazeteye. Şimdi büyük gemiler için yeni bir iskele yapılıyor, ama pahalı ve parayı kimin ödeyeceğini kimse bilmiyor. Belediye gelecek hafta karar verecek, dedi başkan.',
    ],
  ])('takes %s for none of its languages', (_, text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('reads no words out of addresses', () => {
    expect(detectLanguage('lind@post.com, arkvist@die.und.com, http://a.com/le/la/les')).toBe('und');
  });
});

describe('the language of an article', () => {
  it('is the primary subtag of a tag', () => {
    expect(['de-AT', 'PT_br', 'en', 'nb-NO', 'nn'].map(primaryLanguage)).toEqual(['de', 'pt', 'en', 'no', 'no']);
  });

  it('is detected, unless it is set', () => {
    const text = 'Er kam am 3. Mai. Alle waren da.';
    expect(parseArticle(text).language).toBe('de');
    expect(parseArticle(text).sentences).toHaveLength(2);
    expect(parseArticle(text, { language: 'en-GB' })).toMatchObject({ language: 'en', sentences: { length: 3 } });
  });

  it('parses a source again when another language is set', () => {
    const engine = createEngine();
    const text = 'Er kam am 3. Mai. Alle waren da.';
    const article = engine.setSource('a', text);
    expect(engine.setSource('a', text)).toBe(article);
    expect(engine.setSource('a', text, { language: 'en' }).language).toBe('en');
  });
});
