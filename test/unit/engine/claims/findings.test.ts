import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import type { Finding } from '../../../../src/engine/model.js';
import { annotatedStories, findingsOf, toldOf } from './annotatedSet.js';

const factsOf = (texts: readonly string[]): Finding[] =>
  findingsOf(texts, ['en']).filter(({ severity }) => severity === 'fact');

describe('findings', () => {
  it('have one value of a statement in one finding, in whatever order the sources come', () => {
    const texts = [
      'A car and its driver will pay 19 crowns instead of 38, the company said.',
      'A car and its driver will now pay 18 crowns instead of 38, the company said.',
      'Drivers were charged over 38 crowns for a car until now and will pay 19, the company said.',
    ];
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
      [2, 1, 0],
    ]) {
      for (const { readings } of factsOf(order.map((at) => texts[at]))) {
        const sources = readings.flatMap(({ sides }) => [...new Set(sides.map(({ source }) => source))]);
        expect(new Set(sources).size).toBe(sources.length);
      }
    }
  });

  it('take what is handed over for no bound', () => {
    const [before, now] = ['hand over', 'pay'].map(
      (verb) => `Motorists who ${verb} 38 crowns a trip will need just 19.`,
    );
    expect(findingsOf([before, now], ['en'])).toEqual([]);
  });

  it('take forms of a Ukrainian word that are chosen by ear for one, in a quotation', () => {
    const said = (words: string): string => `«${words}», — сказав речник служби Олег Вербицький.`;
    const [one, other] = ['Загрози для води в місті немає і не було', 'Загрози для води у місті немає й не було'];
    expect(findingsOf([said(one), said(other)], ['uk'])).toEqual([]);
    expect(findingsOf([said(one), said(other.replace('води', 'повітря'))], ['uk'])).not.toEqual([]);
  });

  it('call no source silent that has a value of theirs in another place', () => {
    const [finding] = factsOf([
      'Kestrel will play Northgate or Sele Rovers in the final at Mill Lane on May 24.',
      'Kestrel will play Northgate or Sele Rovers in the final at Mill Lane on May 25.',
      'Nobody was hurt.\n\nThe tickets for a day in May went fast: May 24 is a Sunday.\n\nIt rained.',
    ]);
    expect(finding).toMatchObject({ kind: 'date', silent: [] });
    const final = (day: string): string =>
      `Kestrel will play Northgate or Sele Rovers in the final at Mill Lane on ${day}.`;
    const german = 'Niemand wurde verletzt.\n\nDie Karten für den 24. Mai waren schnell weg.';
    const [date] = findingsOf([final('May 24'), final('May 25'), german], ['en', 'en', 'de']);
    expect(date).toMatchObject({ kind: 'date', silent: [] });
  });

  it('hold the weekdays of two events against each other in no other words', () => {
    const theft =
      'Thieves broke into the Harlow Museum of Art early on Tuesday and took two old paintings, police said.';
    const reopening = 'The Harlow Museum of Art will reopen on Friday, three days after thieves stole two paintings.';
    expect(factsOf([theft, reopening])).toEqual([]);
    const copy = theft.replace('Tuesday', 'Wednesday').replace('police said', 'the police said');
    expect(factsOf([theft, copy]).map(toldOf)).toEqual(['date (fact) Tuesday | Wednesday']);
  });

  it('take two speeds of one unit for two, however near', () => {
    const told = factsOf([
      'The train was travelling at 78 km/h, below the limit of 90 km/h.',
      'The train had been travelling at 87 km/h; the limit there is 80 km/h.',
    ]).map(toldOf);
    expect(told).toEqual(['number (fact) 78 km/h | 87 km/h', 'number (fact) 90 km/h | 80 km/h']);
    // Two units are converted, and rounded then.
    expect(factsOf(['The walk to Norwick is 5 miles long.', 'The walk to Norwick is 8 km long.'])).toEqual([]);
  });

  it('compare a part with a part, and not with its whole', () => {
    const before = 'Fourteen of the company’s 31 deckhands have left since the closure, the council claimed.';
    const now = 'Four deckhands have left since the closure, the council claimed.';
    const told = factsOf([before, now]).map(({ readings }) => readings.map(({ text }) => text));
    expect(told).toEqual([['Fourteen', 'Four']]);
  });

  it('are none where versions differ in typography alone', () => {
    for (const { languages, slots } of annotatedStories()) {
      const [text] = slots[0].texts;
      const plain = text.replace(/["“”]/g, '"').replace(/[–—]/g, '-').replace(/’/g, "'").replace(/ /g, '  ');
      expect(findingsOf([text, plain], languages.split('-').slice(0, 1)).map(toldOf)).toEqual([]);
    }
  });

  describe('of sentences that are one but for their numbers', () => {
    const rest = 'The choir sang in the old church until midnight. Nobody left early, the priest of Lunmouth said.';
    const numbersOf = (texts: readonly string[]): string[][] => {
      const engine = createEngine();
      texts.forEach((text, i) => engine.setSource(String(i), text, { language: 'en' }));
      return engine
        .findings(texts.map((_, i) => String(i)))
        .filter(({ kind, severity }) => kind === 'number' && severity === 'fact')
        .map(({ readings }) => readings.map(({ text }) => text));
    };

    it('are told where no match brings them together', () => {
      const texts = [`There have been 18 recoveries. ${rest}`, 'There have been 25 recoveries. A whale was seen.'];
      expect(numbersOf(texts)).toEqual([['18', '25']]);
    });

    it('are not where a source has several of them', () => {
      const texts = [
        `Norland has news. There have been 18 recoveries. ${rest} In Sudland, too. There have been 4 recoveries.`,
        'There have been 25 recoveries. A whale was seen.',
      ];
      expect(numbersOf(texts)).toEqual([]);
    });

    it('are not where another word is another, too', () => {
      const texts = [`There have been 18 recoveries. ${rest}`, 'There have been 25 concerts. A whale was seen.'];
      expect(numbersOf(texts)).toEqual([]);
    });
  });

  it('gather the readings of all sources in one slot, and say who is silent', () => {
    const texts = [
      'The storm killed 12 people in Lunmouth on Sunday. The harbour was closed.',
      'The storm killed 12 people in Lunmouth on Sunday. Trains stood still.',
      'The storm killed 15 people in Lunmouth on Sunday. Schools stayed open.',
      'The choir sang in the old church until midnight, and nobody left early.',
    ];
    const [finding, ...others] = factsOf(texts).filter(({ kind }) => kind === 'number');
    expect(others).toEqual([]);
    expect(finding.readings.map(({ text, sides }) => [text, sides.map(({ source }) => source)])).toEqual([
      ['12', [0, 1]],
      ['15', [2]],
    ]);
    expect(finding).toMatchObject({ relation: 'differs', silent: [3], about: 'people' });
    for (const { text, sides } of finding.readings) {
      expect(texts[sides[0].source].slice(sides[0].start, sides[0].end)).toBe(text);
    }
  });

  it('are after an edit what they are in a fresh engine', () => {
    const versions = [
      'Ostrenko signed the papers in Lunmouth before noon. The harbour lost 12 boats.',
      'Valdoro signed the papers in Lunmouth before noon. The harbour lost 14 boats.',
    ];
    // What changes is the sentence itself, one next door, and, further on, whether a word is a name.
    const edits = [
      '',
      ' It had 14 boats more than it said.',
      ' The choir sang. The band played. The town slept. The papers were for Ostrenko and Valdoro.',
      ' The choir sang. The band played. The town slept. Nobody asked Ostrenko.',
    ];
    const engine = createEngine();
    const told = edits.map((edit) => {
      const texts = [versions[0] + edit, versions[1]];
      texts.forEach((text, i) => engine.setSource(String(i), text, { language: 'en' }));
      const found = engine.findings(['0', '1'], { minimumConfidence: 0 });
      expect(found).toEqual(findingsOf(texts, ['en']));
      return found.filter(({ severity }) => severity === 'fact').length;
    });
    expect(new Set(told).size).toBeGreaterThan(1);
  });

  it('keep their key when sentences elsewhere change', () => {
    const one = ['The fire destroyed 12 houses in Lunmouth.', 'The fire destroyed 14 houses in Lunmouth.'];
    const more = ['It rained all night. The fire destroyed 12 houses in Lunmouth.', one[1]];
    expect(factsOf(more).map(({ key }) => key)).toEqual(factsOf(one).map(({ key }) => key));
  });

  it('tell the same words of one speaker given twice, differently, within one source', () => {
    const text =
      '“We have just seen a small number of ships begin to leave the harbour,” Lind said.\n\n' +
      'Lind spoke twice. “We have just seen a limited number of ships begin to flee the harbour,” Lind said.';
    expect(findingsOf([text], ['en'])).toMatchObject([
      {
        kind: 'quotation',
        relation: 'reworded',
        severity: 'attribution',
        readings: [{ sides: [{ source: 0 }] }, { sides: [{ source: 0 }] }],
      },
    ]);
  });

  it('know a name in two spellings, and two people within one source', () => {
    const variant = ['The negotiator Davyd Ostrenko spoke first.', 'The negotiator David Ostrenko spoke first.'];
    expect(findingsOf(variant, ['en'])).toMatchObject([{ kind: 'name', relation: 'variant', severity: 'style' }]);
    const stripped = ['Mayor Jörn Håkvik spoke of Inés Valdoro.', 'Mayor Jrn Hkvik spoke of Ins Valdoro.'];
    expect(findingsOf(stripped, ['en']).filter(({ severity }) => severity === 'fact')).toEqual([]);
    const other = ['The mayor Jorn Hall spoke first.', 'The mayor Jorn Hill spoke first.'];
    expect(findingsOf(other, ['en'])).toMatchObject([{ kind: 'name' }]);
    const two = [`${variant[0]} His cousin David Ostrenko listened.`, variant[1]];
    expect(findingsOf(two, ['en']).filter(({ relation }) => relation === 'variant')).toEqual([]);
  });

  it('go by the date of each source where a day is named', () => {
    const dated = (day: string, text: string): string => `March ${day}, 2022\n\n${text}`;
    const texts = [
      dated('29', 'The council met on Tuesday to discuss the new road through the valley.'),
      dated('30', 'The council met on March 29 to discuss the new road through the valley.'),
    ];
    expect(factsOf(texts)).toEqual([]);
  });
});

