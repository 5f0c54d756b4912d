// Opens one window of VS Code for the browser that runs the suite: `webWindow.mjs TESTS [FOLDER]`.
import { launchBrowser } from '../host/browser.mjs';
import { startWeb } from '../host/web.mjs';
import { runTestPage } from '../host/workbench.mjs';
import { root } from '../lib/paths.mjs';
import { asProgram } from '../lib/run.mjs';

await asProgram(async () => {
  const [tests, folder] = process.argv.slice(2);
  const server = await startWeb({ ...(folder ? { folder } : {}), development: root, tests });
  const browser = await launchBrowser();
  const code = await runTestPage(browser, server.url);
  await browser.close();
  server.stop();
  return code;
});
