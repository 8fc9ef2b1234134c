import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inLanguage } from './inLanguage.ts';

test('words of a document have its language and its direction', () => {
  expect(inLanguage('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(inLanguage('de')).toEqual({ lang: 'de', dir: 'ltr' });
});

test('no component leaves the direction of a document to its first letter', () => {
  const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' });
  const guessing = files
    .filter((file) => file.endsWith('.tsx'))
    .filter((file) =>
      /dir="auto"|lang=\{[^}]*source\.language/.test(readFileSync(join('src/ui', file), 'utf8')),
    );
  expect(guessing).toEqual([]);
});
