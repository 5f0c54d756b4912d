import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import type { Engine } from '../../../../src/engine/engine.js';

const places = ['Lunmouth', 'Norwick', 'Harwick'];
const numbers = ['12', '14', 'more than 40', '38', 'two dozen'];
const things = ['houses', 'boats', 'people', 'deckhands'];
const verbs = ['were lost in', 'were not found in', 'came to', 'left'];
const ends = ['on Sunday.', 'on Monday.', 'in the storm, said Ada Lind.', 'in the flood, Mayor Bo Roe said.'];

const sentence = fc
  .tuple(...[numbers, things, verbs, places, ends].map((words) => fc.constantFrom(...words)))
  .map((words) => `About the storm: ${words.join(' ')}`);
const quotation = fc
  .constantFrom(
    'We have waited ten long winters for a bridge across this river',
    'We waited ten winters for a new bridge across the river',
    'Nobody saw the ship leave the harbour before the storm',
  )
  .map((words) => `“${words},” said Ada Lind.`);
const article = fc.array(fc.oneof({ weight: 4, arbitrary: sentence }, quotation), { minLength: 1, maxLength: 5 });
const edit = fc.record({
  source: fc.nat(2),
  at: fc.nat(4),
  lines: fc.array(fc.oneof(sentence, quotation), { maxLength: 2 }),
});

const ids = ['0', '1', '2'];
const turned = ['2', '0', '1'];

function told(engine: Engine, texts: readonly (readonly string[])[]): void {
  texts.forEach((lines, i) => engine.setSource(String(i), lines.join('\n\n'), { language: 'en' }));
  engine.setStory(ids);
}

describe('a story that is edited', () => {
  it('has the groups and findings of one that is read from nothing', () => {
    let edited = 0;
    fc.assert(
      fc.property(
        fc.tuple(article, article, article),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (story, edits) => {
          const texts = story.map((lines) => [...lines]);
          const engine = createEngine();
          told(engine, texts);
          engine.findings(ids);
          for (const { source, at, lines } of edits) {
            texts[source].splice(at, 1, ...lines);
            told(engine, texts);
            const anew = createEngine();
            told(anew, texts);
            expect(engine.groups(ids)).toEqual(anew.groups(ids));
            const findings = engine.findings(ids);
            expect(findings).toEqual(anew.findings(ids));
            // What is kept of an article holds for it in whatever place of the story.
            expect(engine.findings(turned)).toEqual(anew.findings(turned));
            edited += findings.length;
          }
        },
      ),
      { numRuns: 60 },
    );
    // Stories without a finding would show nothing.
    expect(edited).toBeGreaterThan(0);
  });
});
