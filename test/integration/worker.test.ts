// What happens when the engine's worker dies. Only Node tells of the workers that a process starts.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { describeIn, eventually, lensesNow, lensesOf, open, twoFiles, withSetting } from './support.js';
import { harbourCopy } from './texts.js';

interface Worker {
  terminate(): Promise<number>;
}

interface NodeProcess {
  getBuiltinModule?(name: string): {
    subscribe(channel: string, heard: (message: { worker: Worker }) => void): void;
  };
}

/** Every worker thread that was started since the suite was loaded. */
const workers: Worker[] = [];
const channels = (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.('node:diagnostics_channel');
channels?.subscribe('worker_threads', ({ worker }) => workers.push(worker));

if (channels) {
  describeIn('one folder', 'a worker that dies', () => {
    // By words alone no other thread is started meanwhile.
    const byWords = (test: () => Promise<void>) => () => withSetting('matching.meaning', 'words', test);

    it(
      'is started again with the texts of before',
      byWords(async () => {
        const { one } = await twoFiles('worker');
        const editor = await open(one);
        await lensesOf(one);
        if (workers.length === 0) throw new Error('No worker was started.');
        const before = workers.length;
        // The engine's, and those of other threads that have ended or are about to.
        await Promise.all(workers.map((worker) => worker.terminate()));
        const choir = harbourCopy[4] ?? '';
        await editor.edit((edit) =>
          edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, choir),
        );
        await eventually('a lens stands above the sentence that was typed since', async () =>
          (await lensesNow(one)).some(
            ({ line, title }) => editor.document.lineAt(line).text === choir && /same/.test(title),
          ),
        );
        expect(workers.length).to.equal(before + 1);
        expect(vscode.window.activeTextEditor?.document.uri.path).to.equal(one.path);
      }),
    );
  });
}
