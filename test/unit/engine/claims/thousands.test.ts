import { describe, expect, it } from 'vitest';
import { factsOf } from './annotatedSet.js';

describe('a scale without a number before it', () => {
  it.each([
    ['es', 'La empresa suprime mil quinientas plazas en Valora.', 'La empresa suprime 1.500 plazas en Valora.'],
    ['es', 'La empresa suprime mil plazas en Valora.', 'La empresa suprime 1.000 plazas en Valora.'],
    ['es', 'El banco prestó mil millones de euros.', 'El banco prestó 1.000 millones de euros.'],
    ['fr', 'La société supprime mille deux cents postes.', 'La société supprime 1 200 postes.'],
    ['uk', 'Компанія скоротить тисячу п’ятсот посад.', 'Компанія скоротить 1500 посад.'],
    ['ru', 'Компания сократит тысячу двести рабочих мест.', 'Компания сократит 1200 рабочих мест.'],
  ])('is one of it: %s %s', (language, one, other) => expect(factsOf(language, one, other)).toEqual([]));

  it.each([
    ['es', 'El Gobierno envió mil doscientos soldados.', 'El Gobierno envió 1.300 soldados.', 'mil doscientos | 1.300'],
    ['fr', 'Mille deux cents salariés sont en grève.', 'Mille trois cents salariés sont en grève.', 'Mille deux cents | Mille trois cents'], // prettier-ignore
    ['es', 'El banco prestó mil millones de euros.', 'El banco prestó dos mil millones de euros.', 'mil millones de euros | dos mil millones de euros'], // prettier-ignore
  ])('is told whole where it differs: %s %s', (language, one, other, told) =>
    expect(factsOf(language, one, other)).toEqual([`number: ${told}`]),
  );
});

describe('people and measures', () => {
  it.each([
    ['es', 'Un terremoto deja 31 muertos en Caldera.', 'Caldera: un terremoto de 6,5 deja muertos.'],
    ['es', 'El riesgo bajó en mujeres mayores de 60 años.', 'El riesgo bajó en mujeres de más de 60 años.'],
    ['uk', 'Суд засудив митника Голуба до 12 років ув’язнення.', 'Голубові суд дав 12 років ув’язнення.'],
    ['ru', 'Суд приговорил чиновника Седова до 12 лет колонии.', 'Суд дал Седову 12 лет колонии.'],
  ])('are told apart, and bounds by their words: %s %s', (language, one, other) =>
    expect(factsOf(language, one, other)).toEqual([]),
  );

  it('of bounds some are left open', () => {
    const [upTo, exact] = ['Митникові загрожує до 12 років тюрми.', 'Митникові загрожує до 15 років тюрми.'];
    expect(factsOf('uk', upTo, exact)).toEqual(['number: до 12 років | до 15 років']);
  });
});

it.each([
  ['en', 'The number of fires has doubled in five years.', 'The number of fires has tripled in five years.'],
  ['de', 'Die Zahl der Brände hat sich verdoppelt.', 'Die Zahl der Brände hat sich verdreifacht.'],
  ['fr', 'Le nombre des incendies a doublé.', 'Le nombre des incendies a triplé.'],
  ['es', 'El número de incendios se duplicó.', 'El número de incendios se triplicó.'],
  ['uk', 'Витрати на оборону збільшилися вдвічі.', 'Витрати на оборону збільшилися втричі.'],
  ['ru', 'Расходы на оборону выросли вдвое.', 'Расходы на оборону выросли втрое.'],
])('how many times it is of what it was: %s %s', (language, one, other) =>
  expect(factsOf(language, one, other)).toEqual([expect.stringMatching(/^wording: /)]),
);
