import type { Article, Finding, Relation } from '../engine/model.js';
import { wordingsOf } from '../engine/projections/findings.js';

/** A finding as the batch contract writes it: sources by their ids. */
export function describeFinding(finding: Finding, ids: readonly string[]): object {
  const { key, kind, severity, relation, about, readings, silent, confidence } = finding;
  return {
    key,
    kind,
    severity,
    relation,
    about,
    readings: readings.map(({ text, sides }) => ({
      text,
      sides: sides.map(({ source, start, end }) => ({ source: ids[source], start, end })),
    })),
    silent: silent.map((source) => ids[source]),
    confidence,
  };
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  differs: 'differs',
  narrower: 'narrower',
  wider: 'wider',
  approximate: 'rounded',
  variant: 'another spelling',
  reworded: 'reworded',
  shortened: 'shortened',
  indirect: 'without marks',
  otherSpeaker: 'another speaker',
  onlyHere: 'only here',
};

/** More of a reading than this many UTF-16 units does not help on a line. */
const READING_AT_MOST = 120;

/**
 * A finding as a sentence: “number, differs (killed): ‘between 300 and 400’ in Northwire, ‘up to 400’ in Daily”; each
 * source in its own words: “‘up to 400’ in Daily (Kurier: ‘bis zu 400’)”.
 */
export function findingAsText(
  { kind, severity, relation, about, readings, silent }: Finding,
  labels: readonly string[],
  articles: readonly Article[],
): string {
  const named = (sources: readonly number[]): string => sources.map((source) => labels[source]).join(', ');
  const told = readings.map((reading) => {
    const [first, ...others] = wordingsOf(reading, articles, reading.sides[0].source);
    const also = others.map(({ text, sources }) => `${named(sources)}: ‘${shortened(text)}’`);
    return `‘${shortened(first.text)}’ in ${named(first.sources)}${also.length > 0 ? ` (${also.join('; ')})` : ''}`;
  });
  const silence = silent.length > 0 ? `; not in ${named(silent)}` : '';
  return `  ${severity}: ${kind}, ${RELATIONS[relation]}${about ? ` (${about})` : ''}: ${told.join(', ')}${silence}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > READING_AT_MOST ? `${line.slice(0, READING_AT_MOST)}…` : line;
}
