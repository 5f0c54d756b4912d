import type { Take } from '../../engine/projections/taking/wording.js';
import type { Snapshot } from '../story/snapshot.js';

/** What an entry of the lightbulb's menu stands for. */
export interface Offer {
  readonly snapshot: Snapshot;
  /** What it writes; absent where the person is asked first. */
  readonly take?: Take;
  /** The source to ask about. */
  readonly source?: number;
}
