// Workers that fail when they are told to: by a mark in a text that they are sent. In every window of the suite the
// engine's worker is started through here; without a mark it is as it ships.

/** What may befall a worker; `kill` is its end without a word, `memory` where it has bounds. */
export type Fault = 'hang' | 'kill' | 'memory' | 'slow';

const MARK = 'lost worker';

/** A text that holds it makes the worker fail. */
export const markOf = (fault: Fault): string => `${MARK} ${fault}`;

/** How long the slow one takes for a text, in milliseconds. */
const SLOW = 3_000;

/** When a text with a mark was last sent, and when workers ended, the first first; in milliseconds. */
export const seen: { poisoned: number; readonly lost: number[] } = { poisoned: 0, lost: [] };

/**
 * Runs in the worker before its own code, and hears what the worker is sent and what it says. It fails where the engine
 * would: not when the text comes, which may be while another is looked at, but when the worker has said that it looks
 * at it. `kill` is what ends a worker there.
 */
const faulty = (kill: string): string => `
const marked = new Map();
function sent(message) {
  const { id, text } = (message && message.params) || {};
  if (typeof text === 'string' && text.includes('${MARK}')) marked.set(id, text);
}
function said(message) {
  if (!message || message.kind !== 'step') return;
  const at = message.texts.find((id) => marked.has(id));
  const text = marked.get(at) || '';
  marked.delete(at);
  const until = (time) => { while (Date.now() < time); };
  if (text.includes('${markOf('hang')}')) until(Infinity);
  if (text.includes('${markOf('slow')}')) until(Date.now() + ${SLOW});
  if (text.includes('${markOf('kill')}')) { ${kill} }
  if (text.includes('${markOf('memory')}')) for (const all = []; ; ) all.push(new Array(1e3).fill(0).map(() => new Array(1e3).fill(.5)));
}
`;

interface AnyWorker {
  postMessage(message: unknown): void;
}
interface NodeWorker extends AnyWorker {
  once(event: 'exit', heard: () => void): void;
}
interface Threads {
  Worker: new (file: string, options?: object) => NodeWorker;
}
interface WebWorker extends AnyWorker {
  terminate(): void;
}

const scope = globalThis as unknown as {
  readonly process?: { getBuiltinModule?(name: string): unknown };
  Worker?: new (url: string) => WebWorker;
};

const lost = (): void => void seen.lost.push(Date.now());

/** Notes when a text with a mark goes to a worker. */
function listening<W extends AnyWorker>(worker: W): W {
  const post = worker.postMessage.bind(worker);
  worker.postMessage = (message) => {
    const { params } = message as { readonly params?: { readonly text?: unknown } };
    if (typeof params?.text === 'string' && params.text.includes(MARK)) seen.poisoned = Date.now();
    post(message);
  };
  return worker;
}

function onNode(threads: Threads): void {
  const { Worker } = threads;
  threads.Worker = new Proxy(Worker, {
    construct(target, [file, options]: [string, object | undefined]) {
      if (!file.endsWith('worker.cjs')) return new target(file, options);
      const code = `${faulty('process.exit(1);')}
        const { parentPort } = require('node:worker_threads');
        const on = parentPort.on.bind(parentPort);
        parentPort.on = (event, heard) =>
          on(event, event === 'message' ? (message) => { sent(message); heard(message); } : heard);
        const post = parentPort.postMessage.bind(parentPort);
        parentPort.postMessage = (message) => { post(message); said(message); };
        require(${JSON.stringify(file)});`;
      const worker = listening(new target(code, { ...options, eval: true }));
      worker.once('exit', lost);
      return worker;
    },
  });
}

function inBrowser(Worker: new (url: string) => WebWorker): void {
  scope.Worker = new Proxy(Worker, {
    construct(target, [url]: [string]) {
      // An error that nobody catches ends it; not another word comes before that.
      const code = `${faulty("self.postMessage = () => undefined; setTimeout(() => { throw new Error('lost'); });")}
        const listen = self.addEventListener.bind(self);
        self.addEventListener = (event, heard) =>
          listen(event, event === 'message' ? (message) => { sent(message.data); heard(message); } : heard);
        const post = self.postMessage.bind(self);
        self.postMessage = (message) => { post(message); said(message); };
        importScripts(${JSON.stringify(url)});`;
      const worker = listening(new target(URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))));
      const terminate = worker.terminate.bind(worker);
      worker.terminate = () => {
        lost();
        terminate();
      };
      return worker;
    },
  });
}

const threads = scope.process?.getBuiltinModule?.('node:worker_threads') as Threads | undefined;
if (threads) onNode(threads);
else if (!scope.process && scope.Worker) inBrowser(scope.Worker);

/** The faults that can be had in this host: Node before 22.3, as in the oldest VS Code, does not tell its modules. */
export const faults: readonly Fault[] = threads
  ? ['hang', 'kill', 'memory', 'slow']
  : scope.process
    ? []
    : ['hang', 'kill', 'slow'];
