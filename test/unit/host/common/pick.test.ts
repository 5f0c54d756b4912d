import { describe, expect, it, vi } from 'vitest';
import type { FakeQuickPick } from '../../support/quickPick.js';

vi.mock('vscode', () => import('../../support/quickPick.js'));
const { shown } = await import('../../support/quickPick.js');
const { pickFrom, pickSeveral, separator } = await import('../../../../src/host/common/pick.js');

const question = { waiting: 'Looking…', placeholder: 'Which?', title: 'Sources' };
const choice = (label: string) => ({ label, value: label.toLowerCase() });
const last = (): FakeQuickPick => shown[shown.length - 1];
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A promise, and what ends it. */
function later<T>() {
  let end: (value: T) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { promise, end, fail };
}

describe('a pick', () => {
  it('has the keyboard before anything is found, and Enter takes nothing until then', async () => {
    const finding = later<readonly ReturnType<typeof choice>[]>();
    const answer = pickFrom(question, () => finding.promise);
    expect(last()).toMatchObject({ isShown: true, busy: true, placeholder: 'Looking…', items: [] });
    last().accept.fire();
    await settled();
    expect(last().isShown).toBe(true);
    last().value = 'wi';
    finding.end([choice('Wire'), choice('Herald')]);
    await settled();
    expect(last()).toMatchObject({ busy: false, placeholder: 'Which?', value: 'wi' });
    expect(last().items.map(({ label }) => label)).toEqual(['Wire', 'Herald']);
    last().selectedItems = last().items.slice(1);
    last().accept.fire();
    expect(await answer).toBe('herald');
    expect(last().isShown).toBe(false);
  });

  it('closes where nothing is found, and where finding fails', async () => {
    expect(await pickFrom(question, async () => undefined)).toBe(undefined);
    expect(last().isShown).toBe(false);
    await expect(pickFrom(question, async () => Promise.reject(new Error('no worker')))).rejects.toThrow('no worker');
    expect(last().isShown).toBe(false);
  });

  it('gives up the search with Escape, whatever comes of it later', async () => {
    const finding = later<undefined>();
    let isCancelled = (): boolean => false;
    const answer = pickFrom(question, (token) => {
      isCancelled = () => token.isCancellationRequested;
      return finding.promise;
    });
    expect(isCancelled()).toBe(false);
    last().hidden.fire();
    expect(await answer).toBe(undefined);
    expect(isCancelled()).toBe(true);
    finding.fail(new Error('cancelled'));
    await settled();
  });

  it('takes a single choice without asking only where that is meant', async () => {
    expect(await pickFrom({ ...question, takesSingle: true }, async () => [separator('Old'), choice('Wire')])).toBe(
      'wire',
    );
    const answer = pickFrom(question, async () => [choice('Wire')]);
    await settled();
    expect(last().isShown).toBe(true);
    last().hidden.fire();
    expect(await answer).toBe(undefined);
  });

  it('answers what a button of a choice stands for', async () => {
    const button = { iconPath: {} as never, value: 'published' };
    const answer = pickFrom(question, async () => [{ ...choice('Wire'), buttons: [button] }]);
    await settled();
    last().button.fire({ button });
    expect(await answer).toBe('published');
  });

  it('takes all that are ticked, else the one with the focus, which goes by what is typed', async () => {
    const find = async () => [separator('Wires'), choice('Wire'), choice('Herald'), choice('Harbour')];
    const one = pickSeveral(question, find);
    await settled();
    expect(last().canSelectMany).toBe(true);
    expect(last().activeItems.map(({ label }) => label)).toEqual(['Wire']);
    last().type('har');
    last().accept.fire();
    expect(await one).toEqual(['harbour']);
    const two = pickSeveral(question, find);
    await settled();
    last().selectedItems = last().items.slice(2);
    last().accept.fire();
    expect(await two).toEqual(['herald', 'harbour']);
  });

  it('draws no icon that an article names', async () => {
    const words = { label: 'a $(trash)', description: '$(x)', detail: 'costs $5 ($(y))' };
    void pickFrom(question, async () => [{ ...words, value: 1 }, separator('$(z)')]);
    await settled();
    expect(JSON.stringify(last().items)).not.toContain('$(');
    expect(last().items[0].label.replaceAll('\u200c', '')).toBe(words.label);
    last().hidden.fire();
  });
});
