import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newLog } from '../../src/authoring/spot.ts';
import { writeDossier } from '../test-dossier.ts';
import { readText } from './files.ts';

test('a byte order mark is no part of the text', () => {
  const folder = writeDossier({ 'a.md': '\ufeffship' });
  expect(readText(newLog(), join(folder, 'a.md'))).toBe('ship');
});

test('a file in another encoding is refused', () => {
  const file = join(writeDossier({ 'a.md': '' }), 'a.md');
  writeFileSync(file, Buffer.from([0x73, 0xe9, 0x70]));
  const log = newLog();
  expect(readText(log, file)).toBeUndefined();
  expect(log.faults).toEqual([
    { file, line: 1, column: 1, message: 'This file is not UTF-8; save it as UTF-8' },
  ]);
});
