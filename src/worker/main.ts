import { startOnNode } from './node.js';
import { startOnWeb } from './web.js';

// One file for both hosts: the engine with its word frequencies is most of it, and would else be shipped twice.
if ('importScripts' in globalThis) startOnWeb();
else void startOnNode();
