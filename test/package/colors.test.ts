// Whether what our colours tell can be seen, in each kind of theme, by the formulas of WCAG 2.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STRONGEST } from '../../src/views/map/shareColor.js';

type Rgb = readonly [number, number, number];

interface Manifest {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Record<string, string> }[];
  };
}
const { colors } = (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).contributes;

/** The editor's backgrounds and texts of VS Code's own themes, of both where a kind has two. */
const themes = [
  ['dark', 'Dark Modern', '#1f1f1f', '#cccccc'],
  ['dark', 'Dark+', '#1e1e1e', '#d4d4d4'],
  ['light', 'Light Modern', '#ffffff', '#3b3b3b'],
  ['light', 'Light+', '#ffffff', '#000000'],
  ['highContrast', 'Dark High Contrast', '#000000', '#ffffff'],
  ['highContrastLight', 'Light High Contrast', '#ffffff', '#292929'],
] as const;

/** What is drawn as a line or a sign, and what is written. */
const drawn = ['mapSame', 'mapChanged', 'mapReworded', 'mapUncertain'];
const written = ['headingForeground', 'factForeground', 'findingForeground'];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const mixed = (one: Rgb, other: Rgb, share: number): Rgb =>
  one.map((value, at) => value * share + other[at] * (1 - share)) as unknown as Rgb;

const colorIn = (kind: string, name: string): Rgb => {
  const found = colors.find(({ id }) => id === `crossread.${name}`);
  if (!found) throw new Error(`package.json has no colour ${name}`);
  return rgb(found.defaults[kind]);
};

it('the formula is that of WCAG', () => {
  expect(contrast(rgb('#000000'), rgb('#ffffff'))).toBeCloseTo(21);
  expect(contrast(rgb('#777777'), rgb('#ffffff'))).toBeCloseTo(4.48, 2);
});

describe.each(themes)('in a %s theme, %s,', (kind, _, background, text) => {
  it.each(drawn)('lines in %s stand out from the background', (name) =>
    expect(contrast(colorIn(kind, name), rgb(background))).toBeGreaterThanOrEqual(3),
  );

  it.each(written)('text in %s can be read', (name) =>
    expect(contrast(colorIn(kind, name), rgb(background))).toBeGreaterThanOrEqual(4.5),
  );

  it('a number can be read on the strongest share', () => {
    const cell = mixed(colorIn(kind, 'mapShare'), rgb(background), STRONGEST / 100);
    expect(contrast(rgb(text), cell)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(cell, rgb(background)), 'a full share differs from none').toBeGreaterThanOrEqual(1.3);
  });
});
