import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import { EventEmitter } from '../../support/vscodeParts.js';

const offers: { ended: boolean }[] = [];

vi.mock('vscode', async () => {
  const { EventEmitter } = await import('../../support/vscodeParts.js');
  const registerCodeLensProvider = () => {
    const offer = { ended: false, dispose: () => (offer.ended = true) };
    offers.push(offer);
    return offer;
  };
  return { EventEmitter, languages: { registerCodeLensProvider } };
});
const { EarlyLenses } = await import('../../../../src/host/lens/earlyLenses.js');

const [document, token] = [{} as vscode.TextDocument, {} as vscode.CancellationToken];
const lens = { range: {} } as unknown as vscode.CodeLens;

/** Lenses of a started extension, and what makes them change. */
function answers() {
  const changed = new EventEmitter<void>();
  const resolved = { ...lens, command: { title: 'same', command: '' } };
  const lenses = {
    onDidChangeCodeLenses: changed.event as vscode.Event<void>,
    provideCodeLenses: () => [lens],
    resolveCodeLens: () => resolved as unknown as vscode.CodeLens,
  };
  return { lenses, changed, resolved };
}

beforeEach(() => {
  offers.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('lenses before the extension was started', () => {
  it('are offered at once, and a question is answered once it was', async () => {
    const early = new EarlyLenses('plaintext');
    expect(offers).toHaveLength(1);
    const question = early.provideCodeLenses(document, token);
    const { lenses, resolved } = answers();
    early.answerBy(lenses);
    expect(await question).toEqual([lens]);
    expect(await early.provideCodeLenses(document, token)).toEqual([lens]);
    expect(early.resolveCodeLens(lens, token)).toBe(resolved);
  });

  it('are none where it does not start, and there where it starts later', async () => {
    const early = new EarlyLenses('plaintext');
    const question = early.provideCodeLenses(document, token);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await question).toBeUndefined();
    early.answerBy(answers().lenses);
    expect(await early.provideCodeLenses(document, token)).toEqual([lens]);
  });

  it('tell of each change from then on until that ends, and are offered until they end', () => {
    const early = new EarlyLenses('plaintext');
    const told = vi.fn();
    early.onDidChangeCodeLenses(told);
    const { lenses, changed } = answers();
    const answering = early.answerBy(lenses);
    changed.fire();
    expect(told).toHaveBeenCalledTimes(1);
    answering.dispose();
    changed.fire();
    expect(told).toHaveBeenCalledTimes(1);
    early.dispose();
    expect(offers).toMatchObject([{ ended: true }]);
  });
});
