import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { closingTable, playwrightOutcomes, vitestOutcomes } from './outcomes.ts';

const assertion = (title: string, status: string, failureMessages: string[] = []) => ({
  ancestorTitles: ['a group'],
  title,
  status,
  failureMessages,
});

test('failed and flaky unit tests, and a file that does not load', () => {
  const report = {
    testResults: [
      {
        name: resolve('scripts/a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          assertion('passes', 'passed'),
          assertion('is red', 'failed', ['\n\u001b[31mError: 1 is not 2\u001b[39m\n    at a', 'x']),
          assertion('is flaky', 'passed', ['Error: late\n    at b']),
          assertion('is left out', 'skipped', []),
        ],
      },
      {
        name: resolve('scripts/b.test.ts'),
        status: 'failed',
        message: 'Cannot find module',
        assertionResults: [],
      },
    ],
  };
  expect(vitestOutcomes(report)).toEqual([
    {
      kind: 'failed',
      name: 'scripts/a.test.ts › a group › is red',
      error: 'Error: 1 is not 2',
    },
    { kind: 'flaky', name: 'scripts/a.test.ts › a group › is flaky', error: 'Error: late' },
    { kind: 'failed', name: 'scripts/b.test.ts', error: 'Cannot find module' },
  ]);
});

const result = (...messages: string[]) => ({ errors: messages.map((message) => ({ message })) });

const spec = (title: string, status: string, ...results: object[]) => ({
  title,
  file: 'map.webgl.spec.ts',
  line: 7,
  tests: [{ status, projectName: 'webgl', results }],
});

test('failed and flaky e2e tests at any depth, with the first error', () => {
  const report = {
    errors: [{ message: 'Error: no server' }],
    suites: [
      {
        title: 'map.webgl.spec.ts',
        specs: [
          spec('passes', 'expected', result()),
          spec('is left out', 'skipped'),
          spec(
            'is red',
            'unexpected',
            result('Error: \u001b[2mone\u001b[22m\nmore', 'two'),
            result('three'),
          ),
        ],
        suites: [
          {
            title: 'on a phone',
            specs: [spec('is flaky', 'flaky', result('Error: late'), result())],
          },
        ],
      },
    ],
  };
  expect(playwrightOutcomes(report)).toEqual([
    { kind: 'failed', name: '[webgl] › map.webgl.spec.ts:7 › is red', error: 'Error: one' },
    {
      kind: 'flaky',
      name: '[webgl] › map.webgl.spec.ts:7 › on a phone › is flaky',
      error: 'Error: late',
    },
    { kind: 'failed', name: 'outside any test', error: 'Error: no server' },
  ]);
});

test('a report of another shape is an error, not a success', () => {
  expect(() => vitestOutcomes({})).toThrow();
  expect(() => playwrightOutcomes({ errors: [] })).toThrow();
});

test('the closing table has the failed tests last, each with its error below', () => {
  expect(closingTable([])).toEqual([]);
  const table = closingTable([
    { kind: 'failed', name: 'a', error: 'Error: 1' },
    { kind: 'flaky', name: 'b', error: 'Error: 2' },
  ]);
  expect(table).toEqual([
    'Flaky (failed, then passed when run again):',
    '  b',
    '      Error: 2',
    'Failed:',
    '  a',
    '      Error: 1',
  ]);
});
