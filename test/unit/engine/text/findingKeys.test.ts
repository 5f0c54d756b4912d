import { expect, it } from 'vitest';
import { findingKey, isSameFinding } from '../../../../src/engine/text/findingKeys.js';

const killed = findingKey('number:300|400', ['people', 'died', 'theatre', 'officials']);

it('knows a finding again after an edit of its statement', () =>
  expect(isSameFinding(killed, findingKey('number:300|400', ['people', 'died', 'playhouse', 'ministry']))).toBe(true));

it('tells other values apart, and the same values of another statement', () => {
  expect(isSameFinding(killed, findingKey('number:300|401', ['people', 'died', 'theatre', 'officials']))).toBe(false);
  expect(isSameFinding(killed, findingKey('number:300|400', ['buses', 'city', 'ordered']))).toBe(false);
});
