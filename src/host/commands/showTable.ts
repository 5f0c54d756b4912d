import type { Tables } from '../views/tableKind.js';
import { activeSource, sayNoSource } from './activeSource.js';

/** Show Table of Versions: all sources of the active article's story, side by side, statement by statement. */
export async function showTable(tables: Tables, clicked?: unknown): Promise<void> {
  const opening = activeSource(clicked);
  if (!opening) return sayNoSource();
  tables.show((await opening).uri);
}
