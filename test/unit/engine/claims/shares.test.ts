import { describe, expect, it } from 'vitest';
import { factsOf } from './annotatedSet.js';

describe('parts of a whole', () => {
  it.each([
    ['en', 'One in five pupils in Lunmouth walks to school.', '20 per cent of pupils in Lunmouth walk to school.'],
    ['en', 'A third of the passengers were children.', '33 per cent of the passengers were children.'],
    ['en', 'Two in three readers want the old paper back.', 'Two thirds of readers want the old paper back.'],
    ['de', 'Jeder dritte Befragte will nicht verreisen.', 'Ein Drittel der Befragten will nicht verreisen.'],
    ['fr', 'Un salarié sur quatre travaille la nuit.', '25 % des salariés travaillent la nuit.'],
    ['es', 'Uno de cada cinco pacientes sufrió fiebre.', 'El 20 % de los pacientes sufrió fiebre.'],
    ['uk', 'Кожен третій мешканець міста не має роботи.', 'Третина мешканців міста не має роботи.'],
    ['ru', 'Каждый третий житель города не имеет работы.', 'Треть жителей города не имеет работы.'],
  ])('are one in other words: %s %s', (language, one, other) => expect(factsOf(language, one, other)).toEqual([]));

  it.each([
    ['en', 'One in five pupils walks to school.', 'One in six pupils walks to school.', 'One in five | One in six'],
    ['en', 'A third of the passengers were children.', '36 per cent of the passengers were children.', 'A third | 36 per cent'], // prettier-ignore
    ['de', 'Jeder dritte Befragte will nicht verreisen.', 'Jeder vierte Befragte will nicht verreisen.', 'Jeder dritte | Jeder vierte'], // prettier-ignore
    ['fr', 'Un salarié sur quatre travaille la nuit.', 'Un salarié sur trois travaille la nuit.', 'Un salarié sur quatre | Un salarié sur trois'], // prettier-ignore
    ['es', 'Uno de cada cinco pacientes sufrió fiebre.', 'Uno de cada dos pacientes sufrió fiebre.', 'Uno de cada cinco | Uno de cada dos'], // prettier-ignore
    ['uk', 'Кожен третій мешканець не має роботи.', 'Кожен п’ятий мешканець не має роботи.', 'Кожен третій | Кожен п’ятий'], // prettier-ignore
  ])('are told whole where they differ: %s %s', (language, one, other, told) =>
    expect(factsOf(language, one, other)).toEqual([`number: ${told}`]),
  );

  it.each([
    [
      'en',
      'Lind lost one in two years of racing.',
      'Lind lost one in three years of racing.',
      'two years | three years',
    ],
    ['fr', 'Elle a écrit un livre sur quatre villes.', 'Elle a écrit un livre sur cinq villes.', 'quatre | cinq'],
  ])('are none where a span or the theme of a book follows: %s %s', (language, one, other, told) =>
    expect(factsOf(language, one, other)).toEqual([`number: ${told}`]),
  );
});
