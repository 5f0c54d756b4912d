import { percentOfShare } from '../../engine/projections/coverage.js';
import type { Translate } from './translate.js';

/** A share, 0-1, as whole per cent; never 100 % where anything is missing, and never 0 % where anything is there. */
export function percentWords(share: number, t: Translate): string {
  return t('{0}%', percentOfShare(share));
}
