#!/usr/bin/env node
// Writes the bill of materials of what the extension bundles, in CycloneDX's format, to out/sbom.json. Its tool is
// fetched by npm when it is wanted: `npm sbom` leaves out packages that tools need, too.
import { asProgram, mustRun, npm } from './lib/run.mjs';

const TOOL = '@cyclonedx/cyclonedx-npm@6.0.1';

await asProgram(async () => {
  const options = ['--omit', 'dev', '--package-lock-only', '--output-reproducible', '--output-file', 'out/sbom.json'];
  const [command, args] = npm(['exec', '--yes', `--package=${TOOL}`, '--', 'cyclonedx-npm', ...options]);
  await mustRun('The bill of materials', command, args);
  console.log('out/sbom.json');
  return 0;
});
