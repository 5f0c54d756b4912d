import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../../src/engine/model.js';
import { parseArticle } from '../../../../../src/engine/parse/parse.js';
import { furnitureRules } from './rules/furniture.js';
import { metaRules } from './rules/meta.js';
import { everywhere, type Place } from './rules/rule.js';

const TITLE = 'Ferry company halves its fares after protests on the island';
const SENTENCES = [
  'The ferry sailed again on Tuesday, after three weeks in the dock.',
  'Nobody was hurt, the harbour master said.',
];

const places: Record<Place, (line: string) => string[]> = {
  head: (line) => [TITLE, line, ...SENTENCES],
  middle: (line) => [TITLE, SENTENCES[0], line, SENTENCES[1]],
  foot: (line) => [TITLE, ...SENTENCES, line],
};

/** The roles of the sentences of `line`, put into an article. */
function rolesAt(place: Place, line: string): Role[] {
  const text = places[place](line).join('\n\n');
  const at = text.indexOf(line);
  const inside = parseArticle(text).sentences.filter(({ start }) => start >= at && start < at + line.length);
  return [...new Set(inside.map(({ role }) => role))];
}

describe.each([...metaRules, ...furnitureRules])('$rule', ({ role, at = everywhere, cases, nearMisses }) => {
  it.each(cases)(`is ${role}: %s`, (line) => {
    for (const place of everywhere)
      expect([place, rolesAt(place, line)]).toEqual([place, [at.includes(place) ? role : 'body']]);
  });

  it.each(nearMisses)('stays: %s', (line) => {
    for (const place of everywhere) {
      const roles = rolesAt(place, line);
      // Before the first full sentence a line without a stop may be a standfirst.
      expect([place, place === 'head' && roles[0] === 'title' ? ['body'] : roles]).toEqual([place, ['body']]);
    }
  });
});
