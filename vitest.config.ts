import { defineConfig } from 'vitest/config';
import { REPORTS } from './scripts/counts.ts';
import { LIMITS } from './scripts/limits.ts';

export default defineConfig({
  test: {
    include: ['{src,pipeline,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: LIMITS.test,
    hookTimeout: LIMITS.test,
    teardownTimeout: LIMITS.test,
    expect: { poll: { timeout: LIMITS.expectation } },
    reporters: ['default', 'json'],
    outputFile: { json: REPORTS.unit },
  },
});
