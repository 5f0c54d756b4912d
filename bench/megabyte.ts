/**
 * What prose of up to a megabyte and its edited copy cost, in milliseconds of CPU, the collector and the compiler among
 * them: to parse, to match and to search for findings. `node out/megabyte.mjs [LANGUAGE [KB]]`; each pair in a process
 * of its own.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { newEngine } from './lexicon.js';
import { editedProse, proseLanguages } from './prose.js';

const SIZES = [62, 125, 250, 500, 1000];
const [language, kilo] = process.argv.slice(2);

if (kilo !== undefined) console.log(JSON.stringify(costOf(language, Number(kilo) * 1000)));
else for (const each of language === undefined ? proseLanguages : [language]) print(each);

function costOf(language: string, size: number): Record<string, number> {
  const [a, b] = editedProse(language, size);
  const engine = newEngine();
  const times: Record<string, number> = {};
  const timed = (name: string, work: () => unknown): void => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    times[name] = Math.round((user + system) / 1000);
  };
  timed('parse', () => [engine.setSource('a', a), engine.setSource('b', b)]);
  timed('match', () => engine.match('a', 'b'));
  timed('findings', () => engine.findings(['a', 'b']));
  times.all = Object.values(times).reduce((sum, time) => sum + time, 0);
  times.megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return times;
}

function print(language: string): void {
  let before = 0;
  for (const size of SIZES) {
    const args = [...process.execArgv, fileURLToPath(import.meta.url), language, String(size)];
    const cost = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Record<string, number>;
    const ratio = before > 0 ? `; ${(cost.all / before).toFixed(1)} times a doubling` : '';
    before = cost.all;
    const told = Object.entries(cost).map(([name, value]) => `${name} ${value}`);
    console.log(`${language} ${String(size).padStart(4)} kB: ${told.join(', ')}${ratio}`);
  }
}
