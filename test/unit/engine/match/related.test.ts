import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import { hasSeeds, root, sampleFolder, seedFolder } from '../../support/articles.js';

const read = (folder: string): [string, string][] =>
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);

const relatedTo = (base: string, texts: readonly (readonly [string, string])[]): string[] => {
  const engine = createEngine();
  for (const [id, text] of texts) engine.setSource(id, text);
  return engine.related(
    base,
    texts.map(([id]) => id).filter((id) => id !== base),
  );
};

const sample = read(sampleFolder);
const others: [string, string][] = [
  ['LICENSE', readFileSync(join(root, 'LICENSE'), 'utf8')],
  ['README.md', readFileSync(join(root, 'node_modules/diff/README.md'), 'utf8')],
  ['recipe.txt', 'Bread\n\nMix flour, water and salt. Leave the dough to rise for two hours. Bake it in a hot oven.'],
  ['weather.txt', 'Weather on Tuesday\n\nRain will fall over Lunmouth in the evening. The night stays dry elsewhere.'],
  ['empty.txt', ''],
];

describe('related', () => {
  it.each(sample.map(([file]) => file))('finds all versions of the story of %s, and nothing else', (file) => {
    expect(relatedTo(file, [...sample, ...others]).sort()).toEqual(
      sample.map(([id]) => id).filter((id) => id !== file),
    );
  });

  it('puts the most alike first', () => {
    expect(relatedTo('northwire-original.txt', sample)[0]).toBe('qvlm-copy.txt');
    expect(relatedTo('northwire-original.txt', sample).at(-1)).toBe('saltmarsh-paraphrase.txt');
  });

  it('finds nothing for files that have nothing to do with each other', () => {
    for (const [file] of others) expect(relatedTo(file, [...others, sample[0]])).toEqual([]);
  });

  it('takes equal sentences for evidence where no name helps', () => {
    const fable = 'the fox saw the grapes that hung from a high branch and jumped for them again and again.';
    expect(
      relatedTo('a', [
        ['a', fable],
        ['b', `Fable\n\n${fable} he went away.`],
      ]),
    ).toEqual(['b']);
  });

  const article =
    'Two paintings stolen from the museum in Harlow\n\nThieves broke into the museum early on Tuesday and took two ' +
    'paintings from the 17th century, police said. The works were cut from their frames within minutes. An alarm went ' +
    'off, but a patrol car came too late.\n\nThe director said the paintings were not insured for their full value. ' +
    'Police are looking for three people and a grey van. The museum will stay closed until Friday.\n\nThe landscape ' +
    'had been on loan from a private collector, the portrait belonged to the city. Visitors in the morning found the ' +
    'gates shut, and schoolchildren were sent home. A watchman in the basement had heard nothing. The cameras over the ' +
    'delivery entrance show the gang for less than a minute, and the number plate cannot be read.';
  const brief =
    'Thieves stole two paintings of the 17th century from the museum in Harlow on Tuesday. Police seek three people ' +
    'and a grey van. The museum stays closed until Friday.';

  it('finds a brief of which the article says most, though it has one name and no sentence of it', () => {
    const texts = [['article', article], ['brief', brief]] as const; // prettier-ignore
    expect(relatedTo('article', texts)).toEqual(['brief']);
    expect(relatedTo('brief', texts)).toEqual(['article']);
  });

  it('takes no brief for a part of a text so long that it has most words', () => {
    const words = Array.from({ length: 600 }, (_, at) =>
      `w${at}x`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]),
    );
    const glossary = `${article.replace(/Harlow|Tuesday|Friday/g, 'it')} ${words.join(' ')}`;
    expect(relatedTo('brief', [['glossary', glossary], ['brief', brief]])).toEqual([]); // prettier-ignore
  });

  it('relates versions in other languages, and not different texts in them', () => {
    const story =
      'Die Brücke nach Tarnsey bleibt bis Juni gesperrt. Die Reederei Ternline senkt die Preise um die Hälfte.';
    const version =
      'Bis Juni bleibt die Brücke nach Tarnsey gesperrt. Um die Hälfte senkt die Reederei Ternline ihre Preise.';
    const other =
      'Der Gemeinderat hat am Montag über den neuen Spielplatz beraten. Die Kosten sind noch nicht bekannt.';
    expect(
      relatedTo('a', [
        ['a', story],
        ['b', version],
        ['c', other],
      ]),
    ).toEqual(['b']);
  });

  it.skipIf(!hasSeeds)('takes the five real articles for one story, beside an unrelated one', () => {
    const seeds = read(seedFolder);
    for (const [file] of seeds) {
      expect(relatedTo(file, [...seeds, ...others, sample[0]]).sort()).toEqual(
        seeds.map(([id]) => id).filter((id) => id !== file),
      );
    }
  });
});
