// What happens when in a window that opens: a copy of an extension whose files tell it, in either host. Nothing of this
// is in what is packed. All times are those of the computer's clock, which all processes of a window share.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { atExit, temporaryFolder } from '../../scripts/lib/run.mjs';

/**
 * @typedef {object} Mark
 * @property {string} name what happened, with who tells it: `host: lenses asked`
 * @property {number} at milliseconds since 1970
 * @property {number} cpu milliseconds of the processor that the thread that tells it has used; 0 in a browser
 */

/** Collects what is told over the network of this computer. */
export async function startClerk() {
  /** @type {Mark[]} */
  const marks = [];
  const server = http.createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => {
      marks.push(...JSON.parse(text));
      response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
    });
  });
  await new Promise((/** @type {(value: void) => void} */ resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const stop = () => void server.closeAllConnections() ?? server.close();
  atExit(stop);
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`, marks, stop };
}

/** Marks are told together, long after the lenses are drawn: each by itself would cost what is measured. */
const TOLD_AFTER = 2500;

/** Runs in the extension host and in the worker, before anything else of the file. */
const telling = (/** @type {string} */ who, /** @type {string} */ url) => `
  const marks = [];
  const cpu = () => {
    const used = globalThis.process?.threadCpuUsage?.();
    return used ? (used.user + used.system) / 1000 : 0;
  };
  const mark = (name) => {
    marks.push({ name: '${who}: ' + name, at: performance.timeOrigin + performance.now(), cpu: cpu() });
  };
  const tellAll = () => setTimeout(() => {
    void fetch('${url}', { method: 'POST', mode: 'no-cors', body: JSON.stringify(marks.splice(0)) });
  }, ${TOLD_AFTER});`;

/** Lenses, documents, files and the worker's messages, as an extension of either host has them from outside. */
const beforeHost = (/** @type {string} */ url) => `{
  ${telling('host', url)}
  const vscode = require('vscode');
  globalThis.markOpening = mark;
  mark('file begins');
  if (vscode.workspace.textDocuments.length > 0) mark('document told');
  vscode.workspace.onDidOpenTextDocument(() => mark('document told'));
  const register = vscode.languages.registerCodeLensProvider;
  vscode.languages.registerCodeLensProvider = (selector, provider) => {
    mark('lenses offered');
    provider.onDidChangeCodeLenses?.(() => mark('lenses told anew'));
    const provide = provider.provideCodeLenses;
    provider.provideCodeLenses = function (...asked) {
      mark('lenses asked');
      const answer = provide.apply(this, asked);
      void Promise.resolve(answer).then((lenses) => {
        if (!lenses?.length) return;
        mark('lenses returned');
        tellAll();
      });
      return answer;
    };
    return register(selector, provider);
  };
  const asked = new Map();
  const following = (Base, listen) => class extends Base {
    constructor(...given) {
      mark('worker starts');
      super(...given);
      listen(this, (message) => {
        const method = message.id === undefined ? undefined : asked.get(message.id);
        if (method) mark('answer to ' + method);
      });
    }
    postMessage(message, ...others) {
      if (message?.method) mark('question ' + message.method);
      if (message?.method) asked.set(message.id, message.method);
      super.postMessage(message, ...others);
    }
  };
  if ('importScripts' in globalThis) {
    globalThis.Worker = following(Worker, (worker, listen) =>
      worker.addEventListener('message', ({ data }) => listen(data)));
  } else {
    const threads = require('node:worker_threads');
    threads.Worker = following(threads.Worker, (worker, listen) => worker.on('message', listen));
  }
}`;

const afterHost = `{
  const { activate, ...others } = module.exports;
  const timed = (context) => {
    markOpening('activation begins');
    try {
      return activate(context);
    } finally {
      markOpening('activation ends');
    }
  };
  if (activate) module.exports = { ...others, activate: timed };
  markOpening('file ends');
}`;

const beforeWorker = (/** @type {string} */ url) => `{
  ${telling('worker', url)}
  mark('runs');
  const port = globalThis.importScripts ? globalThis : require('node:worker_threads').parentPort;
  const asked = new Map();
  const post = port.postMessage.bind(port);
  port.postMessage = (message) => {
    if (message.kind === 'log') mark(message.message.replace(/ in [0-9]+ ms.*/, ''));
    const method = asked.get(message.id);
    if (method) mark('answer to ' + method);
    if (method === 'match') tellAll();
    post(message);
  };
  const follow = (message) => {
    if (!message.method) return;
    mark('question ' + message.method);
    asked.set(message.id, message.method);
  };
  if (globalThis.importScripts) globalThis.addEventListener('message', ({ data }) => follow(data));
  else {
    const on = port.on.bind(port);
    port.on = (event, listener) => on(event, (message) => (follow(message), listener(message)));
  }
}`;

/**
 * A copy of an unpacked extension that tells a clerk what happens when.
 * @param {string} extension its folder
 * @param {string} url the clerk's
 * @returns {string} the copy's folder, alone in another one
 */
export function telltale(extension, url) {
  const copy = path.join(temporaryFolder('telltale'), path.basename(extension));
  // Nothing wants the encoder before the first lens.
  cpSync(extension, copy, { recursive: true, filter: (file) => !file.endsWith('encoder.bin') });
  const { main, browser } = JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8'));
  const wrap = (/** @type {string} */ file, /** @type {string} */ before, after = '') => {
    const place = path.join(copy, file);
    writeFileSync(place, `${before}\n${readFileSync(place, 'utf8')}\n${after}`);
  };
  // On Node the file of the web's host is loaded by the other one, and would tell everything twice.
  const guarded = `if ('importScripts' in globalThis) ${beforeHost(url)}`;
  wrap(main, beforeHost(url), afterHost);
  if (browser !== main) {
    wrap(browser, guarded, `if ('importScripts' in globalThis) ${afterHost}`);
    wrap(path.join(path.dirname(main), 'worker.cjs'), beforeWorker(url));
  }
  return copy;
}
