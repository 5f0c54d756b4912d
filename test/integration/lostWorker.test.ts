// A worker that is lost over one story, in a real window: another story, which is asked about meanwhile, is answered
// soon after.
import { expect } from 'chai';
import * as vscode from 'vscode';
import { faults, markOf, seen } from './faultyWorkers.js';
import {
  closeAll,
  describeIn,
  eventually,
  isOldestHost,
  lensesOf,
  newFolder,
  open,
  positionOf,
  settleMeaning,
  twoFiles,
} from './support.js';
import { harbour, harbourCopy, paragraphs } from './texts.js';

/**
 * So soon after a worker was lost another story is answered, in milliseconds, also where the machine is busy: nobody
 * waits until a second worker is given up. How long it took is told.
 */
const ANSWERED_WITHIN = 6_000;
/** A worker that says nothing is waited for so long, and a bit. */
const GIVEN_UP_WITHIN = 20_000;

describeIn('one folder', 'a worker that is lost over a text', () => {
  // What no version of VS Code has a part in.
  if (isOldestHost) return;

  // In a browser one may have been started before this suite was loaded: with other settings it is no use.
  before(async () => {
    await settleMeaning('off');
    const { one } = await twoFiles('started-anew');
    await open(one);
    await lensesOf(one);
    await closeAll();
    await settleMeaning('words');
  });

  for (const fault of faults) {
    it(`leaves the other stories answered: ${fault}`, async () => {
      const { one } = await twoFiles(`beside-${fault}`);
      const folder = await newFolder(`poison-${fault}`, {
        'one.txt': `${paragraphs(harbour)}\n\n${markOf(fault)}`,
        'two.txt': paragraphs(harbourCopy),
      });
      const editor = await open(one);
      await lensesOf(one);
      const before = { poisoned: seen.poisoned, lost: seen.lost.length };
      try {
        await open(vscode.Uri.joinPath(folder, 'one.txt'), vscode.ViewColumn.Two);
        const sent = await eventually(
          'the worker is sent the text',
          () => seen.poisoned > before.poisoned && seen.poisoned,
        );
        // Another text than the one that was answered: the story is matched anew.
        await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${harbourCopy[4]}\n\n`));
        const answer = vscode.commands
          .executeCommand<object[]>('vscode.executeDefinitionProvider', one, await positionOf(one, 'A choir'))
          .then((places) => ({ places, at: Date.now() }));
        if (fault !== 'slow') {
          await eventually('the worker is lost', () => seen.lost.length > before.lost, GIVEN_UP_WITHIN);
        }
        const { places, at } = await answer;
        const took = at - (fault === 'slow' ? sent : seen.lost[before.lost]);
        console.log(`  information: ${fault}: another story was answered ${took} ms later`);
        expect(places).to.have.length(1);
        if (fault === 'slow') expect(seen.lost).to.have.length(before.lost);
        else expect(took).to.be.lessThan(ANSWERED_WITHIN);
      } finally {
        await closeAll();
        await vscode.workspace.fs.delete(folder, { recursive: true });
        await vscode.commands.executeCommand('crossread.refresh');
      }
    });
  }
});
