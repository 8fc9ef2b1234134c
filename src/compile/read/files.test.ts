import { expect, test } from 'vitest';
import { newLog } from '../../authoring/spot.ts';
import type { FileContent } from '../files.ts';
import { readRecords, readText } from './files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each<[what: string, content: FileContent]>([
  ['a text', '\ufeffship\r\n'],
  ['bytes', bytes('\ufeffship\r\n')],
  ['a file that is read in parts', { size: 4, read: () => bytes('ship\r') }],
])('%s has no byte order mark and line feeds only', (_, content) => {
  expect(readText(newLog(), new Map([['a.md', content]]), 'a.md')).toMatch(/^ship\n$/);
});

test('a file in another encoding is refused', () => {
  const log = newLog();
  const files = new Map([['a.md', Uint8Array.of(0x73, 0xe9, 0x70)]]);
  expect(readText(log, files, 'a.md')).toBeUndefined();
  expect(log.faults).toEqual([
    {
      file: 'a.md',
      line: 1,
      column: 1,
      rule: 'file/not-utf8',
      message: 'This file is not UTF-8; save it as UTF-8',
    },
  ]);
});

test('a folder in a folder is told of once, an empty one not at all', () => {
  const log = newLog();
  const files = new Map([
    ['visits/', ''],
    ['visits/old/a.yaml', ''],
    ['visits/old/b.yaml', ''],
  ]);
  expect(readRecords(log, files, 'visits', '.yaml')).toEqual([]);
  expect(log.faults.map(({ file }) => file)).toEqual(['visits/old']);
  expect(readRecords(log, new Map([['visits/', '']]), 'visits', '.yaml')).toEqual([]);
  expect(log.faults).toHaveLength(1);
});
