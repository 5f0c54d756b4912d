import { isReadInPart } from '../engine/text/firstSentences.js';
import { nameSources } from '../engine/projections/labels.js';
import { LineMap } from '../engine/text/lines.js';
import {
  type Article,
  type Finding,
  isMatchable,
  type Match,
  type PairMatches,
  type ParseOptions,
  type Severity,
  type Source,
  type StatementGroup,
} from '../engine/model.js';
import { type MatchVerdict, verdictOf } from '../engine/projections/verdict.js';
import { describeFinding, findingAsText } from './findings.js';
import { readArticle } from './input.js';
import { MeaningEngine, type MeaningLevel } from './meaning.js';
import { describeSentences, sentenceText } from './sentences.js';
import type { StoryFacts } from './story.js';

interface Pair {
  readonly a: Source;
  readonly b: Source;
  readonly result: PairMatches;
}

/**
 * Compares all pairs of the files as a story file tells of them; as JSON in the shape of a batch answer, or as text for
 * a reader; `withFindings` also what differs in substance. `language` is that of the files whose language the story
 * file does not tell, `level` what counts as alike.
 */
export function compare(
  files: readonly string[],
  format: 'text' | 'json',
  { language }: ParseOptions,
  told: StoryFacts,
  level: MeaningLevel,
  withFindings = false,
): string {
  const meaning = new MeaningEngine(level);
  const { engine } = meaning;
  // The same file may be given twice: the place in the list is what tells sources apart.
  const articles = files.map((file, i) =>
    engine.setSource(String(i), readArticle(file), { language: told.source(file)?.language ?? language }),
  );
  const labels = nameSources(
    articles.map(({ metadata }, i) => ({ id: files[i], metadata, label: told.source(files[i])?.label })),
  );
  const sources = articles.map((article, i): Source => ({ id: files[i], label: labels[i], article }));
  engine.setStory(
    files.map((_, i) => String(i)),
    files.flatMap((file, i) => files.slice(i + 1).flatMap((other) => told.decisions(file, other))),
  );
  const cut = meaning.learn(files.map((_, i) => String(i)));
  const pairs: Pair[] = [];
  sources.forEach((a, i) =>
    sources.slice(i + 1).forEach((b, k) => {
      const decisions = told.decisions(a.id, b.id);
      const [idA, idB] = [String(i), String(i + 1 + k)];
      const result = engine.match(idA, idB, { decisions });
      pairs.push({ a, b, result: { ...result, partial: result.partial || cut.has(idA, idB) } });
    }),
  );
  const groups = sources.length > 2 ? engine.groups(sources.map((_, i) => String(i))) : [];
  const findings = withFindings ? engine.findings(sources.map((_, i) => String(i))) : undefined;
  return format === 'json'
    ? asJson(sources, pairs, groups, findings)
    : [
        ...pairs.map(asText),
        ...(groups.length > 0 ? [groupsAsText(sources, groups)] : []),
        ...(findings ? [findingsAsText(findings, labels, articles)] : []),
      ].join('\n\n');
}

/** A match as the batch contract writes it. */
export function describeMatch(match: Match, a: string, b: string): object {
  const { kind, score, confidence, moved, duplicate, confirmed } = match;
  return {
    a: { source: a, sentences: match.a },
    b: { source: b, sentences: match.b },
    kind,
    score,
    confidence,
    moved,
    duplicate,
    ...(confirmed ? { confirmed } : {}),
  };
}

/** What differs in substance, facts first. */
function findingsAsText(findings: readonly Finding[], labels: readonly string[], articles: readonly Article[]): string {
  const order: readonly Severity[] = ['fact', 'attribution', 'wording', 'style'];
  const lines = order.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => findingAsText(finding, labels, articles)),
  );
  const cut = articles.flatMap((article, i) => (isReadInPart(article) ? [labels[i]] : []));
  const where = cut.length > 0 ? `, in the first sentences of ${cut.join(', ')}` : '';
  return [`${lines.length > 0 ? 'What' : 'Nothing'} differs in substance${where}`, ...lines].join('\n');
}

function asJson(
  sources: readonly Source[],
  pairs: readonly Pair[],
  groups: readonly StatementGroup[],
  findings: readonly Finding[] | undefined,
): string {
  const answer = {
    sources: sources.map(({ id, label, article }) => ({
      id,
      label,
      metadata: article.metadata,
      sentences: describeSentences(article),
    })),
    matches: pairs.flatMap(({ a, b, result }) => result.matches.map((match) => describeMatch(match, a.id, b.id))),
    groups,
    ...(findings && {
      findings: findings.map((finding) =>
        describeFinding(
          finding,
          sources.map(({ id }) => id),
        ),
      ),
    }),
  };
  return JSON.stringify(answer, undefined, 2);
}

/** All statements of the story in one order, each with how many sources carry it and its first wording. */
function groupsAsText(sources: readonly Source[], groups: readonly StatementGroup[]): string {
  const lines = groups.map(({ places, sources: carriers }) => {
    const { article, label } = sources[places[0].source];
    const text = sentenceText(article, places[0].sentence, 60);
    return `  ${String(carriers).padStart(3)} of ${sources.length}  ${label}: ${text}`;
  });
  return ['All statements, and how many sources carry each', ...lines].join('\n');
}

function asText({ a, b, result }: Pair): string {
  const lines = [
    `${a.label} (${a.id}) and ${b.label} (${b.id})${result.otherOrder ? ', in another order' : ''}${result.partial ? ', matched in part' : ''}`,
  ];
  const linesA = new LineMap(a.article.text);
  const linesB = new LineMap(b.article.text);
  const place = (source: Source, map: LineMap, indexes: readonly number[]): string =>
    [...new Set(indexes.map((i) => map.lineAt(source.article.sentences[i].start) + 1))].join(', ');
  for (const match of result.matches) {
    const said = verdictWords(verdictOf(match, result), match.duplicate);
    lines.push(
      `  ${place(a, linesA, match.a)} → ${place(b, linesB, match.b)}  ${said}  ${sentenceText(a.article, match.a[0], 60)}`,
    );
  }
  lines.push(
    ...onlyIn(
      a,
      linesA,
      result.matches.flatMap((match) => match.a),
    ),
  );
  lines.push(
    ...onlyIn(
      b,
      linesB,
      result.matches.flatMap((match) => match.b),
    ),
  );
  return lines.join('\n');
}

/**
 * "82 %?, moved": the verdict as a lens has it, `?` where it is uncertain, and what else is to be said of the match.
 */
function verdictWords(verdict: MatchVerdict, repeated: boolean): string {
  const likeness = 'percent' in verdict ? `${verdict.percent} %` : verdict.kind;
  const notes = [verdict.moved && 'moved', repeated && 'repeated', verdict.confirmed && 'confirmed'];
  return [`${likeness}${verdict.uncertain ? '?' : ''}`, ...notes.filter((note) => note)].join(', ');
}

function onlyIn(source: Source, map: LineMap, matched: readonly number[]): string[] {
  const here = new Set(matched);
  const lines: string[] = [];
  source.article.sentences.forEach(({ role, start }, i) => {
    if (isMatchable(role) && !here.has(i)) {
      lines.push(`  ${map.lineAt(start) + 1}  only in ${source.label}  ${sentenceText(source.article, i, 60)}`);
    }
  });
  return lines;
}
