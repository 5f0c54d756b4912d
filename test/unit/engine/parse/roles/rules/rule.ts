import type { Role } from '../../../../../../src/engine/model.js';

/** Where a line stands in an article. */
export type Place = 'head' | 'middle' | 'foot';
export const everywhere: readonly Place[] = ['head', 'middle', 'foot'];
export const edges: readonly Place[] = ['head', 'foot'];

/** A rule for single lines: lines that it holds for, and lines that are nearly such and stay body. */
export interface Rule {
  readonly rule: string;
  readonly role: Role;
  /** Where the rule holds; a line that is one at the edges only must be body in the middle. */
  readonly at?: readonly Place[];
  readonly cases: readonly string[];
  readonly nearMisses: readonly string[];
}
