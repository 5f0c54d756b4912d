// Where things stand in the repository and in the test host.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Joins path segments onto the repository's root. */
export const inRepository = (/** @type {string[]} */ ...segments) => path.join(root, ...segments);

/** The place of the test host among the packages, where nothing that packs or reads the repository walks through it. */
const hostPlace = inRepository('node_modules', '.host');

/**
 * The test host: a real VS Code server, a web build, Node for the server, a browser and a font. Several working trees may
 * link to one.
 */
export const host = fs.existsSync(hostPlace) ? fs.realpathSync(hostPlace) : hostPlace;

/** Joins path segments onto the test host's folder. */
export const inHost = (/** @type {string[]} */ ...segments) => path.join(host, ...segments);
