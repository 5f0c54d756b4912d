import type { Finding } from '../engine/model.js';

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
