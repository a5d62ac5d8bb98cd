import { defineConfig } from 'vitest/config';

// A file is a worker with a browser of its own; all run side by side.
export default defineConfig({
  test: {
    root: '.',
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/setup.ts'],
    pool: 'forks',
    // More than cores: half of the time goes by waiting for a warning to settle.
    maxWorkers: 4,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
