#!/usr/bin/env node
// Runs the UI suite: a real VS Code in a real browser, with the packed extension installed. `ui.mjs editing story` runs
// the files of these names alone, and keeps the other pictures; so is run what measures and judges nothing.
import { setUpHost } from '../host/setup.mjs';
import { packExtension } from '../lib/package.mjs';
import { asProgram, needPackages } from '../lib/run.mjs';
import { runChildren, WINDOWS_AT_ONCE } from './children.mjs';
import { tellResults } from './results.mjs';
import { uiWindows } from './uiWindows.mjs';

await asProgram(async () => {
  await needPackages();
  await setUpHost();
  await packExtension();
  return tellResults('UI', await runChildren(await uiWindows(process.argv.slice(2)), WINDOWS_AT_ONCE));
});
