import { describe, expect, it } from 'vitest';
import { factsOf, findingsOf } from './annotatedSet.js';

describe('versions of a story in other words', () => {
  it.each([
    [
      'en',
      'The fire had started in the engine of a lorry, he said.',
      'The fire broke out in the engine of a bus, he said.',
      ['wording: lorry | bus'],
    ],
    ['en', 'The ferry had 214 passengers on board.', 'The ship had 214 passengers on board.', []],
    [
      'en',
      'The bird, tagged 4472, left Kelder Bay in the autumn and flew on.',
      'The bird, No. 4472, left Kelder Bay in the autumn and flew on.',
      [],
    ],
    [
      'de',
      'Es entstand ein Schaden von rund 3,5 Millionen Euro.',
      'Es entstand ein Schaden von rund 5,3 Mio. Euro.',
      ['number: rund 3,5 Millionen Euro | rund 5,3 Mio. Euro'],
    ],
    [
      'de',
      'Rolf Pfandl gratulierte am Abend seiner Nachfolgerin.',
      'Rolf Pfandl gratulierte am Abend seiner Nachfolgerin nicht.',
      ['negation: Nachfolgerin | Nachfolgerin nicht'],
    ],
    [
      'es',
      'El centro ha costado 86 millones de euros, 12 millones más de lo previsto.',
      'El centro ha costado 86 millones, 12 más de lo previsto.',
      [],
    ],
    [
      'es',
      'El hospital abrirá sus puertas el 15 de marzo, anunció el miércoles la consejera Marta Olmedo.',
      'El nuevo hospital abrirá el 15 de mayo, según la consejera Marta Olmedo.',
      ['date: 15 de marzo | 15 de mayo'],
    ],
    [
      'es',
      '«El maquinista no vio la señal», afirmó el director de Ferronorte, Julián Arteche.',
      'El director de Ferronorte, Julián Arteta, afirmó: «El maquinista no vio la señal».',
      ['name: Julián Arteche | Julián Arteta'],
    ],
    [
      'uk',
      'Власник складу заперечив, що там зберігали пальне.',
      'Власник складу сказав, що там зберігали пальне.',
      ['negation: заперечив | сказав'],
    ],
    [
      'fr',
      "L'Orne-Basse a atteint 4,80 mètres, son plus haut niveau depuis 1957.",
      "L'Orne-Basse est montée à 4,80 mètres, un niveau jamais atteint depuis 1957.",
      [],
    ],
    [
      'fr',
      "Le gouvernement a promis une aide de 15 millions d'euros.",
      "Le gouvernement n'a pas promis une aide de 15 millions d'euros.",
      ['negation: promis | pas promis'],
    ],
    [
      'ru',
      'Движение по мосту откроют не раньше октября.',
      'Движение по мосту откроют не раньше ноября.',
      ['date: октября | ноября'],
    ],
    [
      'uk',
      'Рух мостом відкриють не раніше жовтня.',
      'Рух мостом відкриють не раніше листопада.',
      ['date: жовтня | листопада'],
    ],
    [
      'fr',
      'Le pont ne rouvrira pas avant octobre, selon la mairie.',
      'Le pont ne rouvrira pas avant novembre, selon la mairie.',
      ['date: avant octobre | avant novembre'],
    ],
    [
      'fr',
      'Les syndicats de la région appellent à la grève pour jeudi.',
      "Les syndicats de la région n'appellent pas à la grève pour jeudi.",
      ['negation: appellent | appellent pas'],
    ],
    [
      'es',
      'El detenido, que negó haber robado en las farmacias, pasará el jueves a disposición judicial.',
      'El detenido reconoció haber robado en las farmacias.',
      ['negation: negó | reconoció'],
    ],
    [
      'uk',
      'Поліція Соснівки затримала чоловіка за крадіжку картин з музею.',
      'У Соснівці затримали чоловіка за крадіжку картин з музею.',
      [],
    ],
    [
      'fr',
      "L'école d'Auxay est restée fermée un quart d'heure.",
      "L'école d'Auxay est restée fermée une demi-heure.",
      ["number: un quart d'heure | une demi-heure"],
    ],
  ])('in %s: %s', (language, one, other, facts) => {
    expect(factsOf(language, one, other)).toEqual(facts);
  });

  it('tell another surname of who speaks once, and letters in another order as another spelling', () => {
    const said = (name: string): string =>
      `«No teníamos ninguna pista hasta que habló un testigo», explicó la comisaria Elena ${name}.`;
    const texts = [said('Prieto'), `${said('Lara')} La comisaria Elena Lara es nueva.`];
    expect(factsOf('es', ...texts)).toEqual(['quotation: Elena Prieto | Elena Lara']);
    const names = findingsOf([said('Prieto'), said('Pietro')], ['es']);
    expect(names.map(({ kind, relation }) => `${kind} ${relation}`)).toEqual(['name variant']);
  });

  it('have one French name with and without what it swallowed', () => {
    const texts = ["L'Orne-Basse a débordé dans la nuit.", "Dans la nuit, l'eau de la rivière Orne-Basse a débordé."];
    expect(findingsOf(texts, ['fr']).filter(({ kind }) => kind === 'name')).toEqual([]);
  });

  it('quote the words alone, without the spaces inside French marks', () => {
    const said = (words: string): string => `« ${words} », a déclaré la maire Hélène Vautrin lundi soir.`;
    const [finding] = findingsOf(
      [said("Nous n'avons jamais vu une crue aussi rapide"), said('Nous avons rarement vu une crue aussi rapide')],
      ['fr'],
    ).filter(({ kind }) => kind === 'quotation');
    expect(finding.readings.map(({ text }) => text)).toEqual([
      "Nous n'avons jamais vu une crue aussi rapide",
      'Nous avons rarement vu une crue aussi rapide',
    ]);
  });
});
