import * as vscode from 'vscode';
import type { Finding, PairMatches, Source } from '../../engine/model.js';
import { collate, type Collation } from '../../engine/projections/collation/collation.js';
import { writeCollation, type CollationDocument } from '../../engine/projections/collation/collationText.js';
import type { Coverage } from '../../engine/projections/coverage.js';
import { groundOf, moveGround, type Ground } from '../../engine/projections/writeBack/ground.js';
import { documentOn, rowsOn, settledCollation } from '../../engine/projections/writeBack/settled.js';
import { densityOf } from '../common/density.js';
import { openDocument } from '../documents/documents.js';
import type { ReadOnlyReason } from '../documents/readOnly.js';
import type { SourceText } from '../documents/texts.js';
import type { Comparison, Side } from './comparison.js';
import { uriOf } from './documentUris.js';
import { Headings, type HeadingWords } from './headingWords.js';

/** A comparison as it was built from the texts of one moment. */
export interface Built {
  readonly comparison: Comparison;
  readonly texts: Readonly<Record<Side, SourceText>>;
  readonly collation: Collation;
  readonly coverage: Coverage;
  /** The text of each side's document. */
  readonly shown: Readonly<Record<Side, string>>;
  /** Where the rows stand in the documents; absent as published. */
  readonly documents?: Readonly<Record<Side, CollationDocument>>;
  /** What the base's side was written from; absent as published. */
  readonly ground?: Ground;
  /** What is said of each row, behind its number. */
  readonly headings: readonly HeadingWords[];
  /** Why the base cannot be edited here; never as published, where nothing can. */
  readonly readOnly?: ReadOnlyReason;
  readonly modified: number;
}

/** A comparison that is open, or about to be. */
export interface Kept {
  readonly comparison: Comparison;
  building?: Promise<Built>;
  /** The last builds that succeeded, the newest first. */
  recent: readonly Built[];
  /** The stamps of the texts that were last looked at for what words leave unclear. */
  refined?: string;
  /**
   * What stands on the screen since it was edited and saved: the build that it was made from, and where it stands now.
   */
  settled?: { readonly before: Built; readonly ground: Ground };
  /** What the base's side, which came back with unsaved edits, was written from. */
  unsaved?: Ground;
}

/** Writes both sides of a comparison, and what is said of each row. */
export function writeRows(
  kept: Kept,
  texts: Built['texts'],
  { base, source }: Readonly<Record<Side, Source>>,
  pair: PairMatches,
  findings: readonly Finding[],
): Pick<Built, 'collation' | 'shown' | 'documents' | 'ground' | 'headings'> {
  const { view, rows, showFurniture } = kept.comparison;
  if (!isEdited(kept)) kept.unsaved = undefined;
  const isSettled =
    kept.settled?.ground.text === texts.base.text && kept.settled.before.texts.source.text === texts.source.text;
  if (!isSettled) kept.settled = undefined;
  const newest = (): Collation => collate(base, source, pair, { rows, showFurniture, findings });
  const standing = standingOf(kept, texts.base.text, newest);
  const collation = standing
    ? { ...settledCollation(standing.before, standing.ground, base, source, pair), findings }
    : newest();
  if (view === 'published') {
    return { collation, shown: { base: texts.base.text, source: texts.source.text }, headings: [] };
  }
  const documents = standing?.source
    ? { base: documentOn(standing.ground), source: standing.source }
    : writeCollation(collation);
  const lines = { base: texts.base.lines, source: texts.source.lines };
  const headings = new Headings(collation, lines, vscode.l10n.t, densityOf(texts.base.uri));
  return {
    collation,
    shown: { base: documents.base.text, source: documents.source.text },
    documents,
    ground: standing?.ground ?? groundOf(collation, documents.base),
    headings: collation.rows.map((row) => headings.words(row)),
  };
}

/** Rows that stay as they are on the screen, and what they stand on in `text`, the base's by now. */
function standingOf(
  { unsaved, settled }: Kept,
  text: string,
  newest: () => Collation,
): { before: Collation; source?: CollationDocument; ground: Ground } | undefined {
  if (unsaved) return { ...rowsOn(unsaved, newest()), ground: moveGround(unsaved, text) };
  return (
    settled && { before: settled.before.collation, source: settled.before.documents?.source, ground: settled.ground }
  );
}

/** Whether the base's side is open with unsaved edits. */
export function isEdited({ comparison }: Kept): boolean {
  return openDocument(uriOf(comparison, 'base').toString())?.isDirty === true;
}
