// Opens one window of VS Code for the browser that runs the suite on the packed extension: `webWindow.mjs TESTS [FOLDER]`.
import path from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { unpackExtension } from '../host/server.mjs';
import { startWeb } from '../host/web.mjs';
import { runTestPage } from '../host/workbench.mjs';
import { packedExtension } from '../lib/package.mjs';
import { asProgram, temporaryFolder } from '../lib/run.mjs';

await asProgram(async () => {
  const [tests = '', folder] = process.argv.slice(2);
  const extension = await unpackExtension(temporaryFolder('unpacked'), packedExtension());
  const server = await startWeb({
    ...(folder ? { folder } : {}),
    extensions: [extension],
    // The suite runs in the name of an extension under development: the bundle's folder holds an empty one.
    development: path.dirname(tests),
    tests,
  });
  const browser = await launchBrowser();
  const code = await runTestPage(browser, server.url);
  await browser.close();
  server.stop();
  return code;
});
