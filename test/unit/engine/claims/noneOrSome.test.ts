import { describe, expect, it } from 'vitest';
import { factsOf, findingsOf } from './annotatedSet.js';

describe('none and some', () => {
  it.each([
    ['en', 'No one was hurt in the fire.', 'Two dozen people were hurt in the fire.'],
    ['en', 'There were no deaths in the crash near Lunmouth.', 'Twelve people died in the crash near Lunmouth.'],
    ['de', 'Bei dem Brand gab es keine Verletzten.', 'Bei dem Brand gab es zwölf Verletzte.'],
    ['fr', "Personne n'a été blessé dans l'incendie.", "Deux personnes ont été blessées dans l'incendie."],
    ['es', 'El incendio no causó ningún muerto.', 'El incendio causó doce muertos.'],
    ['es', 'Nadie resultó herido en el incendio.', 'Cuatro personas resultaron heridas en el incendio.'],
    ['es', 'En el derrumbe no murió nadie.', 'Dos personas murieron en el derrumbe.'],
    ['de', 'Bei dem Brand starb niemand.', 'Bei dem Brand starben zwei Menschen.'],
    ['ru', 'При пожаре никто не пострадал.', 'При пожаре пострадали три человека.'],
    ['uk', 'Під час пожежі ніхто не постраждав.', 'Під час пожежі постраждали троє людей.'],
  ])('of the dead and hurt differ (%s: %s)', (language, none, some) => {
    expect(factsOf(language, none, some)).toHaveLength(1);
    expect(factsOf(language, some, none)).toHaveLength(1);
  });

  it.each([
    ['Nobody was injured in the crash.', 'There were no injuries in the crash.'],
    [
      'No one died in the fire but two dozen were hurt.',
      'Two dozen people were hurt in the fire, and no one was killed.',
    ],
    ['No one else was hurt in the crash.', 'Three people were injured in the crash.'],
    ['No one was seriously hurt in the fire.', 'Two dozen people were hurt in the fire.'],
    ['No officers were injured in the clash.', 'Three people were injured in the clash.'],
    ['No one was hurt in the fire.', '12 people escaped the fire unhurt.'],
  ])('of something else do not (%s)', (one, other) => {
    expect(factsOf('en', one, other)).toEqual([]);
  });

  it('says the same before and behind what did not happen', () => {
    const [behind, before] = [
      'Der Zug war mit 120 Fahrgästen besetzt, verletzt wurde niemand.',
      'In dem mit 120 Fahrgästen besetzten Zug gab es keine Verletzten.',
    ];
    expect(factsOf('de', behind, before)).toEqual([]);
  });

  it('calls no source silent that says in other words that nobody was hurt', () => {
    const [finding] = findingsOf(
      [
        'A storm hit the Kell coast on Saturday.\n\nNo one was hurt in the storm, police said.',
        'A storm hit the Kell coast on Saturday.\n\nTwo dozen people were hurt in the storm, police said.',
        'A storm hit the Kell coast on Saturday.\n\nNobody was injured, according to the mayor.',
      ],
      ['en'],
    ).filter(({ severity }) => severity === 'fact');
    expect(finding.silent).toEqual([]);
    expect(finding.readings.map(({ text, sides }) => [text, sides.map(({ source }) => source)])).toEqual([
      ['No one', [0, 2]],
      ['Two dozen', [1]],
    ]);
  });
});

it('takes a title that begins a sentence for no part of a whole name', () => {
  const said = (title: string): string => `${title} Петро Марчук заявив, що подасть апеляцію.`;
  expect(factsOf('uk', said('Адвокат'), said('Захисник'))).toEqual([]);
  const ruling = (name: string): string => `${name} said she would appeal against the ruling.`;
  expect(factsOf('en', ruling('Anna Lind'), ruling('Ada Lind'))).toEqual(['name: Anna Lind | Ada Lind']);
});
