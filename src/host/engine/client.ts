import type {
  CallFailure,
  Cancel,
  Log,
  Method,
  Params,
  Request,
  Response,
  Result,
  Step,
} from '../../protocol/messages.js';
import type { WorkerPort } from '../common/platform.js';
import { Patience } from './patience.js';
import type { Loss } from './setAside.js';

export type StartWorker = () => Promise<WorkerPort>;
export type OnLog = (message: string, level: Log['level']) => void;

/** The worker ended, or was ended, while a call was waiting for it. */
export class WorkerCrashed extends Error {}

/** The caller gave the call up. Named so that VS Code takes it for a cancellation, not for a failure. */
export class Cancelled extends Error {
  override readonly name = 'Canceled';

  constructor() {
    super('Canceled');
  }
}

/** So many workers lost within `RECENT` without having said a word, and none is started until `reset`. */
const MAXIMUM_FALSE_STARTS = 3;

/** A lost worker counts for so long, whatever others answer meanwhile, in milliseconds. */
const RECENT = 60_000;

/**
 * The next worker is waited for by how many were lost lately, in milliseconds: the first two come at once, since one
 * text may end two before it is set aside.
 */
const BACK_OFF = [0, 0, 0, 1000, 4000, 8000];

/** What is told of a worker that was lost. */
export interface Lost {
  readonly loss: Loss;
  readonly reason: string;
  /** The ids of the texts that it looked at; none where it did not get so far. */
  readonly texts: readonly string[];
}

export interface EngineClientParts {
  readonly start: StartWorker;
  /** The worker has forgotten its sources, and why; nothing else is lost where `lost` is absent. */
  readonly onEnd: (lost?: Lost) => void;
  /** Gets what the worker says for the log. */
  readonly onLog: OnLog;
}

interface Pending {
  resolve(result: Result<Method>): void;
  reject(error: Error): void;
}

/** What a worker has been asked and has not answered, whether somebody waits for it or not. */
interface Owed {
  readonly id: number;
  readonly texts: readonly string[];
}

/**
 * Calls the engine's worker. It starts with the first call at the latest, and again when it was lost: when it ends by
 * itself, and when it says nothing for longer than its texts are worth, which ends it. Either rejects every waiting
 * call, so that none hangs.
 */
export class EngineClient {
  readonly #parts: EngineClientParts;
  readonly #pending = new Map<number, Pending>();
  readonly #patience = new Patience(
    () => this.#hung(),
    () => void (this.#standIn ??= this.#startIn(0)),
  );
  /** How long each text is that the worker was sent, in UTF-16 units. */
  readonly #lengths = new Map<string, number>();
  #worker: Promise<WorkerPort> | undefined;
  /** Starts while the worker says nothing for long, so that nobody waits for a start as well once that is given up. */
  #standIn: Promise<WorkerPort> | undefined;
  /** Those that have said a word. */
  readonly #spoken = new WeakSet<Promise<WorkerPort>>();
  /** In the order in which it was asked, which is that of its answers. */
  #owed: Owed[] = [];
  /** What it said last that it looks at. */
  #step: readonly string[] | undefined;
  #lastId = 0;
  /** When workers were lost, and whether they had not said a word. */
  #losses: { readonly at: number; readonly isFalseStart: boolean }[] = [];
  #disposed = false;

  constructor(parts: EngineClientParts) {
    this.#parts = parts;
  }

