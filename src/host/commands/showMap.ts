import type { Maps } from '../views/mapKind.js';
import type { Tables } from '../views/tableKind.js';
import { activeSource, sayNoSource } from './activeSource.js';

/** Show Map of Versions: what of each source of the active article's story, or of the active table's, stands where in the others. */
export async function showMap(
  { maps, tables }: { readonly maps: Maps; readonly tables: Tables },
  clicked?: unknown,
): Promise<void> {
  if (tables.activeBase) return maps.show(tables.activeBase);
  const opening = activeSource(clicked);
  if (!opening) return sayNoSource();
  maps.show((await opening).uri);
}
