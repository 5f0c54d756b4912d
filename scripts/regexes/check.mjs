#!/usr/bin/env node
// Checks every regular expression of src for what a text could make it cost. What was found of each stands in
// verdicts.json, so that only new ones take time; those that are unknown, or were not looked at for want of time, are
// tried again, but for CI, which fails for a new one that is not safe. `--all` looks at all again.
process.env.RECHECK_BACKEND = 'pure';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { inRepository } from '../lib/paths.mjs';
import { allRegexes, keyOf } from './gather.mjs';

/** Its pure build: nothing is downloaded, nothing else is started. */
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js');
const file = inRepository('scripts', 'regexes', 'verdicts.json');
/** In milliseconds; what takes longer is unknown. */
const TIME_FOR_ONE = 10_000;
const NOT_LOOKED_AT = 'not looked at';
/** `--seconds=N` stops in between. */
const seconds = Number(
  process.argv.find((word) => word.startsWith('--seconds='))?.slice('--seconds='.length) ?? Infinity,
);

const isCi = Boolean(process.env.CI);

/** @type {Record<string, string>} */
const known = process.argv.includes('--all') || !fs.existsSync(file) ? {} : JSON.parse(fs.readFileSync(file, 'utf8'));
/** @type {Record<string, string>} */
const now = {};
const all = await allRegexes();
// What was looked at before and stayed unknown comes last.
const regexes = [...all].sort((a, b) => Number(known[keyOf(a)] === 'unknown') - Number(known[keyOf(b)] === 'unknown'));
const began = Date.now();
let looked = 0;
for (const regex of regexes) {
  const key = keyOf(regex);
  const verdict = known[key];
  const isOpen = verdict === undefined || (!isCi && (verdict === 'unknown' || verdict === NOT_LOOKED_AT));
  if (!isOpen) now[key] = verdict;
  else if (Date.now() - began > seconds * 1000) now[key] = verdict ?? NOT_LOOKED_AT;
  else {
    looked++;
    const { status, complexity } = checkSync(regex.source, regex.flags.replace(/[dv]/g, ''), { timeout: TIME_FOR_ONE });
    now[key] = status === 'vulnerable' ? complexity.type : status;
  }
}
const kept = JSON.stringify(Object.fromEntries(all.map((regex) => [keyOf(regex), now[keyOf(regex)]])), null, 1);
if (!isCi) fs.writeFileSync(file, `${kept}\n`);
/** @type {Record<string, number>} */
const counts = {};
for (const verdict of Object.values(now)) counts[verdict] = (counts[verdict] ?? 0) + 1;
console.log(`${regexes.length} regular expressions, ${looked} looked at now:`, counts);
const bad = Object.entries(now).filter(([, verdict]) => verdict === 'exponential');
const unseen = Object.entries(now).filter(([key, verdict]) => verdict !== 'safe' && known[key] !== verdict);
for (const [key] of bad) console.log(`exponential: ${key}`);
for (const [key, verdict] of unseen) console.log(`new, ${verdict}: ${key}`);
process.exitCode = bad.length > 0 || (isCi && unseen.length > 0) ? 1 : 0;
