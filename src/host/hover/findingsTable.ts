import type { Finding } from '../../engine/model.js';
import { readingsFrom, wordingsOf } from '../../engine/projections/findings.js';
import { isolated } from '../../protocol/language.js';
import type { Translate } from '../common/translate.js';
import { shorten } from '../common/shorten.js';
import { headWords, sourcesWords, type ToldSources } from '../findings/findingWords.js';
import { escapeMarkdown } from '../common/markdown.js';

/** A sentence's hover has at most so many findings, each with so many readings, and of each so many UTF-16 units. */
const MOST_FINDINGS = 4;
const MOST_READINGS = 8;
const LONGEST_READING = 160;

/**
 * Findings as tables in Markdown, seen from the source `here`: who has which reading, and who says nothing there. What
 * words a reading otherwise has a row of its own, with `=` before it.
 */
export function findingsTable(
  findings: readonly Finding[],
  sources: ToldSources,
  here: number,
  t: Translate,
): string[] {
  const shown = findings.slice(0, MOST_FINDINGS).map((finding) => table(finding, sources, here, t));
  const more = findings.length - shown.length;
  return more > 0 ? [...shown, escapeMarkdown(t('and {0} more', more))] : shown;
}

function table(finding: Finding, told: ToldSources, here: number, t: Translate): string {
  const readings = readingsFrom(finding, here).flatMap((reading) =>
    wordingsOf(reading, told.articles, here).map((wording, at) => ({ ...wording, isSame: at > 0 })),
  );
  const named = (sources: readonly number[]): string => escapeMarkdown(sourcesWords(sources, told.labels, t));
  const rows = readings
    .slice(0, MOST_READINGS)
    .map(
      ({ text, sources, isSame }) =>
        `| ${isSame ? '\\= ' : ''}${escapeMarkdown(isolated(shorten(text, LONGEST_READING)))} | ${named(sources)} |`,
    );
  const more = readings.length - rows.length;
  return [
    `| ⚑ ${escapeMarkdown(headWords(finding, told, here, t))} | |`,
    '| :--- | :--- |',
    ...rows,
    ...(more > 0 ? [`| ${escapeMarkdown(t('and {0} more', more))} | |`] : []),
    ...(finding.silent.length > 0
      ? [`| *${escapeMarkdown(t('says nothing here'))}* | ${named(finding.silent)} |`]
      : []),
  ].join('\n');
}
