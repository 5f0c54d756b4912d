/**
 * What the engine's worker, as it is built and bounded for VS Code on Node, holds for a story of three hostile texts,
 * and how long it is waited for: `npm run build`, then `npm run test:hostile:worker -- KIND`; CROSSREAD_HOSTILE=250 takes
 * other kB than 1,000. Each kind has a process of its own, whose memory without the worker is taken off.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { EngineSession, type Text } from '../../src/host/engine/session.js';
import { editedText } from './measure.js';
import { hostileTexts } from './texts.js';

const size = Number(process.env.CROSSREAD_HOSTILE ?? 1000) * 1000;
/** As in src/extension.ts. */
const resourceLimits = { maxOldGenerationSizeMb: 1000 };
const [wanted = '', child] = process.argv.slice(2);
const megabytes = (): number => process.memoryUsage.rss() / 1_000_000;

if (child === '--child') {
  console.log(await measured(wanted));
} else {
  const program = fileURLToPath(import.meta.url);
  console.log(
    `A story of three texts of ${size / 1000} kB: the most that the worker held, at rest, time until matched`,
  );
  for (const name of Object.keys(hostileTexts).filter((each) => each.includes(wanted)))
    process.stdout.write(execFileSync(process.execPath, [program, name, '--child'], { encoding: 'utf8' }));
}

async function measured(name: string): Promise<string> {
  const base = hostileTexts[name](size);
  const texts = [base, `${base} Lind`, editedText(base)].map((text, i): Text => ({ id: String(i), stamp: 1, text }));
  const lost: string[] = [];
  const session = new EngineSession({
    startWorker: async () => {
      const worker = new Worker('./dist/worker.cjs', { resourceLimits, workerData: { withLexicons: true } });
      return {
        post: (message) => worker.postMessage(message),
        listen: (listener) => worker.on('message', listener),
        onExit: (listener) => worker.once('error', (error) => listener(String(error))),
        dispose: () => void worker.terminate(),
      };
    },
    onLost: ({ loss }) => lost.push(String(loss)),
    onLog: () => undefined,
  });
  const before = megabytes();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, megabytes())), 20);
  const began = performance.now();
  let took = NaN;
  try {
    await session.match(texts[0], texts.slice(1));
    took = performance.now() - began;
    await session.groups(texts);
    await session.findings(texts);
  } catch (error) {
    lost.push(String(error));
  }
  clearInterval(watch);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const cells = [most - before, megabytes() - before].map((each) => `${each.toFixed(0).padStart(5)} MB`);
  session.dispose();
  return `${name.padEnd(36)}${cells.join('')}${(took / 1000).toFixed(1).padStart(7)} s${lost.length > 0 ? `  LOST ${lost.join(', ')}` : ''}`;
}
