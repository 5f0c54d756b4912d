import type { Story } from '../../../../../src/engine/model.js';
import { projectLenses, type Lens, type LensOptions } from '../../../../../src/engine/projections/lenses/lenses.js';
import { source } from '../../../support/engineParts.js';

export const options: LensOptions = {
  maxPerLine: 4,
  onlyHere: 'exceptions',
  maxCharacters: Infinity,
  widthOf: () => 10,
};

/** A lens in short, as the host words it: `line: number: names verdict → source.sentence`. */
function said(lens: Lens, { sources }: Story): string {
  const { verdict } = lens;
  const names = lens.sources.map((index) => sources[index].label).join(', ');
  const number = lens.numbers === undefined ? '' : `${lens.numbers.join('+')}: `;
  const flags = 'moved' in verdict ? `${verdict.uncertain ? '?' : ''}${verdict.moved ? ' moved' : ''}` : '';
  const words = {
    same: () => `${names} same`,
    percent: () => `${names} ${verdict.kind === 'percent' ? verdict.percent : ''}%`,
    reworded: () => `${names} reworded`,
    translation: () => `${names} translated ${'percent' in verdict ? verdict.percent : ''}%`,
    several: () =>
      verdict.kind === 'several' ? `${names} +${verdict.more}${verdict.together ? ' together' : ''}` : '',
    onlyHere: () => 'only here',
  }[verdict.kind]();
  const together = 'sentences' in verdict ? ` (${verdict.sentences} sentences)` : '';
  const places = lens.targets.map(({ source: index, sentences }) => `${sources[index].label}.${sentences.join('+')}`);
  return `${lens.line}: ${number}${words}${flags}${together}${places.length > 0 ? ` → ${places.join(' ')}` : ''}`;
}

export const lensesOf = (told: Story, changed: Partial<LensOptions> = {}) =>
  projectLenses(told, { ...options, ...changed }).map((lens) => said(lens, told));

export const base = source(
  'draft',
  '# Ferry stops',
  '',
  'The ferry stopped. | Nobody was hurt.',
  'It sails again on Monday.',
);
