import asc from 'assemblyscript/asc';

const OPTIONS = '-O3 --converge --noAssert --runtime stub --importMemory --enable simd --disable bulk-memory';

/** The bytes of the WebAssembly module that `kernel/` compiles to. */
export async function compileKernel() {
  const { error, binary, stderr } = await compile();
  if (error) throw new Error(`The kernel does not compile.\n${stderr}`, { cause: error });
  return binary;
}

async function compile() {
  let binary;
  const { error, stderr } = await asc.main(['kernel/index.ts', '-o', 'kernel.wasm', ...OPTIONS.split(' ')], {
    writeFile: (_, contents) => {
      binary = contents;
    },
  });
  return { error, binary, stderr: stderr.toString() };
}
