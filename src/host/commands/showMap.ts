import type { Maps } from '../views/mapKind.js';
import type { Tables } from '../views/tableKind.js';
import { activeSource, sayNoSource } from './activeSource.js';

/** Show Map of Versions: where what each source says stands in the others, for the active article or table. */
export async function showMap(
  { maps, tables }: { readonly maps: Maps; readonly tables: Tables },
  clicked?: unknown,
): Promise<void> {
  if (tables.activeBase) return maps.show(tables.activeBase);
  const opening = activeSource(clicked);
  if (!opening) return sayNoSource();
  maps.show((await opening).uri);
}
