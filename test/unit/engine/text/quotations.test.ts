import { describe, expect, it } from 'vitest';
import { quotedRanges } from '../../../../src/engine/text/quotations.js';

const quoted = (text: string): string[] => quotedRanges(text).map(([start, end]) => text.slice(start, end));

describe('quotedRanges', () => {
  it.each([
    ['He called it “a good day” and “a start.”', ['a good day', 'a start.']],
    ['"We agree," she said. "For now."', ['We agree,', 'For now.']],
    ['Er nannte es „einen guten Tag“.', ['einen guten Tag']],
    ['Elle a dit « bonne journée » hier.', [' bonne journée ']],
    ['他说：「今天很好。」', ['今天很好。']],
    ['He said nothing.', []],
  ])('reads the marks of many languages: %s', (text, parts) => {
    expect(quoted(text)).toEqual(parts);
  });

  it.each([
    ['“We are going on', ['We are going on']],
    ['and that is all,” she said of “the plan.”', ['and that is all,', 'the plan.']],
    ['that is all.”', ['that is all.']],
  ])('reads a quotation that began before or goes on: %s', (text, parts) => {
    expect(quoted(text)).toEqual(parts);
  });

  it.each([
    ["The mayor's plan is 'a good start', the members' club said.", ['a good start']],
    ['It’s ‘a farmer’s guess’ and nobody’s fault.', ['a farmer’s guess']],
    ['The farmers’ plan wasn’t the mayor’s.', []],
    ["Rock 'n' roll", ['n']],
  ])('tells single marks from apostrophes: %s', (text, parts) => {
    expect(quoted(text)).toEqual(parts);
  });
});
