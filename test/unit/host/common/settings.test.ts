import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Manifest, Settings } from '../../../../src/host/common/settings.js';

const written = vi.hoisted(() => new Map<string, unknown>());
vi.mock('vscode', () => ({
  workspace: { getConfiguration: () => ({ get: (name: string) => written.get(name) }) },
}));
const { keepToRules, setting, writtenSetting } = await import('../../../../src/host/common/settings.js');

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const rules = new Map(manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties)));
const names = [...rules.keys()].map((name) => name.replace('crossread.', '') as keyof Settings);
const ruleOf = (name: string) => rules.get(`crossread.${name}`);

/** Objects, each in the one before. */
function nested(depth: number): unknown {
  let value: unknown = {};
  for (let i = 0; i < depth; i++) value = { value, valueOf: value };
  return value;
}

const hostile: readonly unknown[] = [
  null,
  -1,
  1e9,
  Infinity,
  'toString',
  'x'.repeat(1_000_000),
  '+(a|a|a)',
  true,
  [],
  Array.from({ length: 100_000 }, () => 'quiet'),
  undefined,
  '',
  NaN,
  'NaN',
  -Infinity,
  -0,
  0.5,
  2.5,
  Number.MAX_VALUE,
  2 ** 53,
  ['__proto__'],
  JSON.parse('{"__proto__":{"enabled":true}}'),
  '__proto__',
  '{a,b}'.repeat(10_000),
  '**/'.repeat(10_000),
  nested(10_000),
  { length: 1e9 },
  { toString: 'quiet' },
];

describe('a setting of package.json', () => {
  beforeAll(() => keepToRules(manifest));

  it.each(names)('%s is what it may be, whatever is written', (name) => {
    const rule = ruleOf(name);
    for (const value of hostile) {
      written.set(name, value);
      const read: unknown = setting(name);
      if (rule?.enum) expect(rule.enum).toContain(read);
      else if (Array.isArray(rule?.default)) expect(Array.isArray(read)).toBe(true);
      else expect(typeof read).toBe(typeof rule?.default);
      if (typeof read !== 'number') continue;
      if (rule?.type === 'integer') expect(read).toSatisfy(Number.isInteger);
      expect(read).toBeGreaterThanOrEqual(rule?.minimum ?? NaN);
      expect(read).toBeLessThanOrEqual(rule?.maximum ?? NaN);
    }
  });

  it.each(names)('%s is what is written where that is allowed', (name) => {
    const rule = ruleOf(name);
    for (const value of [...(rule?.enum ?? []), rule?.default]) {
      written.set(name, value);
      expect(setting(name)).toEqual(value);
      expect(writtenSetting(name)).toEqual(value);
    }
  });

  it.each(names)('%s is the default where something else stands in the place of its group', (name) => {
    written.set(name, undefined);
    expect(setting(name)).toEqual(ruleOf(name)?.default);
    expect(writtenSetting(name)).toEqual(ruleOf(name)?.default);
  });
});
