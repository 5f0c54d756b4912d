import type * as vscode from 'vscode';
import { inStoryOrder } from '../../engine/projections/sourceOrder.js';
import type { Failure } from '../../engine/text/failure.js';
import type { Laps } from '../common/laps.js';
import { setting } from '../common/settings.js';
import { openDocument } from '../documents/documents.js';
import type { Folders } from '../documents/folders.js';
import type { ReadFailure } from '../documents/reading.js';
import type { SourceText, Texts } from '../documents/texts.js';
import type { EngineSession, Unclear } from '../engine/session.js';
import type { Meaning } from '../meaning/meaning.js';
import type { AddedSources } from '../sources/addedSources.js';
import { withGivenLabels } from '../sources/labels.js';
import type { Candidates } from './candidates.js';
import type { LeftOut } from './leftOut.js';
import type { Snapshot } from './snapshot.js';
import { storyBeside } from './storyBeside.js';

export interface StoriesParts {
  readonly session: EngineSession;
  readonly texts: Texts;
  readonly folders: Folders;
  readonly candidates: Candidates;
  readonly added: AddedSources;
  readonly meaning: Pick<Meaning, 'refine' | 'reset'>;
  readonly log: vscode.LogOutputChannel;
}

export interface MadeStory {
  /** Absent where the document has no story. */
  readonly snapshot?: Snapshot;
  readonly leftOut: readonly LeftOut[];
  /** What may come better by what sentences mean; absent where there is nothing to be compared with. */
  readonly unclear?: Unclear;
}

/** Looks for the sources of a document and has them matched with it. */
export class StoryMaker {
  readonly #parts: StoriesParts;
  readonly #onRefuse: (failure: ReadFailure) => void;
  /** The documents that had nothing to be compared with when that was last looked for. */
  readonly #alone = new Set<string>();

  /** `onRefuse` is told of documents that are open and cannot be sources. */
  constructor(parts: StoriesParts, onRefuse: (failure: ReadFailure) => void) {
    this.#parts = parts;
    this.#onRefuse = onRefuse;
  }

  /** The story of a document as it stands now. */
  async make(uri: vscode.Uri, signal: AbortSignal, laps: Laps): Promise<MadeStory> {
    const { session, candidates, added } = this.#parts;
    const base = await this.#read(uri);
    if ('failure' in base) {
      this.#refuse(base.failure);
      return { leftOut: [leftOutFor(base.failure)] };
    }
    this.#parts.folders.watchBeside(uri);
    // The worker starts, and reads it, while the others are looked for; an article that stands alone needs none.
    const early = this.#alone.has(base.id) ? undefined : this.#readAhead(base);
    const { uris, capped, listed, excluded } = await candidates.of(uri);
    laps.end('listing');
    if (uris.length === 0) {
      this.#alone.add(base.id);
      void early?.then(() => session.rest(base.id));
    } else if (this.#alone.delete(base.id)) void this.#readAhead(base);
    const { known, failures } = await this.#readAll(uris);
    laps.end('reading');
    const unread = [...failures.map(leftOutFor), ...excluded.map((each): LeftOut => ({ uri: each, why: 'excluded' }))];
    if (known.size === 0) return { leftOut: unread };
    const byEvidence = await session.related(base, [...known.values()], signal);
    laps.end('relating');
    const evident = byEvidence.length > 0 ? byEvidence : await storyBeside(session, base, [...known.values()], signal);
    // What a person listed or added needs no evidence.
    const joined = added.join(base.id, evident, new Set(known.keys()));
    const members = new Set([...listed.map((each) => each.toString()), ...joined].filter((id) => known.has(id)));
    const related = [...known.values()].filter(({ id }) => members.has(id));
    const others = [...known.values()].filter(({ id }) => !members.has(id));
    const leftOut = [...others.map((each): LeftOut => ({ uri: each.uri, why: 'unrelated' })), ...unread];
    if (members.size === 0) return { leftOut, unclear: { base, sources: [], others } };
    await session.learnRepeatedLines([base, ...related], others);
    const sources = await this.#inOrder(related, listed);
    laps.end('repeated lines');
    const minimumConfidence = setting('match.minimumConfidence', uri);
    const matched = await session.match(base, sources, minimumConfidence, signal);
    laps.end('matching');
    const ids = [base, ...sources].map(({ id }) => id);
    const [label, ...labels] = withGivenLabels(ids, matched.labels);
    const story = {
      base: { id: base.id, label, article: matched.base },
      sources: sources.map(({ id }, at) => ({ id, label: labels[at], article: matched.sources[at] })),
      pairs: matched.pairs,
    };
    return { snapshot: { story, base, sources, capped }, leftOut, unclear: { base, sources, others } };
  }

  /** The texts in the order in which the story names them; the session has their articles already. */
  async #inOrder(texts: readonly SourceText[], listed: readonly vscode.Uri[]): Promise<SourceText[]> {
    const articles = await this.#parts.session.parse(texts);
    const dated = texts.map((text, at) => ({ id: text.id, published: articles[at].metadata.published, text }));
    const ids = listed.map((uri) => uri.toString());
    return inStoryOrder(dated, ids).map(({ text }) => text);
  }

  async #read(uri: vscode.Uri): Promise<SourceText | Failure<ReadFailure>> {
    const reading = await this.#parts.texts.read(uri);
    const isAside = !('failure' in reading) && this.#parts.session.isSetAside(reading);
    return isAside ? { failure: { kind: 'setAside', uri } } : reading;
  }

  /** Has the worker read a text; whoever needs it waits for the same answer, or hears why not. Never rejects. */
  async #readAhead(text: SourceText): Promise<void> {
    await this.#parts.session.parse([text]).catch(() => undefined);
  }

  async #readAll(
    uris: readonly vscode.Uri[],
  ): Promise<{ readonly known: Map<string, SourceText>; readonly failures: readonly ReadFailure[] }> {
    const readings = await Promise.all(
      uris.map(async (uri) => {
        const reading = await this.#read(uri);
        // While others are still read from disk.
        if (!('failure' in reading)) void this.#readAhead(reading);
        return reading;
      }),
    );
    const known = new Map<string, SourceText>();
    const failures: ReadFailure[] = [];
    for (const reading of readings) {
      if ('failure' in reading) {
        this.#refuse(reading.failure);
        failures.push(reading.failure);
      } else known.set(reading.id, reading);
    }
    return { known, failures };
  }

  #refuse(failure: ReadFailure): void {
    const { kind, uri } = failure;
    const id = uri.toString();
    if (kind !== 'setAside') this.#parts.session.drop(id);
    this.#parts.log.debug(`Left out (${kind}): ${uri.toString(true)}`);
    if (openDocument(id)) this.#onRefuse(failure);
  }
}

const leftOutFor = ({ uri, kind }: ReadFailure): LeftOut => ({ uri, why: kind });
