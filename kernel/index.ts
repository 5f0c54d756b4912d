// The encoder's inner loops, in AssemblyScript with 128-bit SIMD. No runtime and no allocation: every address is given by
// src/encoder, which lays the memory out and leaves its first 1,024 bytes to this module. All sizes are in elements, all
// addresses in bytes; rows stand one behind another. `scripts/build-kernel.mjs` compiles it.
export { attention } from './attention';
export { multiply } from './multiply';
export { packMatrix, scanMatrix } from './pack';
export { addAndNormalise, gelu, meanOfRows, quantise } from './rows';
