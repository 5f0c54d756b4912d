import type { CallFailure, Cancel, Log, Method, Params, Request, Response, Result } from '../../protocol/messages.js';
import type { WorkerPort } from '../common/platform.js';

export type StartWorker = () => Promise<WorkerPort>;
export type OnLog = (message: string, level: Log['level']) => void;

/** The worker ended while a call was waiting for it. */
export class WorkerCrashed extends Error {}

/** The caller gave the call up. Named so that VS Code takes it for a cancellation, not for a failure. */
export class Cancelled extends Error {
  override readonly name = 'Canceled';

  constructor() {
    super('Canceled');
  }
}

/** So many crashes without an answer in between, and the worker is not started again until `reset`. */
const MAXIMUM_CRASHES = 3;

interface Pending {
  resolve(result: Result<Method>): void;
  reject(error: Error): void;
}

/**
 * Calls the engine's worker. It starts with the first call at the latest, and again after a crash; a crash rejects
 * every waiting call, so that none hangs, and tells `onCrash` that the worker has forgotten its sources.
 */
export class EngineClient {
  readonly #start: StartWorker;
  readonly #onCrash: (reason: string) => void;
  readonly #onLog: OnLog;
  readonly #pending = new Map<number, Pending>();
  #worker: Promise<WorkerPort> | undefined;
  #lastId = 0;
  #crashes = 0;
  #disposed = false;

  /** `onLog` gets what the worker says for the log. */
  constructor(start: StartWorker, onCrash: (reason: string) => void, onLog: OnLog) {
    this.#start = start;
    this.#onCrash = onCrash;
    this.#onLog = onLog;
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

  /** Allows a worker that crashed too often to start again. */
  reset(): void {
    this.#crashes = 0;
  }

  dispose(): void {
    this.#disposed = true;
    this.#tell((worker) => worker.dispose());
    this.#worker = undefined;
    this.#rejectAll(new Cancelled());
  }

  /** Says something to the worker if there is one; a worker that fails to start has told so already. */
  #tell(say: (worker: WorkerPort) => void): void {
    this.#worker?.then(say, () => undefined);
  }

  #post(request: Request): void {
    this.#running().then(
      (worker) => worker.post(request),
      (error: unknown) => this.#take(request.id)?.reject(error instanceof Error ? error : new Error(String(error))),
    );
  }

  #running(): Promise<WorkerPort> {
    if (this.#worker) return this.#worker;
    if (this.#crashes >= MAXIMUM_CRASHES) return Promise.reject(new WorkerCrashed('The worker crashed repeatedly.'));
    const starting = this.#start();
    this.#worker = starting;
    starting.then(
      (worker) => {
        if (this.#disposed) return worker.dispose();
        worker.listen((message) => this.#receive(message as Response | Log));
        worker.onExit((reason) => this.#crashed(starting, reason));
      },
      (error: unknown) => this.#crashed(starting, String(error)),
    );
    return starting;
  }

  #receive(response: Response | Log): void {
    if ('kind' in response) return this.#onLog(response.message, response.level);
    this.#crashes = 0;
    const pending = this.#take(response.id);
    if (!pending) return;
    if ('result' in response) {
      pending.resolve(response.result);
    } else {
      pending.reject(errorOf(response.failure));
    }
  }

  #crashed(worker: Promise<WorkerPort>, reason: string): void {
    if (this.#disposed || this.#worker !== worker) return;
    this.#worker = undefined;
    this.#crashes++;
    this.#rejectAll(new WorkerCrashed(reason));
    this.#onCrash(reason);
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

function errorOf(failure: CallFailure): Error {
  if (failure.kind === 'cancelled') return new Cancelled();
  const error = new Error(failure.message);
  if (failure.stack) error.stack = failure.stack;
  return error;
}
