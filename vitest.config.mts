import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These two run inside a real VS Code, under mocha.
    exclude: ['test/integration/**', 'test/ui/**'],
    setupFiles: ['test/unit/support/seed.ts'],
    // One a core: where there are two, vitest would leave one idle.
    maxWorkers: '100%',
    // The canaries run the linters themselves.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
