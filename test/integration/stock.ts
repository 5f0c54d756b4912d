// What an extension host of Node holds at a moment.
import * as vscode from 'vscode';
import { sleep } from './support.js';

/** Memory in MB, the rest counted. */
export interface Stock {
  /** What the host's own scripts hold, after what nobody needs was collected. */
  readonly heap: number;
  /** The memory of the host's process, with its threads. */
  readonly resident: number;
  /** Listeners, providers, watchers, timers and decorations of ours. */
  readonly held: number;
  readonly threads: number;
  readonly documents: number;
}

interface Node {
  getBuiltinModule(name: 'node:v8'): { readonly setFlagsFromString: (flags: string) => void };
  getBuiltinModule(name: 'node:vm'): { readonly runInNewContext: (code: string) => () => void };
  getBuiltinModule(name: 'node:fs'): { readonly readdirSync: (folder: string) => string[] };
  memoryUsage(): { readonly heapUsed: number; readonly rss: number };
}

const MB = 1_000_000;

/** Waits until nothing is under way, collects what nobody needs, and counts. */
export async function takeStock(): Promise<Stock> {
  const { process: node } = globalThis as unknown as { readonly process: Node };
  await sleep(3000);
  node.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
  const collect = node.getBuiltinModule('node:vm').runInNewContext('gc');
  for (let times = 0; times < 3; times++) {
    collect();
    await sleep(100);
  }
  const { heapUsed, rss } = node.memoryUsage();
  const { readdirSync } = node.getBuiltinModule('node:fs');
  const extension = vscode.extensions.getExtension<{ readonly live: number }>('crossread.crossread');
  return {
    heap: Math.round((heapUsed / MB) * 10) / 10,
    resident: Math.round(rss / MB),
    held: extension?.exports.live ?? 0,
    threads: readdirSync('/proc/self/task').length,
    documents: vscode.workspace.textDocuments.length,
  };
}
