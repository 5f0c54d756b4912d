import type { Article, Finding, FindingKind, Reading, Relation } from '../../engine/model.js';
import { aboutFor, readingsFrom, wordingsOf } from '../../engine/projections/findings.js';
import { isolated } from '../../protocol/language.js';
import { shorten } from '../common/shorten.js';
import type { Translate } from '../common/translate.js';

/** So much of a reading is told, in UTF-16 units, and so many sources by their labels. */
const LONGEST_READING = 100;
const MOST_LABELS = 5;
/** So many other wordings of a reading are told beside the first. */
const MOST_WORDINGS = 2;

/** The sources that findings count in. */
export interface ToldSources {
  readonly labels: readonly string[];
  readonly articles: readonly Article[];
}

/** What a finding is about, in a word. */
export function kindWords(kind: FindingKind, t: Translate): string {
  switch (kind) {
    case 'number':
      return t('number');
    case 'name':
      return t('name');
    case 'date':
      return t('date');
    case 'negation':
      return t('denial');
    case 'attribution':
      return t('how surely');
    case 'wording':
      return t('opposite');
    case 'quotation':
      return t('quotation');
  }
}

/** What a quick fix says that leaves out all findings of a kind. */
export function ignoreWords(kind: FindingKind, t: Translate): string {
  switch (kind) {
    case 'number':
      return t('Ignore numbers in this story');
    case 'name':
      return t('Ignore names in this story');
    case 'date':
      return t('Ignore dates in this story');
    case 'negation':
      return t('Ignore denials in this story');
    case 'attribution':
      return t('Ignore how surely things are said in this story');
    case 'wording':
      return t('Ignore opposites in this story');
    case 'quotation':
      return t('Ignore quotations in this story');
  }
}

/**
 * What a finding is about, seen from the source `here`, and, where its readings do not just differ, how they stand to
 * each other.
 */
export function headWords(finding: Finding, { articles }: ToldSources, here: number, t: Translate): string {
  const about = aboutFor(finding, articles, here);
  const head = isolated(upperFirst(about === '' ? kindWords(finding.kind, t) : shorten(about, LONGEST_READING)));
  const relationWord = relationWords(finding.relation, t);
  return relationWord === undefined ? head : t('{0}, {1}', head, relationWord);
}

/**
 * `Killed: ‘between 300 and 400’ in KRDO, ‘up to 400’ in Koenza`, seen from the source `here`; what words a value
 * otherwise stands behind it: `‘up to 400’ in Koenza (CNN: ‘bis zu 400’)`.
 */
export function findingWords(finding: Finding, sources: ToldSources, here: number, t: Translate): string {
  const readings = readingsFrom(finding, here).map((reading) => wordedReading(reading, sources, here, t));
  return t('{0}: {1}', headWords(finding, sources, here, t), readings.join(', '));
}

function wordedReading(reading: Reading, { articles, labels }: ToldSources, here: number, t: Translate): string {
  const [first, ...others] = wordingsOf(reading, articles, here);
  const told = readingWords(first.text, sourcesWords(first.sources, labels, t), t);
  const also = others
    .slice(0, MOST_WORDINGS)
    .map(({ text, sources }) =>
      t('{0}: ‘{1}’', sourcesWords(sources, labels, t), isolated(shorten(text, LONGEST_READING))),
    );
  const more = others.slice(MOST_WORDINGS).flatMap(({ sources }) => sources);
  const all = more.length > 0 ? [...also, sourcesWords(more, labels, t)] : also;
  return all.length > 0 ? t('{0} ({1})', told, all.join('; ')) : told;
}

/** `‘up to 400’ in Koenza` */
export function readingWords(text: string, sources: string, t: Translate): string {
  return t('‘{0}’ in {1}', isolated(shorten(text, LONGEST_READING)), sources);
}

/** Some sources by their labels, the first ones where there are many. */
export function sourcesWords(sources: readonly number[], labels: readonly string[], t: Translate): string {
  const named = sources.slice(0, MOST_LABELS).map((source) => isolated(labels[source]));
  const more = sources.length - named.length;
  return more > 0 ? t('{0} and {1} more', named.join(', '), more) : named.join(', ');
}

function relationWords(relation: Relation, t: Translate): string | undefined {
  switch (relation) {
    case 'differs':
    case 'narrower':
    case 'wider':
      return undefined;
    case 'approximate':
      return t('rounded');
    case 'variant':
      return t('another spelling');
    case 'reworded':
      return t('in other words');
    case 'shortened':
      return t('shortened');
    case 'indirect':
      return t('without quotation marks');
    case 'otherSpeaker':
      return t('another speaker');
    case 'onlyHere':
      return t('only here');
  }
}

function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}
