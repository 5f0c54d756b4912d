#!/usr/bin/env node
// Runs the integration suite in every host and the UI suite, through one queue, so that no core is idle at the end of one.
import { setUpHost } from '../host/setup.mjs';
import { packExtension } from '../lib/package.mjs';
import { asProgram, needPackages } from '../lib/run.mjs';
import { runChildren } from './children.mjs';
import { integrationWindows } from './integrationWindows.mjs';
import { tellResults } from './results.mjs';
import { uiWindows } from './uiWindows.mjs';

await asProgram(async () => {
  await needPackages();
  await setUpHost();
  await packExtension();
  const { children, atOnce } = await integrationWindows(['node', 'oldest', 'web']);
  return tellResults('Windows', await runChildren([...children, ...(await uiWindows())], atOnce));
});
