// Builds the extension and packs it, through the same scripts that a developer calls.
import fs from 'node:fs';
import { inRepository } from './paths.mjs';
import { Failure, mustRun, npmRun } from './run.mjs';

/** The path of the packed extension, whether or not it has been packed. */
export function packedExtension() {
  const { name, version } = JSON.parse(fs.readFileSync(inRepository('package.json'), 'utf8'));
  return inRepository(`${name}-${version}.vsix`);
}

/**
 * Builds and packs the extension, but for where CROSSREAD_PACKED says that it was done just now.
 * @returns {Promise<string>} the path of the `.vsix` file
 */
export async function packExtension() {
  if (!process.env.CROSSREAD_PACKED) {
    const [command, args] = npmRun('package');
    await mustRun('npm run package', command, args, { quiet: true });
  }
  const vsix = packedExtension();
  if (!fs.existsSync(vsix)) throw new Failure(`npm run package wrote no ${vsix}.`);
  return vsix;
}
