import { rising, type Source, type StatementGroup, type Story } from '../../model.js';
import { LineMap } from '../../text/lines.js';
import { foldText } from '../../text/typography.js';
import { lineOf } from '../text.js';
import type { Found } from '../sentenceReadings.js';
import { verdictOfAll, verdictOfTarget, type MatchVerdict } from '../verdict.js';
import { earliest } from './earliest.js';
import { familiesOf } from './families.js';
import { RowFindings, type RowFinding } from './rowFindings.js';
import { orderOf, ordersOf } from './rowOrder.js';

/** A source, as the head of its column. */
export interface TableColumn {
  readonly label: string;
  /** When it was published, ISO 8601. */
  readonly published?: string;
  /** More than a quarter of what it shares with the base stands elsewhere: its cells do not say so one by one. */
  readonly otherOrder: boolean;
}

/** What a source says of a statement. */
export interface TableCell {
  /** Its sentences as they stand there, each on one line, with a line break between two. */
  readonly text: string;
  /** Indexes into the sentences of the source, rising. */
  readonly sentences: readonly number[];
  /** The line of the source that the first of them begins in, from 1. */
  readonly line: number;
  /**
   * How it stands to the base: of several matches the least alike. Absent in the base, where no match leads from one to
   * the other, and where what matches is the same and either has a sentence besides.
   */
  readonly verdict?: MatchVerdict;
}

/** A statement, and what each source says of it: a cell a column, null where it says nothing. */
export interface TableRow {
  readonly cells: readonly (TableCell | null)[];
  /** How many sources carry it. */
  readonly sources: number;
  /** One source alone carries it, and says there what another row has of other sources; absent where it does not. */
  readonly isRepeat?: true;
  /** How many of them are no copies of each other. */
  readonly independent: number;
  /** Whether two of the cells are not the same but for typography. */
  readonly differs: boolean;
  /** The column of the source that was published before all others that carry it and tell their date. */
  readonly first?: number;
  /** What its sources give differently in substance. */
  readonly findings: readonly RowFinding[];
}

/** The table of a story's versions: column 0 is the base, the others are the story's sources in its order. */
export interface VersionsTable {
  readonly columns: readonly TableColumn[];
  /** In the base's order. */
  readonly rows: readonly TableRow[];
  /** By column, the rows in the order of that source: indexes into `rows`. */
  readonly orders: readonly (readonly number[])[];
}

/**
 * The table of a story whose statements are grouped with the base as source 0 and its sources from 1; with what was
 * found of what they give differently.
 */
export function versionsTable(
  story: Story,
  groups: readonly StatementGroup[],
  found: Found = { findings: [], sources: [] },
): VersionsTable {
  const sources = [story.base, ...story.sources];
  const order = orderOf(groups, sources.length, 0);
  const sorted = order.map((group) => groups[group]);
  const cellOf = cellMaker(story, sources);
  const rows = sorted.map((group) => cellsOf(sources, group, cellOf));
  const families = familiesOf(rows, sources.length);
  const findings = new RowFindings(found);
  return {
    columns: sources.map(({ label, article }, column) => ({
      label,
      ...(article.metadata.published === undefined ? {} : { published: article.metadata.published }),
      otherOrder: column > 0 && story.pairs[column - 1].otherOrder,
    })),
    rows: rows.map((cells, at) => ({
      ...rowOf(sources, cells, families, findings),
      ...(sorted[at].isRepeat && { isRepeat: true }),
    })),
    orders: ordersOf(sorted, sources.length),
  };
}

type CellMaker = (column: number, sentences: readonly number[], base: readonly number[]) => TableCell;

function cellsOf(sources: readonly Source[], { places }: StatementGroup, cellOf: CellMaker): (TableCell | null)[] {
  const said = sources.map((): number[] => []);
  for (const { source, sentence } of places) said[source].push(sentence);
  const [base, ...others] = said.map((sentences) => rising(sentences));
  return [base, ...others].map((own, column) => (own.length > 0 ? cellOf(column, own, base) : null));
}

function rowOf(
  sources: readonly Source[],
  cells: readonly (TableCell | null)[],
  families: readonly number[],
  findings: RowFindings,
): TableRow {
  const carriers = [...cells.keys()].filter((column) => cells[column]);
  const dated = carriers.map((column) => ({ column, published: sources[column].article.metadata.published }));
  const first = earliest(dated)?.column;
  const parts = cells.map((cell, column) => cell && { ...sources[column], sentences: cell.sentences });
  return {
    cells,
    sources: carriers.length,
    independent: new Set(carriers.map((column) => families[column])).size,
    differs: differsIn(cells),
    ...(first === undefined ? {} : { first }),
    findings: findings.of(parts),
  };
}

/** Makes cells. The matches of each source are kept by their sentences there: a story may have thousands of either. */
function cellMaker(story: Story, sources: readonly Source[]): CellMaker {
  const lines = sources.map(({ article }) => new LineMap(article.text));
  const matches = story.pairs.map((pair) => {
    const bySentence = new Map<number, number[]>();
    pair.matches.forEach(({ b }, match) =>
      b.forEach((sentence) => bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), match])),
    );
    return bySentence;
  });
  const verdict = (source: number, sentences: readonly number[], base: readonly number[]): MatchVerdict | undefined => {
    const found = rising(sentences.flatMap((sentence) => matches[source].get(sentence) ?? []))
      .map((match) => ({ match, ...story.pairs[source].matches[match] }))
      .filter(({ a }) => a.some((sentence) => base.includes(sentence)))
      .sort((one, other) => Number(one.duplicate) - Number(other.duplicate) || other.confidence - one.confidence);
    const told = found.filter(({ duplicate }, at) => at === 0 || !duplicate);
    if (told.length === 0) return undefined;
    const said = verdictOfAll(
      told.map(({ match, b }) => verdictOfTarget(story, { source, sentences: b, match })),
      true,
    );
    const holds = (side: 'a' | 'b', own: readonly number[]): boolean =>
      own.every((sentence) => told.some((match) => match[side].includes(sentence)));
    return said.kind === 'same' && !(holds('a', base) && holds('b', sentences)) ? undefined : said;
  };
  return (column, sentences, base) => {
    const { article } = sources[column];
    const said = column === 0 ? undefined : verdict(column - 1, sentences, base);
    return {
      text: sentences.map((sentence) => lineOf(article, sentence)).join('\n'),
      sentences,
      line: lines[column].lineAt(article.sentences[sentences[0]].start) + 1,
      ...(said && { verdict: said }),
    };
  };
}

function differsIn(cells: readonly (TableCell | null)[]): boolean {
  const [first, ...others] = new Set(cells.flatMap((cell) => cell?.text ?? []));
  if (others.length === 0) return false;
  const folded = foldText(first);
  // Mostly the first of them tells it; folding is what costs.
  return others.some((text) => foldText(text) !== folded);
}
