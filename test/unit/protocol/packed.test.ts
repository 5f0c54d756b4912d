import { expect, it } from 'vitest';
import { pack, unpack } from '../../../src/protocol/packed.js';

it('a packed message is what it was, whatever its letters', () => {
  const message = {
    kind: 'map',
    revision: 3,
    texts: ['Zürich – „Ja“', '東京\u2028', '🚢', '</script>'],
    links: [[1, 2.5]],
  };
  const packed = pack(message);
  expect(packed.bytes).toBeInstanceOf(ArrayBuffer);
  expect(unpack(structuredClone(packed))).toEqual(message);
});

it('bytes that are no message are told', () => {
  const { buffer } = new TextEncoder().encode('{"kind"');
  expect(() => unpack({ kind: 'packed', bytes: buffer })).toThrow();
});
