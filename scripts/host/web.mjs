// VS Code for the browser, served on this machine with an extension in its web worker host.
import { createRequire } from 'node:module';
import net from 'node:net';
import { inHost } from '../lib/paths.mjs';
import { testWebData } from './layout.mjs';

/** A port that is free now. */
const freePort = () =>
  new Promise((/** @type {(port: number) => void} */ resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * Serves VS Code for the browser.
 * @param {{ folder?: string, development?: string, extensions?: readonly string[], tests?: string }} options absolute
 *   paths; changes in `folder` stay in the page's memory
 * @returns {Promise<{ url: string, stop(): void }>}
 */
export async function startWeb({ folder, development, extensions = [], tests }) {
  const { open } = createRequire(inHost('package.json'))('@vscode/test-web');
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: 'pinned',
    testRunnerDataDir: testWebData,
    host: '127.0.0.1',
    port,
    folderPath: folder,
    extensionDevelopmentPath: development,
    extensionTestsPath: tests,
    extensionPaths: [...extensions],
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => server.dispose() };
}
