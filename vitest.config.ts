import { defineConfig } from 'vitest/config';
import { REPORTS } from './scripts/counts.ts';
import { LIMITS } from './scripts/limits.ts';

export default defineConfig({
  test: {
    include: ['{src,pipeline,scripts,cli,commands,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Modules are loaded once for each worker, not for each of hundreds of files, which took as
    // long as all tests. So a test must put back what it changes. Threads have no time zone of their own.
    isolate: false,
    setupFiles: ['src/testing/inEnglish.ts', 'src/testing/asFound.ts'],
    pool: 'forks',
    // By itself Vitest leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
    retry: process.env.CI ? 1 : 0, // as in playwright.config.ts
    testTimeout: LIMITS.test,
    hookTimeout: LIMITS.test,
    teardownTimeout: LIMITS.test,
    expect: { poll: { timeout: LIMITS.expectation } },
    reporters: ['default', 'json'],
    outputFile: { json: REPORTS.unit },
  },
});
