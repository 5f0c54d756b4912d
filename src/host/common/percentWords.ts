import type { Translate } from './translate.js';

/**
 * A share, 0-1, as whole per cent; never 100 % where anything is missing, and never 0 % where anything is there.
 */
export function percentWords(share: number, t: Translate): string {
  const rounded = Math.round(share * 100);
  const percent = share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded;
  return t('{0}%', percent);
}
