#!/usr/bin/env node
// Runs the integration suite inside real extension hosts: `integration.mjs [node] [oldest] [web] [desktop]`; further words
// name files of test/integration, which run alone.
import { setUpHost } from '../host/setup.mjs';
import { packExtension } from '../lib/package.mjs';
import { asProgram, needPackages } from '../lib/run.mjs';
import { runChildren } from './children.mjs';
import { integrationWindows } from './integrationWindows.mjs';
import { tellResults } from './results.mjs';

await asProgram(async () => {
  const words = process.argv.slice(2);
  await needPackages();
  if (!words.every((word) => word === 'desktop')) await setUpHost();
  // Packing builds; the web host runs what is packed, the others what is built.
  await packExtension();
  const { children, atOnce } = await integrationWindows(words);
  return tellResults('Integration', await runChildren(children, atOnce));
});
