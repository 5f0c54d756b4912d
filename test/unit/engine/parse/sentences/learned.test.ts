import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../../src/engine/parse/parse.js';
import { ParseMemory } from '../../../../../src/engine/parse/parseMemory.js';

const sentencesOf = (text: string, language: string, memory?: ParseMemory): string[] =>
  parseArticle(text, { language }, memory).sentences.map(({ start, end }) => text.slice(start, end));

describe('an abbreviation that no list knows', () => {
  it.each<[string, readonly string[]]>([
    [
      'en',
      ['The Hbr. was full on Friday.', 'Near the Hbr. Road a crane fell.', 'Boats left the Hbr.', 'The rest stayed.'],
    ],
    ['de', ['Der Bebpl. wurde beschlossen.', 'Den Bebpl. Nord hat der Rat geändert.', 'Es regnet.']],
    ['ru', ['Здесь жил птбд. чиновник Линд.', 'Его птбд. Роу не любил.', 'Шёл дождь.']],
  ])('is learned from where small letters follow it (%s)', (language, sentences) => {
    expect(sentencesOf(sentences.join(' '), language)).toEqual(sentences);
    expect(sentencesOf(sentences.join('\n\n'), language)).toEqual(sentences);
  });

  it('ends its sentence where the text has the word without its stop', () => {
    const sentences = ['The Hbr. was full.', 'The Hbr is old.', 'He left the Hbr.', 'Road works began.'];
    expect(sentencesOf(sentences.join(' '), 'en')).toEqual(sentences);
  });

  it('is no whole word of a text that is written in small letters', () => {
    expect(sentencesOf('we had fun. then we left. Such fun. Boats came.', 'en')).toHaveLength(4);
  });

  it('counts where the same paragraph was read before without it', () => {
    const memory = new ParseMemory();
    const paragraph = 'Near the Hbr. Road a crane fell.';
    expect(sentencesOf(paragraph, 'en', memory)).toHaveLength(2);
    expect(sentencesOf(`${paragraph}\n\nThe Hbr. was full.`, 'en', memory)).toHaveLength(2);
    expect(sentencesOf(paragraph, 'en', memory)).toHaveLength(2);
  });
});
