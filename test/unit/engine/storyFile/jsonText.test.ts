import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { removeAll, removeAt, replaceAll } from '../../../../src/engine/storyFile/jsonText.js';

const space = fc.constantFrom('', ' ', '\n', '\r\n  ', ' // said by hand\n', '/* so */', '\t');
const item = fc.constantFrom('1', '"a, b"', '{ "file": "x" }', '[1, 2]', 'null');
/** A list, as somebody may write it: any space and comments between its items, a comma behind the last one or none. */
const list = fc
  .tuple(fc.array(fc.tuple(space, item, space), { minLength: 1, maxLength: 6 }), fc.boolean(), space)
  .map(([items, trailing, end]) => {
    const inner = items.map(([before, value, after]) => before + value + after).join(',');
    return { count: items.length, text: `[${inner}${trailing ? ',' : ''}${end}]` };
  });
const file = fc.tuple(list, list, space).map(([one, other, between]) => ({
  counts: [one.count, other.count],
  text: `{${between}"one": ${one.text},${between}"other": ${other.text}${between}}\n`,
}));

it('takes out several at once as one after the other, from the last one on', () => {
  fc.assert(
    fc.property(file, fc.array(fc.nat(11), { maxLength: 6 }), ({ counts, text }, chosen) => {
      const all = counts.flatMap((count, nth) => Array.from({ length: count }, (_, at) => [['one', 'other'][nth], at]));
      const wanted = all.filter((_, at) => chosen.includes(at));
      const expected = wanted.toReversed().reduce((now, path) => removeAt(now, path), text);
      const now = removeAll(text, wanted);
      expect(now).toBe(expected);
      const values = parse(text) as Record<string, unknown[]>;
      const left = Object.entries(values).map(([name, items]) => [
        name,
        items.filter((_, at) => !wanted.some(([list, place]) => list === name && place === at)),
      ]);
      expect(parse(now)).toEqual(Object.fromEntries(left));
      expect(now.match(/said by hand/g)?.length).toBe(text.match(/said by hand/g)?.length);
    }),
    { numRuns: 500 },
  );
});

it('replaces many values in one pass, each in its place', () => {
  const text = `{\n  "files": [\n    "a",\n    "b",\n    "c"\n  ]\n}\n`;
  const changes = [2, 0].map((at) => ({ path: ['files', at], value: `new ${at}` }));
  expect(replaceAll(text, changes)).toBe(text.replace('"a"', '"new 0"').replace('"c"', '"new 2"'));
});
