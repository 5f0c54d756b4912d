import { kernelModule } from './kernelModule.js';

/** The functions of `kernel/`, which say there what each computes; all arguments are addresses, sizes or factors. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  multiply(
    rows: number,
    rowCount: number,
    inputs: number,
    matrix: number,
    outputs: number,
    to: number,
    rowScales: number,
    columnScales: number,
    bias: number,
    panel: number,
  ): void;
  scanMatrix(
    scales: number,
    halves: number,
    inputs: number,
    outputs: number,
    columnScales: number,
    inverses: number,
    limit: number,
  ): number;
  packMatrix(
    scales: number,
    halves: number,
    inputs: number,
    outputs: number,
    inverses: number,
    to: number,
    panel: number,
  ): void;
  addAndNormalise(
    rows: number,
    added: number,
    rowCount: number,
    width: number,
    weight: number,
    bias: number,
    epsilon: number,
    limit: number,
    quantised: number,
    scales: number,
  ): void;
  quantise(rows: number, rowCount: number, width: number, limit: number, quantised: number, scales: number): void;
  gelu(rows: number, rowCount: number, width: number, limit: number, quantised: number, scales: number): void;
  attention(rows: number, length: number, heads: number, to: number, keys: number, weights: number): void;
  meanOfRows(rows: number, rowCount: number, width: number, to: number): void;
}

const PAGE = 65_536;

/** The host has no WebAssembly with 128-bit SIMD, so that there is no encoder. */
export class NoSimd extends Error {
  constructor() {
    super('This host runs no WebAssembly with SIMD.');
  }
}

/** The kernel with `bytes` of memory. Throws NoSimd where the host does not take it. */
export function startKernel(bytes: number): Kernel {
  const code = Uint8Array.from(atob(kernelModule), (character) => character.charCodeAt(0));
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(code)) throw new NoSimd();
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
  return { ...(exports as Omit<Kernel, 'memory'>), memory };
}