  /** Starts the worker before there is a question; one that cannot start says so when it is asked. */
  start(): void {
    if (!this.#disposed) this.#running().catch(() => undefined);
  }

  /** Rejects with `Cancelled`, `WorkerCrashed`, or the worker's own error. */
  async call<M extends Method>(method: M, params: Params<M>, signal?: AbortSignal): Promise<Result<M>> {
    if (signal?.aborted || this.#disposed) throw new Cancelled();
    const id = ++this.#lastId;
    const answer = new Promise<Result<Method>>((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    const cancel = (): void => {
      this.#tell((worker) => worker.post({ kind: 'cancel', id } satisfies Cancel));
      this.#take(id)?.reject(new Cancelled());
    };
    signal?.addEventListener('abort', cancel);
    this.#post({ kind: 'request', id, method, params } as Request);
    try {
      return await answer;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Gives up a worker that owes an answer, and allows one that was lost too often to start again. */
  reset(): void {
    if (this.#owed.length > 0) this.restart();
    else this.#losses = [];
  }

  /** Ends the worker; the next call starts another. */
  restart(): void {
    this.#losses = [];
    this.#endStandIn();
    if (!this.#worker) return;
    this.#tell((worker) => worker.dispose());
    this.#forget('The worker was started anew.');
    this.#parts.onEnd();
  }

  dispose(): void {
    this.#disposed = true;
    this.#patience.end();
    this.#tell((worker) => worker.dispose());
    this.#worker = undefined;
    this.#endStandIn();
    this.#rejectAll(new Cancelled());
  }

  /** Says something to the worker if there is one; a worker that fails to start has told so already. */
  #tell(say: (worker: WorkerPort) => void): void {
    this.#worker?.then(say, () => undefined);
  }

  #post(request: Request): void {
    const running = this.#running();
    running.then(
      (worker) => {
        if (this.#worker !== running) return;
        if (request.method === 'setSource') this.#lengths.set(request.params.id, request.params.text.length);
        this.#owed.push({ id: request.id, texts: textsOf(request) });
        this.#patience.begin(() => this.#suspects().reduce((sum, id) => sum + (this.#lengths.get(id) ?? 0), 0));
        worker.post(request);
      },
      (error: unknown) => this.#take(request.id)?.reject(error instanceof Error ? error : new Error(String(error))),
    );
  }

  #running(): Promise<WorkerPort> {
    if (this.#worker) return this.#worker;
    const lately = this.#losses.filter(({ at }) => Date.now() - at < RECENT);
    if (lately.filter(({ isFalseStart }) => isFalseStart).length >= MAXIMUM_FALSE_STARTS) {
      return Promise.reject(new WorkerCrashed('The worker crashed repeatedly.'));
    }
    this.#losses = lately;
    this.#worker = this.#standIn ?? this.#startIn(BACK_OFF[Math.min(lately.length, BACK_OFF.length - 1)]);
    this.#standIn = undefined;
    return this.#worker;
  }

  #startIn(delay: number): Promise<WorkerPort> {
    const starting = this.#started(delay);
    starting.then(
      (worker) => {
        if (this.#disposed || ![this.#worker, this.#standIn].includes(starting)) return worker.dispose();
        worker.listen((message) => {
          this.#spoken.add(starting);
          if (this.#worker === starting) this.#receive(message as Response | Step | Log);
        });
        worker.onExit((reason) => this.#lost(starting, 'ended', reason));
      },
      (error: unknown) => this.#lost(starting, 'ended', String(error)),
    );
    return starting;
  }

  async #started(delay: number): Promise<WorkerPort> {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (this.#disposed) throw new Cancelled();
    return this.#parts.start();
  }

  #endStandIn(): void {
    this.#standIn?.then(
      (worker) => worker.dispose(),
      () => undefined,
    );
    this.#standIn = undefined;
  }

  #receive(message: Response | Step | Log): void {
    this.#patience.renew();
    this.#endStandIn();
    if ('kind' in message) {
      if (message.kind === 'step') this.#step = message.texts;
      else this.#parts.onLog(message.message, message.level);
      return;
    }
    this.#step = undefined;
    this.#owed = this.#owed.filter(({ id }) => id !== message.id);
    if (this.#owed.length === 0) this.#patience.end();
    const pending = this.#take(message.id);
    if (!pending) return;
    if ('result' in message) {
      pending.resolve(message.result);
    } else {
      pending.reject(errorOf(message.failure));
    }
  }

  /** What the worker is looking at, as it said itself, else as it was asked. */
  #suspects(): readonly string[] {
    return this.#step ?? this.#owed[0]?.texts ?? [];
  }

  #hung(): void {
    const worker = this.#worker;
    if (!worker) return;
    this.#tell((port) => port.dispose());
    this.#lost(worker, 'hung', 'It did not answer in time.');
  }

  #lost(worker: Promise<WorkerPort>, loss: Loss, reason: string): void {
    if (this.#standIn === worker) this.#standIn = undefined;
    if (this.#disposed || this.#worker !== worker) return;
    const isFalseStart = !this.#spoken.has(worker) && loss === 'ended';
    const texts = isFalseStart ? [] : this.#suspects();
    this.#losses.push({ at: Date.now(), isFalseStart });
    this.#forget(reason);
    this.#parts.onEnd({ loss, reason, texts });
  }

  #forget(reason: string): void {
    this.#worker = undefined;
    this.#patience.end();
    this.#owed = [];
    this.#step = undefined;
    this.#lengths.clear();
    this.#rejectAll(new WorkerCrashed(reason));
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #rejectAll(error: Error): void {
    for (const id of [...this.#pending.keys()]) this.#take(id)?.reject(error);
  }
}

/** The ids of the sources that a question is about. */
function textsOf({ method, params }: Request): readonly string[] {
  switch (method) {
    case 'setSource':
    case 'dropSource':
      return [params.id];
    case 'related':
      return [params.base, ...params.candidates];
    case 'learnRepeatedLines':
      return [...params.members, ...params.others];
    case 'match':
      return [params.base, ...params.sources];
    case 'unclear':
      return [params.base, ...params.sources, ...params.others];
    case 'learnVectors':
      return [];
    case 'groups':
    case 'pairs':
    case 'findings':
      return params.ids;
  }
}

function errorOf(failure: CallFailure): Error {
  if (failure.kind === 'cancelled') return new Cancelled();
  const error = new Error(failure.message);
  if (failure.stack) error.stack = failure.stack;
  return error;
}
