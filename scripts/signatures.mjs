#!/usr/bin/env node
// Checks the signatures of the packages that the lockfile names, where the registry gives them.
import { spawnSync } from 'node:child_process';
import { npm } from './lib/run.mjs';

/** A registry that does not answer is not waited for longer, in milliseconds. */
const PATIENCE = 120_000;

const [command, args] = npm(['audit', 'signatures']);
const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: PATIENCE });
const said = `${stdout}${stderr}`.trim();
if (/invalid|tampered/i.test(said)) {
  console.log(said);
  process.exitCode = 1;
} else if (status === 0) console.log(said);
else console.log(`skipped: the registry gives no signatures to check (${said.split('\n')[0] || 'no answer'})`);
