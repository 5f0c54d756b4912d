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
      'Swedish',
      'Färjan sjönk på tisdagen utanför Lunmund i hård vind. Ingen skadades, sade hamnkaptenen till tidningen. Man ska nu bygga en ny brygga för de stora båtarna, men det är dyrt, och ingen vet vem som betalar.',
    ],
    [
      'Norwegian',
      'Fergen sank tirsdag utenfor Lunmund i sterk vind. Ingen ble skadet, sa havnesjefen til avisen. Nå skal det bygges en ny brygge for de store båtene, men det er dyrt, og ingen vet hvem som skal betale for den.',
    ],
    [
      'Czech',
      'Trajekt se v úterý potopil v silném větru. Nikdo nebyl zraněn, řekl správce přístavu novinám. Nyní se staví nové molo pro velké lodě, ale je to drahé a město neřeklo, kdy práce začnou a kdo je zaplatí.',
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
    expect(['de-AT', 'PT_br', 'en'].map(primaryLanguage)).toEqual(['de', 'pt', 'en']);
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
