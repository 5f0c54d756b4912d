#!/usr/bin/env node
// Writes src/encoder/kernelModule.ts: the WebAssembly module of kernel/, so that a bundle holds it and no file is looked for.
import { writeFileSync } from 'node:fs';
import { compileKernel } from './lib/kernel.mjs';

const bytes = Buffer.from(await compileKernel());
const source = `/** The module that \`scripts/build-kernel.mjs\` compiles from \`kernel/\`, in Base64. */
export const kernelModule =
  '${bytes.toString('base64')}';
`;
writeFileSync(new URL('../src/encoder/kernelModule.ts', import.meta.url), source);
console.log(`${bytes.length} bytes`);
