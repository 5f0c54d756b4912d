// Child processes and temporary folders for the scripts; Node's own modules alone, so that a fresh clone can run them.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRepository, root } from './paths.mjs';

/** A failure that the user can act on: printed as one line, without a stack. */
export class Failure extends Error {}

/** @type {Set<() => void>} */
const cleanups = new Set();
process.on('exit', () => cleanups.forEach((cleanUp) => cleanUp()));

/** Has `cleanUp` called when this process ends; gives back a function that takes the wish back. */
export function atExit(/** @type {() => void} */ cleanUp) {
  cleanups.add(cleanUp);
  return () => void cleanups.delete(cleanUp);
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { onLine?: (line: string) => void, quiet?: boolean }} [options]
 *   output is passed through, or with `quiet` kept back unless the command fails; `onLine` takes the standard output's
 *   lines instead
 * @returns {Promise<number>} the exit code; 1 where a signal ended the command or it could not start
 */
export function run(command, args, { onLine, quiet = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const ended = atExit(() => void child.kill());
    let kept = '';
    let rest = '';
    const pass = (/** @type {NodeJS.WriteStream} */ to) => (/** @type {string} */ text) => {
      if (quiet) kept += text;
      else to.write(text);
    };
    const readLines = (/** @type {string} */ text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    };
    child.stdout?.setEncoding('utf8').on('data', onLine ? readLines : pass(process.stdout));
    child.stderr?.setEncoding('utf8').on('data', pass(process.stderr));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      ended();
      if (onLine && rest) onLine(rest);
      if (quiet && code !== 0) process.stderr.write(kept);
      resolve(code ?? 1);
    });
  });
}

/** As `run`, but throws a Failure that says `what` went wrong. */
export async function mustRun(
  /** @type {string} */ what,
  /** @type {string} */ command,
  /** @type {readonly string[]} */ args,
  /** @type {Parameters<typeof run>[2]} */ options,
) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Failure(`${what} failed (exit code ${code}).`);
}

/**
 * npm as a command and its arguments, through the Node that runs us: `npm` alone is a script that Windows cannot spawn.
 * @returns {[string, string[]]}
 */
export function npm(/** @type {readonly string[]} */ args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', [...args]];
}

/** Runs a script of package.json. */
export const npmRun = (/** @type {string} */ script) => npm(['run', '--silent', script]);

/** Installs the project's own packages where a fresh clone has none, or has older ones than the lockfile asks for. */
export async function needPackages() {
  const lock = inRepository('package-lock.json');
  const installed = inRepository('node_modules', '.package-lock.json');
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs) return;
  console.log('Installing the packages (npm ci) …');
  const [command, args] = npm(['ci', '--no-audit', '--no-fund']);
  await mustRun('npm ci', command, args, { quiet: true });
}

/** Makes a temporary folder that is removed when this process ends. */
export function temporaryFolder(/** @type {string} */ name) {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), `crossread-${name}-`));
  atExit(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}

// Leaving through process.exit ends the children and removes the temporary folders, which a bare signal would not.
/** @type {() => void} */
let onSignal = () => process.exit(130);

/** Resolves at Ctrl+C, or when the process is asked to end; from the call on the caller sees to the end. */
export const interrupted = () =>
  new Promise((/** @type {(value: void) => void} */ resolve) => {
    onSignal = resolve;
  });

/** Runs `main`; a Failure ends the process with its one line, anything else with its stack. */
export async function asProgram(/** @type {() => Promise<number | void>} */ main) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => onSignal());
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exit(1);
  }
}
