#!/usr/bin/env node
// Writes the tables of commands, keys and settings into the pages that hold them.
import fs from 'node:fs';
import { referencePages, withTables } from './lib/reference.mjs';
import { asProgram } from './lib/run.mjs';

await asProgram(async () => {
  for (const page of referencePages) fs.writeFileSync(page, await withTables(page));
  return 0;
});
