import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { m } from '../../locales/generated/messages.js';
import { speak } from '../../locales/locale.ts';
import { listed, listedApart } from './listed.ts';

test.each([
  ['en', 'a, b, c', 'a; b', 'People:'],
  ['fr', 'a, b, c', 'a\u202f; b', 'Personnes\u00a0:'],
  ['ar', 'a، b، c', 'a؛ b', 'الأشخاص:'],
] as const)('in %s', (language, row, apart, label) => {
  speak(language);
  expect(listed(['a', 'b', 'c'])).toBe(row);
  expect(listedApart(['a', 'b'])).toBe(apart);
  expect(m.labelled({ label: m.people() })).toBe(label);
  expect(listed([])).toBe('');
  expect(listed(['a'])).toBe('a');
});

test('no part of the page sets marks between texts by itself', () => {
  const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' });
  const setting = files
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .filter((file) =>
      /join\('[,;] '\)|\bm\.\w+\([^()]*\)\}: /.test(readFileSync(join('src/ui', file), 'utf8')),
    );
  expect(setting).toEqual([]);
});
