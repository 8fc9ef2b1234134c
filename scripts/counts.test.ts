import { expect, test } from 'vitest';
import { closingLine, playwrightCounts, sum, vitestCounts } from './counts.ts';

test('counts of Vitest, with files that broke outside their tests', () => {
  const passed = { status: 'passed' };
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [passed, passed] },
      { status: 'failed', assertionResults: [passed, { status: 'failed' }] },
      { status: 'failed', assertionResults: [{ status: 'skipped' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 3, failed: 3 });
});

test('Playwright: a flaky test has passed, a skipped one is not counted', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 4 };
  expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 7, failed: 1 });
});

test('a report of another shape is an error, not a zero', () => {
  expect(() => vitestCounts({})).toThrow();
  expect(() => playwrightCounts({ stats: {} })).toThrow();
});

test('the closing line adds up', () => {
  const all = sum([
    { passed: 3, failed: 2 },
    { passed: 5, failed: 0 },
  ]);
  expect(closingLine(all)).toBe('8 passed, 2 failed');
});
