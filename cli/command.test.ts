import { expect, test } from 'vitest';
import { helpOf, readArguments } from './command.ts';
import { UsageError } from './errors.ts';

const SERVE = {
  name: 'npm run serve',
  summary: 'Serves a folder.',
  options: {
    port: { type: 'string', value: 'NUMBER', about: 'TCP port' },
    root: { type: 'string', value: 'DIR', default: 'dist', about: 'folder to serve' },
    cors: { type: 'boolean', default: false, about: 'open to other origins' },
  },
  examples: ['npm run serve -- --port 8080'],
  notes: ['PORT  the same as --port'],
} as const;

const E2E = {
  name: 'npm run e2e',
  summary: 'Tests the site.',
  options: {},
  passesOn: { to: 'Playwright', help: 'see its own help.' },
  examples: ['npm run e2e', 'npm run e2e -- map.spec.ts'],
} as const;

test('the help has the usage, every option with its value and default, and an example', () => {
  expect(helpOf(SERVE)).toBe(
    `Usage: npm run serve -- [OPTIONS]

Serves a folder.

Options:
  --port NUMBER  TCP port
  --root DIR     folder to serve (default: dist)
  --cors         open to other origins
  --help         print this help

Example:
  npm run serve -- --port 8080

PORT  the same as --port`,
  );
});

test('the help says who gets the other arguments', () => {
  expect(helpOf(E2E)).toContain('Usage: npm run e2e -- [ARGUMENTS]');
  expect(helpOf(E2E)).toContain('Arguments go to Playwright; see its own help.');
});

test('options are read, with their defaults', () => {
  expect({ ...readArguments(SERVE, ['--port=-80'])?.values }).toEqual({
    port: '-80',
    root: 'dist',
    cors: false,
  });
});

test.each([['--help'], ['-h'], ['--port', '80', '--help'], ['--help', '--unknown']])(
  'help: %s %s %s',
  (...args) => {
    expect(readArguments(SERVE, args)).toBeUndefined();
    expect(readArguments(E2E, args)).toBeUndefined();
  },
);

test.each([
  [['--prot', '80'], 'Unknown option --prot.'],
  [['--toString'], 'Unknown option --toString.'],
  [['-x'], 'Unknown option -x.'],
  [['8080'], 'Unexpected argument "8080".'],
  [['--', '--port'], 'Unexpected argument "--port".'],
  [['--port'], '--port needs a value.'],
  [['--port', '--cors'], '--port needs a value.'],
  [['--cors=yes'], '--cors takes no value.'],
])('%s is refused in one sentence', (args, sentence) => {
  expect(() => readArguments(SERVE, args)).toThrow(new UsageError(sentence));
});

test('a command that passes its arguments on does not judge them', () => {
  const args = ['map', '--workers', '1', '--unknown'];
  expect(readArguments(E2E, args)?.rest).toEqual(args);
  expect(readArguments(SERVE, [])?.rest).toEqual([]);
});

const CHECK = {
  name: 'dateline check',
  summary: 'Checks a dossier.',
  options: { json: { type: 'boolean', default: false, about: 'for programs' } },
  operands: { usage: '[FOLDER]', about: 'folder of the dossier', least: 0, most: 1 },
  examples: ['dateline check'],
} as const;

const IMPORT = {
  ...CHECK,
  operands: { usage: 'FILE…', about: 'files to read', least: 1, most: 9 },
} as const;

test('operands are read beside options, in any order, and behind -- whatever they look like', () => {
  expect(readArguments(CHECK, [])?.operands).toEqual([]);
  expect(readArguments(CHECK, ['a', '--json'])).toMatchObject({
    operands: ['a'],
    values: { json: true },
  });
  expect(readArguments(IMPORT, ['a', '--json', 'b'])?.operands).toEqual(['a', 'b']);
  expect(readArguments(CHECK, ['--', '--help'])?.operands).toEqual(['--help']);
});

test('too few and too many operands are refused in one sentence', () => {
  expect(() => readArguments(IMPORT, ['--json'])).toThrow(new UsageError('FILE… is missing.'));
  expect(() => readArguments(CHECK, ['a', 'b'])).toThrow(
    new UsageError('Unexpected argument "b".'),
  );
  expect(() => readArguments(CHECK, [''])).toThrow(new UsageError('[FOLDER] may not be empty.'));
});

test('the help has the operands', () => {
  expect(helpOf(CHECK)).toBe(`Usage: dateline check [OPTIONS] [FOLDER]

Checks a dossier.

Arguments:
  [FOLDER]  folder of the dossier

Options:
  --json    for programs
  --help    print this help

Example:
  dateline check`);
});
