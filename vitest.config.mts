import { defineConfig } from 'vitest/config';

const everywhere = 'test/**/*.test.ts';
/** These run inside a real VS Code, under mocha. */
const inVSCode = ['test/integration/**', 'test/ui/**'];
const host = 'test/unit/host/**/*.test.ts';

export default defineConfig({
  test: {
    setupFiles: ['test/unit/support/seed.ts'],
    // One a core: where there are two, vitest would leave one idle.
    maxWorkers: '100%',
    // The canaries run the linters themselves.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Most files read the engine's modules, which takes as long as their tests: once a core, instead of once a file.
        test: { name: 'shared', include: [everywhere], exclude: [...inVSCode, host], isolate: false },
      },
      {
        extends: true,
        // These put something else in the place of `vscode`, each its own.
        test: { name: 'host', include: [host], isolate: true },
      },
    ],
  },
});
