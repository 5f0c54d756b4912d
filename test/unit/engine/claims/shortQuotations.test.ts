import { describe, expect, it } from 'vitest';
import { factsOf, findingsOf } from './annotatedSet.js';

describe('a short quotation, word for word', () => {
  it.each([
    ['en', '“Nobody will freeze next winter,” said Jan Roth, the minister.', '“Nobody will freeze next winter,” said Marta Ek.', 'Jan Roth | Marta Ek'], // prettier-ignore
    ['de', '„Das ist ein schwarzer Tag“, sagte Landrat Peter Voss.', '„Das ist ein schwarzer Tag“, sagte die Hebamme Ute Brand.', 'Peter Voss | Ute Brand'], // prettier-ignore
    ['fr', '« Nous ne signerons pas cet accord », a déclaré Marc Oudin.', '« Nous ne signerons pas cet accord », a averti la maire de Brécourt, Sylvie Renard.', 'Marc Oudin | Sylvie Renard'], // prettier-ignore
    ['es', '«Los datos son sólidos ahora», dijo el cardiólogo Jorge Sanz.', '«Los datos son sólidos ahora», dijo Elena Ruiz.', 'Jorge Sanz | Elena Ruiz'], // prettier-ignore
    ['uk', '«Ми не підвищимо тарифи», — сказала мерка Олена Ткач.', '«Ми не підвищимо тарифи», — сказав секретар ради Ігор Левчук.', 'Олена Ткач | Ігор Левчук'], // prettier-ignore
  ])('of two people is a fact (%s: %s)', (language, one, other, told) => {
    const [first, second] = told.split(' | ');
    expect(factsOf(language, one, other)).toEqual([
      expect.stringMatching(new RegExp(`^quotation: .*${first} \\| .*${second}$`)),
    ]);
  });

  it.each([
    ['en', '“Nobody will freeze next winter,” said Jan Roth.', '“Nobody will freeze next winter,” Roth, the minister, said.'], // prettier-ignore
    ['en', '“Nobody will freeze next winter,” said Jan Roth.', '“Nobody will freeze next winter,” the minister said.'],
    ['en', '“Yes, we can,” said Jan Roth.', '“Yes, we can,” said Marta Ek.'],
    ['en', 'Ternline said it would lower its fares “immediately and without conditions”.', 'The only company serving Tarnsey promised to lower its fares “immediately and without conditions”.'], // prettier-ignore
    ['fr', '« Nous ne signerons pas cet accord », a averti la maire de Brécourt.', '« Nous ne signerons pas cet accord », a averti la maire de Brécourt, Sylvie Renard.'], // prettier-ignore
    ['fr', '« Nous ne signerons pas cet accord », a averti Sylvie Renard.', '« Nous ne signerons pas cet accord », a averti la maire de Brécourt, Sylvie Renard.'], // prettier-ignore
  ])('of one, or of nobody who is named, is none (%s: %s)', (language, one, other) =>
    expect(factsOf(language, one, other)).toEqual([]),
  );

  it('has no source silent that tells it without marks', () => {
    const texts = [
      'Prices rose.\n\n“The crew did everything right,” said Ellen Rusk.',
      'Prices rose.\n\n“The crew did everything right,” said Tom Marsh.',
      'Prices rose.\n\nEllen Rusk said in Kell that the crew had done everything right that day.',
      'Prices rose.',
    ];
    const [{ silent }] = findingsOf(texts, ['en']).filter(({ relation }) => relation === 'otherSpeaker');
    expect(silent).toEqual([3]);
  });
});
