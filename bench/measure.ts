/** The median time of one call of `run` in milliseconds, after as many uncounted calls; `before` each is not counted. */
export function medianOf(run: () => unknown, times = 9, before?: () => unknown): number {
  const results: number[] = [];
  for (let i = 0; i < 2 * times; i++) {
    before?.();
    const start = performance.now();
    run();
    if (i >= times) results.push(performance.now() - start);
  }
  return results.sort((x, y) => x - y)[Math.floor(times / 2)];
}

export function row(name: string, milliseconds: number, note: string): string {
  return `  ${name.padEnd(46)}${milliseconds.toFixed(2).padStart(10)} ms   ${note}`;
}
