import { defineConfig } from 'vitest/config';
import { REPORTS } from './scripts/counts.ts';

export default defineConfig({
  test: {
    include: ['{src,pipeline,scripts,cli}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000, // tests that start a program, on a slow machine
    reporters: ['default', 'json'],
    outputFile: { json: REPORTS.unit },
  },
});
