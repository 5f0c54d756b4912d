import type { Finding } from '../../engine/model.js';
import { readingsFrom, sourcesFrom } from '../../engine/projections/findings.js';
import { isolated } from '../../protocol/language.js';
import type { Translate } from '../common/translate.js';
import { shorten } from '../common/shorten.js';
import { headWords, sourcesWords } from '../findings/findingWords.js';
import { escapeMarkdown } from '../common/markdown.js';

/** A sentence's hover has at most so many findings, each with so many readings, and of each so many UTF-16 units. */
const MOST_FINDINGS = 4;
const MOST_READINGS = 8;
const LONGEST_READING = 160;

/** Findings as tables in Markdown, seen from the source `here`: who has which reading, and who says nothing there. */
export function findingsTable(
  findings: readonly Finding[],
  labels: readonly string[],
  here: number,
  t: Translate,
): string[] {
  const shown = findings.slice(0, MOST_FINDINGS).map((finding) => table(finding, labels, here, t));
  const more = findings.length - shown.length;
  return more > 0 ? [...shown, escapeMarkdown(t('and {0} more', more))] : shown;
}

function table(finding: Finding, labels: readonly string[], here: number, t: Translate): string {
  const readings = readingsFrom(finding, here);
  const named = (sources: readonly number[]): string => escapeMarkdown(sourcesWords(sources, labels, t));
  const rows = readings
    .slice(0, MOST_READINGS)
    .map(
      (reading) =>
        `| ${escapeMarkdown(isolated(shorten(reading.text, LONGEST_READING)))} | ${named(sourcesFrom(reading, here))} |`,
    );
  const more = readings.length - rows.length;
  return [
    `| ⚑ ${escapeMarkdown(headWords(finding, t))} | |`,
    '| :--- | :--- |',
    ...rows,
    ...(more > 0 ? [`| ${escapeMarkdown(t('and {0} more', more))} | |`] : []),
    ...(finding.silent.length > 0
      ? [`| *${escapeMarkdown(t('says nothing here'))}* | ${named(finding.silent)} |`]
      : []),
  ].join('\n');
}
