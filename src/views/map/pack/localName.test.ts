import { expect, test } from 'vitest';
import { localName } from './localName.ts';

const moscow = { name: 'Москва', script: 'Cyrillic', 'name:en': 'Moscow', 'name:fr': 'Moscou' };

test.each([
  ['fr', moscow, 'Moscou'],
  ['pl', moscow, 'Moscow'],
  ['be', moscow, 'Москва'],
  ['pl', { name: 'Арбат', script: 'Cyrillic' }, 'Арбат'],
  ['ru', { name: 'Zürich' }, 'Zürich'],
  ['en', {}, ''],
])('in %s %j is called “%s”', (language, tags, name) => {
  expect(localName(tags, language)).toBe(name);
});
