// Opens a folder in desktop VS Code, with settings and extensions of its own, so that the user's stay as they are.
import { interrupted, mustRun, run, temporaryFolder } from './lib/run.mjs';

/**
 * Installs the packed extension into a desktop VS Code of its own and opens `folder` there until its window is closed.
 * @param {string} vsix
 * @param {string} folder
 * @returns {Promise<number>} the exit code of `code`
 */
export async function openInDesktop(vsix, folder) {
  const home = temporaryFolder('desktop');
  const own = ['--user-data-dir', `${home}/user`, '--extensions-dir', `${home}/extensions`];
  // On Windows `code` is a batch file, which only a shell starts.
  const shell = process.platform === 'win32';
  const quoted = (/** @type {readonly string[]} */ args) => (shell ? args.map((argument) => `"${argument}"`) : args);
  const call = 'Starting "code" (is VS Code installed, with its "code" command on the PATH?)';
  await mustRun(call, 'code', quoted([...own, '--install-extension', vsix, '--force']), { shell, quiet: true });
  console.log(`VS Code opens ${folder}. Close its window, or press Ctrl+C, to end.`);
  // The first Ctrl+C reaches `code` too; we stay until it has ended, so that the folders can be removed.
  void interrupted();
  return run('code', quoted([...own, '--new-window', '--wait', folder]), { shell });
}