describe('quotations', () => {
  const quoted = (text: string): [string, string | undefined][] => {
    const engine = createEngine();
    engine.setSource('a', text, { language: 'en' });
    return engine
      .quotations('a')
      .map(({ start, end, speaker }) => [text.slice(start, end), speaker && text.slice(speaker.start, speaker.end)]);
  };

  it.each([
    ['“The bridge is safe for everyone,” said Ada Lind.', 'Ada Lind'],
    ['“The bridge is safe for everyone,” Ada Lind told reporters.', 'Ada Lind'],
    ['Ada Lind said: “The bridge is safe for everyone.”', 'Ada Lind'],
    ['Lind, the mayor of Lunmouth, said, “The bridge is safe for everyone.”', 'Lind'],
    ['“The bridge is safe for everyone,” she said.', 'she'],
    ['“The bridge is safe for everyone,” according to Ada Lind.', 'Ada Lind'],
  ])('have their words and who speaks: %s', (text, speaker) => {
    expect(quoted(text)).toEqual([[expect.stringMatching(/^The bridge is safe for everyone[,.]?$/), speaker]]);
  });

  it('are read in no time where signs that may join a name stand in a row', () => {
    const start = process.cpuUsage().user;
    quoted(`“The bridge is safe for everyone,” said Ada ${'. & '.repeat(12)}; Lind.`);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(5_000);
  });

  it('are no titles and no scare quotes', () => {
    expect(
      quoted('The museum shows “Maps of the Northern Lakes and Rivers” until May. The so-called “peace” held.'),
    ).toEqual([]);
  });
});
