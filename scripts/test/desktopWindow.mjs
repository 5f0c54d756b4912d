// Opens one desktop window that runs the suite: `desktopWindow.mjs TESTS [FOLDER]`. CROSSREAD_CODE names an executable to
// use instead of the VS Code that @vscode/test-electron downloads.
import { runTests } from '@vscode/test-electron';
import { root } from '../lib/paths.mjs';
import { asProgram, Failure, temporaryFolder } from '../lib/run.mjs';

await asProgram(async () => {
  const [extensionTestsPath = '', folder = ''] = process.argv.slice(2);
  const executable = process.env.CROSSREAD_CODE;
  const home = temporaryFolder('desktop');
  try {
    await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath,
      launchArgs: [...(folder ? [folder] : []), `--user-data-dir=${home}/user`, `--extensions-dir=${home}/extensions`],
    });
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
});
