import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encoderFile } from '../../../scripts/lib/encoder/file.mjs';
import { compileKernel } from '../../../scripts/lib/kernel.mjs';
import { openEncoder } from '../../../src/encoder/encoder.js';
import { ForwardPass } from '../../../src/encoder/forward.js';
import { NoSimd } from '../../../src/encoder/kernel.js';
import { kernelModule } from '../../../src/encoder/kernelModule.js';
import { plainPass } from './plainPass.js';
import { tinyModel } from './tinyModel.js';

const model = tinyModel();
const file = encoderFile(model);
const sentences = ['ab', '', 'aba ба é', 'b b b b b b b b b b', 'ﬁ ab?', 'a'.repeat(70), 'abs <s> ба'];

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('The sentence encoder', () => {
  it('gives the vector that the model’s papers describe', () => {
    const encoder = openEncoder(file);
    const vectors = [...encoder.encode(sentences)];
    expect(vectors.map((vector) => vector.length)).toEqual(sentences.map(() => model.sizes.hidden));
    sentences.forEach((sentence, at) => {
      const plain = plainPass(model, encoder.piecesOf(sentence));
      const cosine = plain.reduce((sum, value, i) => sum + value * vectors[at][i], 0);
      expect(cosine).toBeGreaterThan(0.9995);
      expect(Math.hypot(...vectors[at])).toBeCloseTo(1, 5);
    });
  });

  it('tells sentences apart that differ in one piece', () => {
    const [one, other] = openEncoder(file).encode(['ab ба', 'ab é']);
    expect(one.reduce((sum, value, i) => sum + value * other[i], 0)).toBeLessThan(0.99);
  });

  it('gives the same bits alone, among others and again', () => {
    const encoder = openEncoder(file);
    const together = [...encoder.encode(sentences)];
    expect([...encoder.encode(sentences)]).toEqual(together);
    sentences.forEach((sentence, at) => expect([...encoder.encode([sentence])]).toEqual([together[at]]));
    expect([...encoder.encode(sentences.toReversed())]).toEqual(together.toReversed());
  });

  it('gives the same bits where there is nothing of Node', () => {
    const { outputFiles } = buildSync({
      entryPoints: ['src/encoder/encoder.ts'],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'encoder',
      write: false,
    });
    const page = { WebAssembly, atob, bytes: Uint8Array.from(file), sentences };
    const script = `${outputFiles[0].text};Array.from(encoder.openEncoder(bytes).encode(sentences), (each) => [...each])`;
    const there = runInNewContext(script, page) as number[][];
    expect(there).toEqual([...openEncoder(file).encode(sentences)].map((vector) => [...vector]));
  });

  it('reads no further than the pass that is asked for', () => {
    let read = 0;
    const many = function* (): Generator<string> {
      for (; read < 1000; read++) yield 'ab ба é ab ба é';
    };
    openEncoder(file).encode(many()).next();
    // A pass has 64 pieces.
    expect(read).toBeLessThan(10);
  });

  it('fills its passes, whatever the order of the sentences', () => {
    const run = vi.spyOn(ForwardPass.prototype, 'run');
    const encoder = openEncoder(file);
    const lengths = [30, 50, 30, 8, 58, 2];
    const vectors = [...encoder.encode(lengths.map((pieces) => 'a'.repeat(pieces)))];
    const passes = run.mock.calls.map(([pass]) => pass.map((pieces) => pieces.length));
    const own = lengths.map((length) => encoder.piecesOf('a'.repeat(length)).length);
    for (const pass of passes) expect(pass.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(64);
    expect(passes.flat().sort()).toEqual([...own].sort());
    expect(passes).toHaveLength(3);
    expect(vectors).toEqual(lengths.flatMap((pieces) => [...encoder.encode(['a'.repeat(pieces)])]));
  });

  it('cuts a sentence that has more pieces than there are positions', () => {
    const encoder = openEncoder(file);
    expect(encoder.piecesOf('s'.repeat(100_000))).toHaveLength(model.sizes.positions);
    expect([...encoder.encode(['s'.repeat(100_000)])]).toHaveLength(1);
  });

  it('says so where the host runs no such kernel', () => {
    vi.stubGlobal('WebAssembly', { ...WebAssembly, validate: () => false });
    expect(() => openEncoder(file)).toThrow(NoSimd);
    vi.stubGlobal('WebAssembly', undefined);
    expect(() => openEncoder(file)).toThrow(NoSimd);
  });
});

describe('The kernel', () => {
  it('is what its source compiles to', async () => {
    const compiled = Buffer.from(await compileKernel()).toString('base64');
    expect(kernelModule, 'Run `node scripts/build-kernel.mjs`.').toBe(compiled);
  });
});
